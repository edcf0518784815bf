//! The password of an account, asked once by another slice before it hangs something on it. Slowed down like signing in,
//! and with one answer for every wrong pair.

use parvis_kernel::{Email, Refusal};
use parvis_web::{Cx, PersonId, WebError};

use super::attempts;
use crate::{actions, model::PeopleFault, store};

/// Whose account it is, if the password is right and the address was proven.
///
/// # Errors
/// The database's failure.
pub async fn prove_account(
    cx: &Cx,
    email: &Email,
    password: &str,
) -> Result<Result<PersonId, Refusal>, WebError> {
    if !attempts::may_try(cx, &email.folded()) {
        return Ok(Err(PeopleFault::TooManyAttempts.into()));
    }
    let wanted = email.clone();
    let known = cx.read(move |c| Ok(store::find_by_email(c, &wanted)?)).await?;
    let hash = known.as_ref().and_then(|known| known.password_hash.clone());
    let is_right = actions::verify_password(password.to_owned(), hash).await?;
    match known.filter(|known| is_right && known.confirmed_at.is_some()) {
        Some(known) => {
            attempts::succeeded(cx, &email.folded());
            Ok(Ok(known.id))
        }
        None => {
            attempts::failed(cx, &email.folded());
            Ok(Err(PeopleFault::WrongCredentials.into()))
        }
    }
}
