//! The steps of a deposit: one thing a page, what belongs together on the same one.

use std::{fmt, str::FromStr};

/// Step of the deposit form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Title, summary, theme.
    Title,
    /// Similar ideas: passed where there are none, so it has no number.
    Similar,
    /// The text, and the cost as the author guesses it.
    Description,
    /// Where.
    Place,
    /// A page of questions of the process, from 0; see [`crate::rules::question_pages`].
    Questions(usize),
    /// Pictures and documents.
    Files,
    /// In whose name.
    Author,
    /// Check your answers.
    Check,
}

impl Step {
    /// All steps of a form with so many pages of questions, in order.
    pub fn all(question_pages: usize) -> Vec<Step> {
        let mut steps = vec![Step::Title, Step::Similar, Step::Description, Step::Place];
        steps.extend((0..question_pages).map(Step::Questions));
        steps.extend([Step::Files, Step::Author, Step::Check]);
        steps
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Step::Title => "titre",
            Step::Similar => "idees-proches",
            Step::Description => "description",
            Step::Place => "lieu",
            Step::Questions(0) => "questions",
            Step::Questions(page) => return write!(f, "questions-{}", page + 1),
            Step::Files => "pieces",
            Step::Author => "auteur",
            Step::Check => "verification",
        })
    }
}

impl FromStr for Step {
    type Err = ();
    fn from_str(word: &str) -> Result<Self, ()> {
        Ok(match word {
            "titre" => Step::Title,
            "idees-proches" => Step::Similar,
            "description" => Step::Description,
            "lieu" => Step::Place,
            "questions" => Step::Questions(0),
            "pieces" => Step::Files,
            "auteur" => Step::Author,
            "verification" => Step::Check,
            other => {
                let page: usize = other.strip_prefix("questions-").ok_or(())?.parse().map_err(|_| ())?;
                Step::Questions(page.checked_sub(1).filter(|page| *page > 0).ok_or(())?)
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_has_its_own_word() {
        for step in Step::all(3) {
            assert_eq!(step.to_string().parse(), Ok(step));
        }
        for wrong in ["theme", "questions-1", "questions-0", "questions-x", ""] {
            assert_eq!(wrong.parse::<Step>(), Err(()), "{wrong}");
        }
    }
}
