//! Signing out: ends the session here and in the browser; then on to where something remains to be done, such as the
//! session at an identity provider.

use parvis_web::{Cx, Outcome, Redirect};

use crate::{actions, t};

/// Ends the session.
pub async fn create(cx: Cx) -> Outcome {
    let mut next = None;
    if let Some(hash) = cx.session_hash() {
        let (session, (secret, _), now) = (cx.session_id(), cx.new_token(), cx.now());
        next = cx
            .write(move |tx| {
                let registry = parvis_slice::registry();
                let next = session.map(|session| registry.farewell(tx, session, &secret, now)).transpose()?;
                actions::sign_out(tx, &hash)?;
                Ok(next.flatten())
            })
            .await?;
        cx.sessions_changed();
    }
    let to = next.unwrap_or_else(|| "/".to_owned());
    Ok(Redirect::to(to).clear_session().notice(cx.t(t::people_signed_out())).into())
}
