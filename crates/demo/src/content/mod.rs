//! What the demonstration shows, as it was written: files of `content/`, put into the program when it is built.
//!
//! The writer works in JSON and CSV; here each file becomes typed values. A file that can not be read is a defect
//! found by the first test, so reading never fails at run time.

mod contributions;
mod site;
mod territory;

pub(crate) use contributions::{
    Delivery, DeliveryStatus, Idea, IdeaStatus, Project, ideas, past_projects, projects, waiting_ideas,
};
pub(crate) use site::{Scope, SiteText, news, pages, site, space_slug};
pub(crate) use territory::{PersonName, cantons, municipalities, people, reasons, themes, units};

use serde::de::DeserializeOwned;

/// A file of `content/` as values.
fn read<T: DeserializeOwned>(name: &str, text: &str) -> T {
    match serde_json::from_str(text) {
        Ok(content) => content,
        Err(error) => panic!("content/{name} is not what the program expects: {error}"),
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn every_file_reads_and_holds_what_was_ordered() {
        assert_eq!((cantons().len(), municipalities().len(), themes().len()), (21, 319, 6));
        assert_eq!((projects().len(), past_projects().len(), people().len()), (144, 58, 120));
        assert_eq!(past_projects().iter().filter(|project| project.delivery.is_some()).count(), 26);
        assert!(ideas().len() >= 40 && !units().is_empty() && !reasons().is_empty());
        assert!(!pages().is_empty() && !news().is_empty() && !site().promises.is_empty());
    }

    #[test]
    fn projects_name_cantons_themes_and_units_that_exist() {
        let cantons: HashSet<String> = cantons().into_iter().map(|canton| canton.code).collect();
        let themes: HashSet<String> =
            themes().iter().filter_map(|theme| parvis_kernel::slugify(&theme.name)).collect();
        for project in projects().iter().chain(&past_projects()) {
            assert!(
                cantons.contains(&project.canton) && themes.contains(&project.theme),
                "{}",
                project.title
            );
            assert!(
                units().iter().any(|unit| project.feasibility_note.starts_with(&unit.name)),
                "{}",
                project.title
            );
        }
        for idea in ideas().into_iter().chain(waiting_ideas()) {
            assert!(cantons.contains(&idea.canton) && themes.contains(&idea.theme), "{}", idea.title);
        }
    }
}
