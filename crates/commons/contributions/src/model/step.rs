//! The steps of a deposit: one thing a page.

use std::{fmt, str::FromStr};

use parvis_spaces::FormFieldId;

/// Step of the deposit form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Title and summary.
    Title,
    /// The text.
    Description,
    /// The theme.
    Theme,
    /// Where.
    Place,
    /// A question of the process.
    Question(FormFieldId),
    /// Pictures and documents.
    Files,
    /// In whose name.
    Author,
    /// Similar ideas.
    Similar,
    /// Check your answers.
    Check,
}

impl Step {
    /// All steps of a form with these questions, in order.
    pub fn all(questions: impl IntoIterator<Item = FormFieldId>, has_themes: bool) -> Vec<Step> {
        let mut steps = vec![Step::Title, Step::Description];
        if has_themes {
            steps.push(Step::Theme);
        }
        steps.push(Step::Place);
        steps.extend(questions.into_iter().map(Step::Question));
        steps.extend([Step::Files, Step::Author, Step::Similar, Step::Check]);
        steps
    }
}

impl fmt::Display for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Step::Title => "titre",
            Step::Description => "description",
            Step::Theme => "theme",
            Step::Place => "lieu",
            Step::Question(id) => return write!(f, "question-{id}"),
            Step::Files => "pieces",
            Step::Author => "auteur",
            Step::Similar => "idees-proches",
            Step::Check => "verification",
        })
    }
}

impl FromStr for Step {
    type Err = ();
    fn from_str(word: &str) -> Result<Self, ()> {
        Ok(match word {
            "titre" => Step::Title,
            "description" => Step::Description,
            "theme" => Step::Theme,
            "lieu" => Step::Place,
            "pieces" => Step::Files,
            "auteur" => Step::Author,
            "idees-proches" => Step::Similar,
            "verification" => Step::Check,
            other => {
                let id = other.strip_prefix("question-").ok_or(())?;
                Step::Question(id.parse().map_err(|_| ())?)
            }
        })
    }
}
