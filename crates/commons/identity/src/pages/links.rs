//! Linking one's account to a provider, and undoing it, from "Mon compte".

use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{fault, onward, parts, start};
use crate::{actions, t};

/// Begins to link.
pub async fn create(cx: Cx) -> Outcome {
    let provider = parts::provider(&cx).await?;
    let session = cx.session_id().ok_or(WebError::NotAllowed)?;
    let person = cx.person()?.id;
    match start::begin(&cx, &provider, session, Some(person), "/mon-compte").await? {
        Err(fault) => fault::page(&cx, &provider, fault, "/mon-compte"),
        Ok(url) => {
            let label = provider.label.as_str();
            let title = cx.t(t::identity_going_title(label));
            onward::page(&cx, &title, &cx.t(t::identity_going_text(label)), &url)
        }
    }
}

/// Undoes a link.
pub async fn remove(cx: Cx) -> Outcome {
    let (id, actor, now) = (cx.path::<i64>("provider")?, cx.actor(), cx.now());
    let done = cx.write(move |tx| actions::unlink(tx, &actor, id, now)).await;
    match done {
        Ok(()) => Ok(Redirect::to("/mon-compte").notice(cx.t(t::identity_unlinked())).into()),
        Err(error) => Err(error),
    }
}
