//! Sending the deposit.

use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{check, holding::Filling};
use crate::{
    actions::{self, Submission},
    model::Step,
};

/// `POST /demarches/{process}/deposer/envoyer`
pub async fn create(cx: Cx) -> Outcome {
    let filling = Filling::of(&cx)?;
    let path = filling.path();
    let given = Submission {
        actor: cx.actor(),
        token: cx.form().text("jeton"),
        shuffle: cx.random().next_key(),
        locale: cx.locale(),
        now: cx.now(),
    };
    if cx.person_id().is_none() {
        return Ok(Redirect::to(format!("{path}/{}", Step::Check)).into());
    }
    let sending = filling.clone();
    let sent = cx
        .write(move |tx| {
            let deposit = sending.load(tx)?;
            sending.adopt(tx, &deposit)?;
            actions::submit_contribution(tx, deposit.scene.process(), &given)
        })
        .await;
    match sent {
        Ok(row) => Ok(Redirect::to(format!("{path}/merci/{}", row.reference)).into()),
        Err(WebError::Refused(refusal)) => {
            let deposit = cx.read(move |c| filling.load(c)).await?;
            check::page(&cx, &deposit, &cx.refused(&refusal))
        }
        Err(other) => Err(other),
    }
}
