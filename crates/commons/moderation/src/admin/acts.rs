//! The decisions: each is a POST that answers with the next contribution of the queue.

use parvis_db::Conn;
use parvis_kernel::Message;
use parvis_ui::FormState;
use parvis_web::{Cx, Outcome, Redirect, Role, WebError};

use super::{
    QUEUE,
    desk::{Act, page_of},
};
use crate::{
    actions::{By, OnDesk, ask_change, publish, refuse, undo},
    model::{ReasonId, Scope},
    store, t,
};

/// `POST /bureau/moderation/{reference}/publier`
pub async fn publish(cx: Cx) -> Outcome {
    let (reference, by) = (cx.path::<String>("reference")?, By::of(&cx));
    let done = cx.write(move |tx| with_next(tx, &by, |tx| publish::publish(tx, &by, &reference))).await?;
    Ok(go_on(&cx, done, t::moderation_said_published))
}

/// `GET /bureau/moderation/{reference}/correction`
pub async fn ask_change_form(cx: Cx) -> Outcome {
    page_of(&cx, cx.path("reference")?, Act::AskChange, FormState::default()).await
}

/// `POST /bureau/moderation/{reference}/correction`
pub async fn ask_change(cx: Cx) -> Outcome {
    let (reference, by, given) = (cx.path::<String>("reference")?, By::of(&cx), given(&cx));
    let done = cx
        .write(move |tx| {
            with_next(tx, &by, |tx| ask_change::ask_change(tx, &by, &reference, given.0, &given.1))
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
    let texts = cx.tenant().texts(parvis_kernel::Locale::default());
    let done = cx
        .write(move |tx| {
            with_next(tx, &by, |tx| refuse::refuse(tx, &by, &texts, &reference, given.0, &given.1))
        })
        .await;
    answer(&cx, Act::Refuse, done, t::moderation_said_refused).await
}

/// `POST /bureau/moderation/{reference}/annuler`
pub async fn undo(cx: Cx) -> Outcome {
    let (reference, by) = (cx.path::<String>("reference")?, By::of(&cx));
    let texts = cx.tenant().texts(parvis_kernel::Locale::default());
    let what = cx.write(move |tx| undo::undo(tx, &by, &texts, &reference)).await?;
    let to = format!("{QUEUE}/{}", what.reference);
    Ok(Redirect::to(to).notice(cx.t(t::moderation_said_undone(what.title))).into())
}

/// What was done, and the reference of what is next.
pub(super) type Done = (OnDesk, Option<String>);

/// Runs a decision and finds what is next in the queue.
pub(super) fn with_next(
    tx: &mut Conn,
    by: &By,
    act: impl FnOnce(&mut Conn) -> Result<OnDesk, WebError>,
) -> Result<Done, WebError> {
    let desk = act(tx)?;
    let scope = Scope::of(&by.actor, Role::Moderator);
    let next = store::after(tx, &scope, desk.what.submitted_at, desk.what.id.raw())?;
    Ok((desk, next.map(|item| item.reference)))
}

/// To what is next, saying what was done.
pub(super) fn go_on(cx: &Cx, (desk, next): Done, said: fn(String) -> Message) -> parvis_web::Reply {
    let to = next.map_or_else(|| QUEUE.to_owned(), |reference| format!("{QUEUE}/{reference}"));
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

fn given(cx: &Cx) -> (Option<ReasonId>, String) {
    (cx.form().parse("motif"), cx.form().text("message"))
}
