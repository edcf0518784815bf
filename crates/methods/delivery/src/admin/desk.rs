//! The desk of one project's works: what is known, and the forms to tell more. After a fault the same desk comes back with
//! what was typed.

use parvis_contributions::{Contribution, ContributionId, store as contributions};
use parvis_db::Conn;
use parvis_journal::EventRow;
use parvis_kernel::Refusal;
use parvis_media::{self as media, MediaView};
use parvis_spaces::{self as spaces, Stage, Status};
use parvis_ui::FormState;
use parvis_web::{Actor, Cx, OfficePage, Outcome, Redirect, WebError};

use super::{desk_view, forms};
use crate::{
    actions::SUBJECT,
    model::{Delivery, Work},
    panels, policy, rules, store, t,
};

/// What the desk shows.
pub(super) struct Desk {
    /// The project.
    pub what: Contribution,
    /// Its works.
    pub work: Work,
    /// Its amounts and reasons.
    pub known: Option<Delivery>,
    /// Its photographs.
    pub photos: Vec<MediaView>,
    /// What was changed.
    pub events: Vec<EventRow>,
    /// The status that the milestones call for, where the process has it.
    pub proposed: Option<(Stage, Status)>,
    /// Whether this agent may change anything, or why not.
    pub allowed: Result<(), Refusal>,
}

impl Desk {
    fn load(c: &mut Conn, reference: &str, actor: &Actor) -> Result<Desk, WebError> {
        let what = contributions::by_reference(c, reference)?.ok_or(WebError::NotFound)?;
        let work = store::work(c, what.id)?.ok_or(WebError::NotFound)?;
        if !policy::STAGES.contains(&what.stage) {
            return Err(WebError::NotFound);
        }
        let proposed = match rules::proposed_stage(what.stage, &work.milestones) {
            Some(stage) => spaces::status_of_stage(c, what.process_id, stage)?.map(|status| (stage, status)),
            None => None,
        };
        Ok(Desk {
            known: store::delivery(c, what.id)?,
            photos: media::of(c, SUBJECT, &[what.id.raw()])?.remove(&what.id.raw()).unwrap_or_default(),
            events: panels::log::load(c, what.id.raw())?,
            allowed: policy::may_deliver(actor, &what).map(|_| ()),
            proposed,
            work,
            what,
        })
    }
}

/// `GET /bureau/contributions/{reference}/realisation`
pub async fn show(cx: Cx) -> Outcome {
    page(&cx, FormState::default()).await
}

/// The desk with a form as it was sent; with an empty state all forms show what is known.
pub(super) async fn page(cx: &Cx, sent: FormState) -> Outcome {
    let reference: String = cx.path("reference")?;
    let actor = cx.actor();
    let desk = cx.read(move |c| Desk::load(c, &reference, &actor)).await?;
    let mut state = FormState::default();
    if let Some(known) = &desk.known {
        forms::amounts_state(&mut state, known);
    }
    state.values.extend(sent.values);
    state.errors = sent.errors;
    let title = cx.t(t::delivery_desk_title(desk.what.title.as_str()));
    let main = desk_view::main(cx, &desk, &title, &state);
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}

/// The project of the address.
pub(super) fn project(tx: &mut Conn, reference: &str) -> Result<ContributionId, WebError> {
    Ok(contributions::by_reference(tx, reference)?.ok_or(WebError::NotFound)?.id)
}

/// The address of the desk.
pub(super) fn path(reference: &str) -> String {
    format!("/bureau/contributions/{reference}/realisation")
}

/// After an act: back to the desk with its sentence, or the desk with the reason of the refusal.
pub(super) async fn answer<T: Send>(cx: &Cx, done: Result<T, WebError>, notice: String) -> Outcome {
    let reference: String = cx.path("reference")?;
    match done {
        Ok(_) => Ok(Redirect::to(path(&reference)).notice(notice).into()),
        Err(WebError::Refused(refusal)) => page(cx, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}
