//! What assessors and administrators do, one verb a file: load, permit, decide, write, tell.

pub mod assign;
pub mod conclude;
pub mod edit_unit;
pub mod shortlist;

use parvis_contributions::{self as contributions, Contribution};
use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::{Refusal, Timestamp};
use parvis_spaces::{self as spaces, Process, Stage, Status};
use parvis_web::{Actor, WebError};
use serde_json::Value;

use crate::{
    policy::{self, Assess, Permit},
    t,
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

/// A contribution on the desk, with the permit to assess it.
pub struct OnDesk {
    /// The contribution.
    pub what: Contribution,
    /// Its process.
    pub process: Process,
    permit: Permit<Assess>,
}

/// Loads a contribution that this person may assess.
pub(crate) fn on_desk(conn: &mut Conn, by: &By, reference: &str) -> Result<OnDesk, WebError> {
    let what = contributions::store::by_reference(conn, reference)?.ok_or(WebError::NotFound)?;
    let process = spaces::process(conn, what.process_id)?.ok_or(WebError::NotFound)?;
    let permit = policy::may_assess(&by.actor, &what)?;
    Ok(OnDesk { what, process, permit })
}

impl OnDesk {
    fn tell(&self, conn: &mut Conn, by: &By, kind: &'static str, data: Value) -> Result<(), WebError> {
        let event = Event::new(by.now, kind, SubjectRef::new("contribution", self.what.id.raw()));
        let event = event.by(by.actor.person_id()).within(self.what.process_id.raw()).with(data);
        Ok(journal::append(conn, &event)?)
    }
}

/// The status of a stage; of several the one with this key, else one that citizens see.
fn status_for(conn: &mut Conn, what: &Contribution, stage: Stage, key: &str) -> Result<Status, WebError> {
    let mut fitting: Vec<Status> =
        spaces::statuses(conn, what.process_id)?.into_iter().filter(|status| status.stage == stage).collect();
    fitting.sort_by_key(|status| (status.key != key, !status.public, status.position));
    fitting.into_iter().next().ok_or_else(|| Refusal::new(t::review_no_status()).into())
}
