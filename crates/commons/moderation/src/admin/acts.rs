//! The decisions: each is a POST that answers with the next contribution of the queue, already on one's own desk.

use parvis_db::Conn;
use parvis_kernel::Message;
use parvis_ui::FormState;
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{
    QUEUE,
    desk::{Act, page_of},
    sieve::{ask_of, sieve_of},
};
use crate::{
    actions::{
        By, OnDesk, ask_change, publish,
        refuse::{self, Why},
        take, undo,
    },
    model::{Ask, ReasonId},
    store, t,
};

/// `POST /bureau/moderation/{reference}/prendre`
pub async fn take(cx: Cx) -> Outcome {
    let (reference, by): (String, By) = (cx.path("reference")?, By::of(&cx));
    let (over, to) = (cx.form().text("de_force") == "oui", reference.clone());
    cx.write(move |tx| take::take(tx, &by, &reference, over)).await?;
    Ok(Redirect::to(format!("{QUEUE}/{to}{}", sieve_of(&cx).query())).into())
}

/// `POST /bureau/moderation/{reference}/publier`
pub async fn publish(cx: Cx) -> Outcome {
    let (reference, by, ask) = (cx.path::<String>("reference")?, By::of(&cx), ask_of(&cx));
    let done =
        cx.write(move |tx| with_next(tx, &by, &ask, |tx| publish::publish(tx, &by, &reference))).await?;
    Ok(go_on(&cx, done, t::moderation_said_published))
}

/// `GET /bureau/moderation/{reference}/correction`
pub async fn ask_change_form(cx: Cx) -> Outcome {
    page_of(&cx, cx.path("reference")?, Act::AskChange, FormState::default()).await
}

/// `POST /bureau/moderation/{reference}/correction`
pub async fn ask_change(cx: Cx) -> Outcome {
    let (reference, by, given) = (cx.path::<String>("reference")?, By::of(&cx), given(&cx));
    let ask = ask_of(&cx);
    let done = cx
        .write(move |tx| {
            with_next(tx, &by, &ask, |tx| {
                ask_change::ask_change(tx, &by, &reference, given.reason, &given.note)
            })
        })
        .await;
    answer(&cx, Act::AskChange, done, t::moderation_said_asked).await
}

/// `GET /bureau/moderation/{reference}/refus`
pub async fn refuse_form(cx: Cx) -> Outcome {
    page_of(&cx, cx.path("reference")?, Act::Refuse, FormState::default()).await
}

/// `POST /bureau/moderation/{reference}/refus`
pub async fn refuse(cx: Cx) -> Outcome {
    let (reference, by, given) = (cx.path::<String>("reference")?, By::of(&cx), given(&cx));
    let ask = ask_of(&cx);
    let done =
        cx.write(move |tx| with_next(tx, &by, &ask, |tx| refuse::refuse(tx, &by, &reference, &given))).await;
    answer(&cx, Act::Refuse, done, t::moderation_said_refused).await
}

/// `POST /bureau/moderation/{reference}/annuler`
pub async fn undo(cx: Cx) -> Outcome {
    let (reference, by) = (cx.path::<String>("reference")?, By::of(&cx));
    let what = cx.write(move |tx| undo::undo(tx, &by, &reference)).await?;
    let to = format!("{QUEUE}/{}{}", what.reference, sieve_of(&cx).query());
    Ok(Redirect::to(to).notice(cx.t(t::moderation_said_undone(what.title))).into())
}

/// What was done, and the reference of what is next.
pub(super) type Done = (OnDesk, Option<String>);

/// Runs a decision, finds what is next in the queue and puts it on the desk of who decided.
pub(super) fn with_next(
    tx: &mut Conn,
    by: &By,
    ask: &Ask,
    act: impl FnOnce(&mut Conn) -> Result<OnDesk, WebError>,
) -> Result<Done, WebError> {
    let desk = act(tx)?;
    let next = store::after(tx, ask, (desk.since, desk.what.id.raw()), by.now)?;
    let next = next.map(|item| item.reference);
    if let Some(reference) = &next {
        match take::take(tx, by, reference, false) {
            Ok(()) | Err(WebError::Refused(_)) => {}
            Err(other) => return Err(other),
        }
    }
    Ok((desk, next))
}

/// To what is next, saying what was done.
pub(super) fn go_on(cx: &Cx, (desk, next): Done, said: fn(String) -> Message) -> parvis_web::Reply {
    let to = next.map_or_else(|| QUEUE.to_owned(), |reference| format!("{QUEUE}/{reference}"));
    let to = format!("{to}{}", sieve_of(cx).query());
    Redirect::to(to).notice(cx.t(said(desk.what.title))).into()
}

async fn answer(cx: &Cx, act: Act, done: Result<Done, WebError>, said: fn(String) -> Message) -> Outcome {
    match done {
        Ok(done) => Ok(go_on(cx, done, said)),
        Err(WebError::Refused(refusal)) if refusal.field.is_some() => {
            page_of(cx, cx.path("reference")?, act, cx.refused(&refusal)).await
        }
        Err(error) => Err(error),
    }
}

fn given(cx: &Cx) -> Why {
    let reason: Option<ReasonId> = cx.form().parse("motif");
    Why { reason, note: cx.form().text("message"), final_: false }
}
