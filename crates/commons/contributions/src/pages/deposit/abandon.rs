//! Forgetting a draft.

use parvis_web::{Cx, Outcome, Redirect};

use super::holding::Filling;
use crate::{model::Holder, store, t};

/// `POST /demarches/{process}/deposer/abandonner`
pub async fn create(cx: Cx) -> Outcome {
    let filling = Filling::of(&cx)?;
    let path = filling.path();
    cx.write(move |tx| {
        let deposit = filling.load(tx)?;
        let process = deposit.scene.process().id;
        if let Some(person) = filling.actor.person_id() {
            store::forget_draft(tx, Holder::Person(person), process)?;
        }
        if let Some(session) = filling.session {
            store::forget_draft(tx, Holder::Session(session), process)?;
        }
        Ok(())
    })
    .await?;
    Ok(Redirect::to(path).notice(cx.t(t::contributions_draft_abandoned())).into())
}
