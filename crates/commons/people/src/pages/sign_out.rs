//! Signing out: ends the session here and in the browser.

use parvis_web::{Cx, Outcome, Redirect};

use crate::{actions, t};

/// Ends the session.
pub async fn create(cx: Cx) -> Outcome {
    if let Some(hash) = cx.session_hash() {
        cx.write(move |tx| Ok(actions::sign_out(tx, &hash)?)).await?;
        cx.sessions_changed();
    }
    Ok(Redirect::to("/").clear_session().notice(cx.t(t::people_signed_out())).into())
}
