//! "Vérifiez vos réponses": each answer with a link to change it.

use maud::{Markup, html};

/// One answer.
#[derive(Clone, Debug, Default)]
pub struct SummaryRow {
    /// What was asked.
    pub term: String,
    /// What was answered.
    pub value: Markup,
    /// Where to change it.
    pub change: Option<Change>,
}

/// A link to change an answer.
#[derive(Clone, Debug)]
pub struct Change {
    /// The address of the step.
    pub href: String,
    /// "Modifier"
    pub text: String,
    /// For those who listen: "le titre".
    pub context: String,
}

/// The answers.
pub fn summary_list(rows: &[SummaryRow]) -> Markup {
    html! {
        dl class="summary-list" {
            @for row in rows {
                div {
                    dt { (row.term) }
                    dd { (row.value) }
                    @if let Some(change) = &row.change {
                        dd class="change" { a href=(change.href) { (change.text) span class="sr-only" { " " (change.context) } } }
                    }
                }
            }
        }
    }
}

pub(crate) fn sample() -> Markup {
    let row = |term: &str, value: &str| SummaryRow {
        term: term.into(),
        value: html! { (value) },
        change: Some(Change { href: "#".into(), text: "Modifier".into(), context: term.to_lowercase() }),
    };
    summary_list(&[row("Titre", "Un verger partagé au pied du collège"), row("Canton", "Agen-1"), row("Coût estimé", "18\u{202f}500\u{a0}€")])
}
