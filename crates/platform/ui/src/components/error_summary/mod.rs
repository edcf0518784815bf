//! What is wrong with a form, at its top, each line leading to its field. It takes the focus, so that
//! those who listen hear it first.

use crate::{FormState, field_id};
use maud::{Markup, html};

/// The summary; nothing when the form is clean. Put it before the form and its `h1`.
pub fn error_summary(title: &str, state: &FormState) -> Markup {
    if state.is_clean() {
        return html! {};
    }
    html! {
        div class="error-summary" role="alert" aria-labelledby="errors-title" tabindex="-1" autofocus id="errors" {
            h2 id="errors-title" { (title) }
            ul {
                @for error in &state.errors {
                    li { @if error.field.is_empty() { (error.text) } @else { a href={ "#" (field_id(&error.field)) } { (error.text) } } }
                }
            }
        }
    }
}

pub(crate) fn sample() -> Markup {
    let mut state = FormState::default();
    state.fail("title", "Donnez un titre à votre idée.");
    state.fail("", "Le vote est clos depuis le 19 mars 2026.");
    // the sample page must keep its own focus
    let maud::PreEscaped(text) = error_summary("Il y a deux choses à corriger", &state);
    maud::PreEscaped(text.replace(" autofocus", ""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_line_leads_to_its_field() {
        let mut state = FormState::default();
        assert_eq!(error_summary("Erreurs", &state).into_string(), "");
        state.fail("born", "Indiquez le jour.");
        let text = error_summary("Erreurs", &state).into_string();
        assert!(text.contains(r##"<a href="#f-born">Indiquez le jour.</a>"##), "{text}");
        assert!(text.contains(r#"role="alert""#) && text.contains(r#"tabindex="-1" autofocus"#), "{text}");
    }
}
