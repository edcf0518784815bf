//! What moderators and administrators do, one verb a file: load, permit, decide, write, tell.

pub mod ask_change;
pub mod edit_reason;
pub mod merge;
pub mod publish;
pub mod refuse;
pub mod undo;

use parvis_contributions::{self as contributions, Contribution};
use parvis_db::{Conn, DbError};
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::{Refusal, Timestamp};
use parvis_spaces::{self as spaces, Stage, Status};
use parvis_web::{Actor, WebError};
use serde_json::json;

use crate::{
    model::{DecisionId, NewDecision, Reason, ReasonId},
    policy::{self, Decide, Permit},
    rules, store, t,
};

/// Who and when.
#[derive(Clone, Debug)]
pub struct By {
    /// Who.
    pub actor: Actor,
    /// When.
    pub now: Timestamp,
}

impl By {
    /// Who and when of a request.
    pub fn of(cx: &parvis_web::Cx) -> By {
        By { actor: cx.actor(), now: cx.now() }
    }
}

/// A contribution on the desk, with the permit to decide about it.
pub struct OnDesk {
    /// The contribution as it was before the decision.
    pub what: Contribution,
    permit: Permit<Decide>,
}

/// Loads a contribution that this person may decide about now.
pub(crate) fn on_desk(conn: &mut Conn, by: &By, reference: &str) -> Result<OnDesk, WebError> {
    let what = contributions::store::by_reference(conn, reference)?.ok_or(WebError::NotFound)?;
    let permit = policy::may_decide(&by.actor, &what)?;
    rules::can_decide(what.stage)?;
    Ok(OnDesk { what, permit })
}

impl OnDesk {
    /// Records the decision and tells the journal.
    fn record(&self, conn: &mut Conn, by: &By, new: &NewDecision) -> Result<DecisionId, WebError> {
        let agent = by.actor.person_id();
        let id = store::record(conn, &self.permit, new, agent, by.now)?;
        let event =
            Event::new(by.now, "ContributionModerated", SubjectRef::new("contribution", self.what.id.raw()));
        let data = json!({ "decision": new.verdict.key(), "reason": new.reason.map(parvis_kernel::Id::raw) });
        journal::append(conn, &event.by(agent).within(self.what.process_id.raw()).with(data))?;
        Ok(id)
    }
}

/// The status that a decision moves to. Of several with the stage "refused", the one that citizens do not see.
fn status_for(conn: &mut Conn, what: &Contribution, stage: Stage) -> Result<Status, WebError> {
    let mut fitting: Vec<Status> =
        spaces::statuses(conn, what.process_id)?.into_iter().filter(|status| status.stage == stage).collect();
    fitting.sort_by_key(|status| (stage == Stage::Refused && status.public, status.position));
    fitting.into_iter().next().ok_or_else(|| Refusal::new(t::moderation_no_status()).into())
}

/// The reason chosen; one that is no longer offered counts as none.
fn chosen(conn: &mut Conn, id: Option<ReasonId>) -> Result<Option<Reason>, DbError> {
    let Some(id) = id else { return Ok(None) };
    Ok(store::reason(conn, id)?.filter(|reason| reason.active))
}

fn check_note(note: &str) -> Result<(), Refusal> {
    if note.chars().count() > rules::NOTE_MAX {
        return Err(Refusal::on("message", t::moderation_note_long()));
    }
    Ok(())
}
