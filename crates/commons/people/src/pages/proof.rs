//! The present password, asked again before what a stolen session must not do alone.

use parvis_kernel::Refusal;
use parvis_ui::{Field, FormState};
use parvis_web::{Cx, WebError};

use super::{attempts, parts};
use crate::{
    actions,
    model::{PeopleFault, PersonView},
    store, t,
};

/// Who asks, and the hash that the password typed was checked against.
pub(crate) struct Proof {
    /// The person.
    pub person: PersonView,
    /// The hash of the present password.
    pub verified: String,
}

/// Checks the password typed in the field `mot_de_passe_actuel`; slowed down like signing in.
pub(crate) async fn prove(cx: &Cx) -> Result<Result<Proof, Refusal>, WebError> {
    let (person, hash) = load(cx).await?;
    let account = person.email.clone().unwrap_or_default().to_lowercase();
    if !attempts::may_try(cx, &account) {
        return Ok(Err(PeopleFault::TooManyAttempts.into()));
    }
    let typed = cx.form().raw("mot_de_passe_actuel").unwrap_or_default().to_owned();
    let is_right = actions::verify_password(typed, hash.clone()).await?;
    let Some(verified) = hash.filter(|_| is_right) else {
        attempts::failed(cx, &account);
        return Ok(Err(PeopleFault::WrongPassword.into()));
    };
    attempts::succeeded(cx, &account);
    Ok(Ok(Proof { person, verified }))
}

/// The person and the hash of their password.
pub(crate) async fn load(cx: &Cx) -> Result<(PersonView, Option<String>), WebError> {
    let id = cx.person()?.id;
    cx.read(move |c| {
        let person = store::person(c, id)?.ok_or(WebError::NotFound)?;
        let credentials = store::credentials(c, id)?.ok_or(WebError::NotFound)?;
        Ok((person, credentials.password_hash))
    })
    .await
}

/// The field.
pub(crate) fn password_field(cx: &Cx, state: &FormState) -> Field {
    parts::password_field(cx, "mot_de_passe_actuel", cx.t(t::people_password_current()), state)
}
