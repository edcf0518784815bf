//! What the forms of the desk do.

use parvis_kernel::{Message, Money};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{
    WORK,
    desk::{Faulty, page_of},
    desk_forms::name,
};
use crate::{
    actions::{
        By, OnDesk,
        assign::{self, Assignment},
        conclude,
    },
    model::{AssessmentKind, Conclusion, Verdict},
    t,
};

/// `POST /bureau/instruction/{reference}/service`
pub async fn assign(cx: Cx) -> Outcome {
    let (reference, by) = (cx.path::<String>("reference")?, By::of(&cx));
    let form = cx.form();
    let given =
        Assignment { unit: form.parse("service"), mine: form.ticked("moi"), due: form.text("echeance") };
    let done = cx.write(move |tx| assign::assign(tx, &by, &reference, &given)).await;
    answer(&cx, Faulty::Assignment, done, t::review_said_assigned).await
}

/// `POST /bureau/instruction/{reference}/recevabilite`
pub async fn judge_admissibility(cx: Cx) -> Outcome {
    conclude_step(cx, AssessmentKind::Admissibility).await
}

/// `POST /bureau/instruction/{reference}/faisabilite`
pub async fn judge_feasibility(cx: Cx) -> Outcome {
    conclude_step(cx, AssessmentKind::Feasibility).await
}

async fn conclude_step(cx: Cx, kind: AssessmentKind) -> Outcome {
    let (reference, by) = (cx.path::<String>("reference")?, By::of(&cx));
    let form = cx.form();
    let typed = form.text(&name(kind, "cout"));
    let given = Conclusion {
        verdict: Verdict::from_key(&form.text(&name(kind, "verdict"))).unwrap_or(Verdict::Pending),
        cost: Money::parse(&typed),
        public_text: form.text(&name(kind, "avis")),
        internal_text: form.text(&name(kind, "note")),
    };
    if !typed.is_empty() && given.cost.is_none() {
        let state = form.state_with(&name(kind, "cout"), cx.t(t::review_cost_wrong()));
        return page_of(&cx, Faulty::Conclusion(kind), state).await;
    }
    let (ground, keeps) = (form.parse(&name(kind, "motif")), form.ticked("garder"));
    let done = cx
        .write(move |tx| {
            if keeps {
                conclude::keep(tx, &by, &reference, kind, &given)
            } else {
                conclude::conclude(tx, &by, &reference, kind, &given, ground)
            }
        })
        .await;
    let said = if keeps { t::review_said_kept } else { t::review_said_concluded };
    answer(&cx, Faulty::Conclusion(kind), done, said).await
}

async fn answer(
    cx: &Cx,
    faulty: Faulty,
    done: Result<OnDesk, WebError>,
    said: fn(String) -> Message,
) -> Outcome {
    match done {
        Ok(desk) => {
            let to = format!("{WORK}/{}", desk.what.reference);
            Ok(Redirect::to(to).notice(cx.t(said(desk.what.title))).into())
        }
        Err(WebError::Refused(mut refusal)) => {
            if let Faulty::Conclusion(kind) = faulty {
                refusal.field = refusal.field.map(|field| name(kind, &field));
            }
            page_of(cx, faulty, cx.refused(&refusal)).await
        }
        Err(error) => Err(error),
    }
}
