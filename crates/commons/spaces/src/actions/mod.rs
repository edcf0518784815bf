//! What administrators do. Each takes the connection inside one transaction, the actor and the moment, checks, writes
//! and tells the journal.

pub mod create_process;
pub mod duplicate_process;
pub mod edit_form;
pub mod edit_members;
pub mod edit_news;
pub mod edit_page;
pub mod edit_phases;
pub mod edit_process;
pub mod edit_proofs;
pub mod edit_space;
pub mod edit_statuses;
pub mod publish_process;
#[cfg(test)]
mod tests;

use parvis_db::{Conn, DbError};
use parvis_journal::{Event, SubjectRef};
use parvis_kernel::{Refusal, Timestamp};
use parvis_web::{Actor, WebError};

use crate::{
    model::{Process, ProcessId},
    store,
};

/// Who acts, and when: what every action needs.
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

    /// Tells the journal about something of a process.
    fn tell_process(&self, conn: &mut Conn, kind: &'static str, process: ProcessId) -> Result<(), DbError> {
        let subject = SubjectRef::new("process", process.raw());
        let event = Event::new(self.now, kind, subject).by(self.actor.person_id()).within(process.raw());
        parvis_journal::append(conn, &event)
    }

    /// Tells the journal about something else.
    fn tell(
        &self,
        conn: &mut Conn,
        kind: &'static str,
        subject: &'static str,
        id: i64,
    ) -> Result<(), DbError> {
        let event = Event::new(self.now, kind, SubjectRef::new(subject, id)).by(self.actor.person_id());
        parvis_journal::append(conn, &event)
    }
}

/// Why something was not removed.
#[derive(Debug)]
pub enum Removal {
    /// Something else still refers to it: a contribution has this status, an answer this question.
    Used,
    /// Anything else.
    Other(WebError),
}

impl From<DbError> for Removal {
    fn from(error: DbError) -> Self {
        if error == DbError::ForeignKey { Removal::Used } else { Removal::Other(error.into()) }
    }
}
impl From<WebError> for Removal {
    fn from(error: WebError) -> Self {
        Removal::Other(error)
    }
}
impl From<Refusal> for Removal {
    fn from(refusal: Refusal) -> Self {
        Removal::Other(refusal.into())
    }
}

/// Up or down.
pub fn is_up(act: &str) -> Result<bool, WebError> {
    match act {
        "monter" => Ok(true),
        "descendre" => Ok(false),
        _ => Err(WebError::NotFound),
    }
}

fn load(conn: &mut Conn, id: ProcessId) -> Result<Process, WebError> {
    store::processes::process(conn, id)?.ok_or(WebError::NotFound)
}
