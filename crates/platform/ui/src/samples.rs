//! A sample of each component, shown all together on `/demo/composants` and audited by a test.

use crate::components::*;
use maud::Markup;

/// A component as it looks.
#[derive(Clone, Copy, Debug)]
pub struct Sample {
    /// The component's folder.
    pub name: &'static str,
    /// Draws it.
    pub render: fn() -> Markup,
}

macro_rules! samples {
    ($($name:ident),* $(,)?) => { vec![$(Sample { name: stringify!($name), render: $name::sample }),*] };
}

/// All samples, in the order of the page.
pub fn samples() -> Vec<Sample> {
    samples![
        button,
        icon,
        key,
        tag,
        facts,
        card,
        hero,
        paving,
        notice,
        banner,
        breadcrumb,
        steps,
        status_timeline,
        tabs,
        pagination,
        field,
        error_summary,
        summary_list,
        search_box,
        filters,
        table,
        bulk_bar,
        data_list,
        bar,
        progress,
        bar_chart,
        columns_chart,
        file_list,
        empty_state,
        dialog,
        similar_ideas,
        geo_map,
        queue,
        vote_bar,
    ]
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn all() -> impl Iterator<Item = (&'static str, String)> {
        samples().into_iter().map(|sample| (sample.name, (sample.render)().into_string()))
    }

    #[test]
    fn no_component_needs_what_the_security_policy_forbids() {
        for (name, text) in all() {
            assert!(!text.contains(" style=") && !text.contains("<style"), "{name} has an inline style");
            assert!(!text.contains(" onclick=") && !text.contains("<script"), "{name} has an inline script");
            assert!(!text.contains("http://") && !text.contains("https://"), "{name} names another host");
        }
    }

    #[test]
    fn ids_are_unique_and_references_lead_somewhere() {
        for (name, text) in all() {
            let ids = values(&text, " id=\"");
            let unique: BTreeSet<&str> = ids.iter().copied().collect();
            assert_eq!(ids.len(), unique.len(), "{name} repeats an id: {ids:?}");
            for attribute in [
                " for=\"",
                " aria-describedby=\"",
                " aria-labelledby=\"",
                " aria-controls=\"",
                " popovertarget=\"",
            ] {
                for id in values(&text, attribute).iter().flat_map(|ids| ids.split(' ')) {
                    assert!(unique.contains(id), "{name}: {attribute}{id}\" leads nowhere");
                }
            }
        }
    }

    #[test]
    fn every_drawing_is_hidden_or_named() {
        for (name, text) in all() {
            for tag in text.split("<svg").skip(1).filter_map(|rest| rest.split('>').next()) {
                assert!(
                    tag.contains("aria-hidden=\"true\"") || tag.contains("role=\"img\" aria-label="),
                    "{name}: {tag}"
                );
            }
        }
    }

    fn values<'a>(text: &'a str, attribute: &str) -> Vec<&'a str> {
        text.split(attribute).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }
}
