//! The act of voting. One call of the database: everything is read and written in the same transaction.
//!
//! A visitor is sent back to the check page, where one says who one is: the basket waits with the session.

use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{back_to_check, check, holder};
use crate::{
    actions::{Cast, CastOutcome, RoundKeys, cast_ballot},
    t,
};

/// `POST /demarches/{process}/vote`
pub async fn create(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let actor = cx.actor();
    let Some(known) = actor.signed_in() else {
        let first = cx.t(t::voting_sign_in_first());
        return Ok(Redirect::to(back_to_check(&slug)).notice(first).into());
    };
    let cast = Cast { slug: slug.clone(), person: known.id, proof: known.proof, holder: holder(&cx) };
    let (keys, random, clock) = (RoundKeys::of(cx.tenant()), cx.random(), cx.clock());
    let done = cx.write(move |tx| cast_ballot(tx, &cast, &keys, &*random, &*clock)).await;
    let receipt = |code: &str| format!("/demarches/{slug}/vote/recu/{code}");
    match done {
        Ok(CastOutcome::Counted(code)) => {
            Ok(Redirect::to(receipt(&code)).notice(cx.t(t::voting_cast_done())).into())
        }
        Ok(CastOutcome::CountedBefore(code)) => {
            Ok(Redirect::to(receipt(&code)).notice(cx.t(t::voting_voted_already())).into())
        }
        Ok(CastOutcome::RulesFirst) => {
            let start = format!("/demarches/{slug}/vote");
            Ok(Redirect::to(start).notice(cx.t(t::voting_rules_first())).into())
        }
        Err(WebError::Refused(refusal)) => {
            let state = cx.refused(&refusal);
            let (frame, booth, area) = check::load(&cx).await?;
            check::page(&cx, &frame, &booth, area.as_deref(), &state)
        }
        Err(error) => Err(error),
    }
}
