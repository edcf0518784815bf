//! What the forms about accounts share.

use maud::{Markup, html};
use parvis_kernel::{Email, Refusal};
use parvis_ui::{Field, FormState};
use parvis_web::{Cx, Form};

use crate::{
    model::PeopleFault,
    rules::{check_password, local_path},
    t,
};

/// A page with one narrow column: title, lead, content.
pub(crate) fn column(title: &str, lead: &str, content: Markup) -> Markup {
    html! {
        div class="wrap narrow band stack gap-5" {
            div class="stack gap-3" {
                h1 { (title) }
                @if !lead.is_empty() { p class="lead" { (lead) } }
            }
            (content)
        }
    }
}

/// The address field.
pub(crate) fn email_field(cx: &Cx, state: &FormState) -> Field {
    Field::email("adresse", cx.t(t::people_email())).autocomplete("username").state(state)
}

/// The field of a password that exists.
pub(crate) fn password_field(cx: &Cx, name: &'static str, label: String, state: &FormState) -> Field {
    Field::password(name, label, cx.t(t::people_show()), cx.t(t::people_hide()))
        .autocomplete("current-password")
        .state(state)
}

/// The field of a password being chosen, with the rule before it.
pub(crate) fn new_password_field(cx: &Cx, label: String, state: &FormState) -> Field {
    Field::password("mot_de_passe", label, cx.t(t::people_show()), cx.t(t::people_hide()))
        .autocomplete("new-password")
        .hint(cx.t(t::people_password_rule()))
        .state(state)
}

/// The address typed.
pub(crate) fn typed_email(form: &Form) -> Result<Email, Refusal> {
    form.text("adresse").parse().map_err(|()| PeopleFault::EmailMalformed.into())
}

/// The password being chosen by someone with this address and name.
pub(crate) fn typed_new_password(form: &Form, personal: &[&str]) -> Result<String, Refusal> {
    let password = form.raw("mot_de_passe").unwrap_or_default();
    check_password(password, personal)?;
    Ok(password.to_owned())
}

/// Where the visitor came from, to go back there: from the form, else from the address of the page.
pub(crate) fn way_back(cx: &Cx) -> Option<String> {
    let asked = cx.form().filled("retour").or_else(|| cx.query().filled("retour"))?;
    Some(local_path(&asked).to_owned())
}

/// An address of this slice that carries the way back.
pub(crate) fn with_way_back(path: &str, back: Option<&str>) -> String {
    back.map_or_else(|| path.to_owned(), |back| format!("{path}?retour={}", encode(back)))
}

/// Percent-encodes what is not plain in a query.
pub(crate) fn encode(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b'/' => {
                encoded.push(char::from(byte))
            }
            other => encoded.push_str(&format!("%{other:02X}")),
        }
    }
    encoded
}

/// A form's state with each of these refusals.
pub(crate) fn state_with(cx: &Cx, refusals: &[Refusal]) -> FormState {
    let mut state = cx.form().state();
    for refusal in refusals {
        cx.add_refusal(&mut state, refusal);
    }
    state
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_way_back_survives_the_query() {
        assert_eq!(with_way_back("/inscription", None), "/inscription");
        assert_eq!(
            with_way_back("/inscription", Some("/demarches/a?page=2&tri=é")),
            "/inscription?retour=/demarches/a%3Fpage%3D2%26tri%3D%C3%A9"
        );
    }
}
