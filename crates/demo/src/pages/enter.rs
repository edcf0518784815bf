//! One click and one is somebody else: no password is asked, because it stands on the page beside the button.
//!
//! Bruno's address is not confirmed, so he is sent to the sign-in page as anyone in his place would be.

use parvis_authority as authority;
use parvis_people as people;
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::only_in_demonstration;
use crate::{cast::Cast, fill::Progress, t};

/// Signs in as the person chosen.
pub(crate) async fn create(cx: Cx) -> Outcome {
    only_in_demonstration(&cx)?;
    let who = Cast::from_key(&cx.form().text("qui")).ok_or(WebError::NotFound)?;
    let back = cx.form().filled("retour").unwrap_or_else(|| "/".to_owned());
    let (token, hash) = cx.new_token();
    let (session, now) = (cx.session_id(), cx.now());
    let is_in = cx
        .write(move |tx| {
            let person = authority::get::<Progress>(tx)?.person(who).ok_or(WebError::NotFound)?;
            let view = people::person(tx, person)?.ok_or(WebError::NotFound)?;
            if view.confirmed_at.is_some() {
                people::open_session(tx, session, &hash, person, now)?;
            }
            Ok(view.confirmed_at.is_some())
        })
        .await?;
    if !is_in {
        return Ok(Redirect::to("/connexion").notice(cx.t(t::demo_not_confirmed(who.name()))).into());
    }
    cx.sessions_changed();
    let said = cx.t(t::demo_entered(who.name(), cx.t(who.role())));
    Ok(Redirect::to(people::local_path(&back)).set_session(token).notice(said).into())
}
