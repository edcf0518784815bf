//! What moderators, administrators, authors and citizens do, one verb a file: load, permit, decide, write, tell.

pub mod appeal;
pub mod ask_change;
pub mod bulk;
pub mod edit_reason;
pub mod edit_words;
pub mod flag;
pub mod merge;
pub mod publish;
pub mod redact;
pub mod refuse;
mod seal;
pub mod take;
pub mod undo;
pub mod unseal;

use parvis_contributions::{self as contributions, Contribution, ContributionId};
use parvis_db::{Conn, DbError};
use parvis_jobs::{self as jobs, Job};
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::{Arg, Refusal, Timestamp};
use parvis_people as people;
use parvis_spaces::{self as spaces, Stage, Status};
use parvis_web::{Actor, WebError};
use serde_json::json;

use crate::{
    model::{Appeal, DecisionId, ModerationSettings, NewDecision, Occasion, Reason, ReasonId, Verdict},
    policy::{self, Decide, Permit},
    rules, store, t,
};

pub use seal::PassageKey;

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
    /// Why it is there.
    pub occasion: Occasion,
    /// Since when it waited for this.
    pub since: Timestamp,
    /// How its process is moderated.
    pub settings: ModerationSettings,
    /// Whether flags or a moderator had hidden it.
    was_hidden: bool,
    permit: Permit<Decide>,
}

/// Loads a contribution that this person may decide about now: it falls to them, it waits, nobody else has it, and if
/// it is an appeal, it is not against their own decision.
pub(crate) fn on_desk(conn: &mut Conn, by: &By, reference: &str) -> Result<OnDesk, WebError> {
    let what = contributions::store::by_reference(conn, reference)?.ok_or(WebError::NotFound)?;
    let permit = policy::may_decide(&by.actor, &what)?;
    let appeal = open_appeal(conn, what.id)?;
    let alert = store::alert(conn, what.id)?;
    let raised = alert.as_ref().and_then(|alert| alert.raised_at);
    let occasion = rules::occasion(what.stage, appeal.is_some(), raised.is_some())?;
    if let Some(appeal) = appeal.as_ref().filter(|_| occasion == Occasion::Appeal) {
        let refusal = store::decision(conn, appeal.decision_id)?.ok_or(WebError::NotFound)?;
        rules::another_decides(refusal.agent_id, by.actor.person_id())?;
    }
    nobody_else_has_it(conn, by, what.id)?;
    let process = spaces::process(conn, what.process_id)?.ok_or(WebError::NotFound)?;
    let since = match occasion {
        Occasion::Deposit => what.submitted_at,
        Occasion::Flags => raised.unwrap_or(what.submitted_at),
        Occasion::Appeal => appeal.map_or(what.submitted_at, |appeal| appeal.at),
    };
    let settings = ModerationSettings::of(&process.settings);
    let was_hidden = what.hidden || alert.is_some_and(|alert| alert.hid);
    Ok(OnDesk { what, occasion, since, settings, was_hidden, permit })
}

/// The appeal about a contribution that nobody has decided yet.
pub(crate) fn open_appeal(conn: &mut Conn, id: ContributionId) -> Result<Option<Appeal>, DbError> {
    Ok(store::appeals_of(conn, id)?.into_iter().find(Appeal::is_open))
}

fn nobody_else_has_it(conn: &mut Conn, by: &By, id: ContributionId) -> Result<(), WebError> {
    let lock = store::lock(conn, id)?.filter(|lock| lock.holds_against(by.actor.person_id(), by.now));
    let Some(lock) = lock else { return Ok(()) };
    let names = people::public_names(conn, &[lock.agent_id])?;
    let name = names.get(&lock.agent_id).cloned().unwrap_or_default();
    Err(Refusal::new(t::moderation_locked(name, Arg::Moment(lock.until))).into())
}

impl OnDesk {
    /// A decision to record about it.
    fn decision(&self, verdict: Verdict) -> NewDecision {
        NewDecision {
            contribution: self.what.id,
            verdict,
            reason: None,
            note: String::new(),
            change: None,
            from_status: self.what.status_id,
            occasion: self.occasion,
            was_hidden: self.was_hidden,
        }
    }

    /// Records the decision, closes what it answers, tells the journal, and queues the mails for when it can no longer
    /// be taken back.
    fn close(
        &self,
        conn: &mut Conn,
        by: &By,
        new: &NewDecision,
        job: &'static str,
    ) -> Result<DecisionId, WebError> {
        let (agent, id) = (by.actor.person_id(), self.what.id);
        let decision = store::record(conn, &self.permit, new, agent, by.now)?;
        store::close_flags(conn, &self.permit, id, decision)?;
        if self.occasion == Occasion::Appeal {
            store::close_appeal(conn, &self.permit, id, new.verdict == Verdict::Uphold, decision)?;
        }
        store::release(conn, id)?;
        let event = Event::new(by.now, "ContributionModerated", SubjectRef::new("contribution", id.raw()));
        let data = json!({
            "decision": new.verdict.key(),
            "occasion": new.occasion.key(),
            "reason": new.reason.map(parvis_kernel::Id::raw),
        });
        journal::append(conn, &event.by(agent).within(self.what.process_id.raw()).with(data))?;
        let due = by.now.plus_seconds(self.settings.undo_minutes * 60);
        let job = Job::new(job, &json!({ "decision": decision.raw() })).created(by.now).at(due);
        jobs::queue(conn, job.unique(format!("tell-decision:{decision}")))?;
        Ok(decision)
    }
}

/// Takes it from public view, or gives it back.
pub(crate) fn set_hidden(conn: &mut Conn, id: ContributionId, hidden: bool) -> Result<(), WebError> {
    let row = contributions::store::contribution(conn, id)?.ok_or(WebError::NotFound)?;
    if row.hidden != hidden {
        let permit = contributions::policy::decided_by("moderation");
        contributions::store::set_hidden(conn, &permit, &row, hidden)?;
    }
    Ok(())
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
