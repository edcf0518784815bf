//! What agents do with the works of a winner: one verb a file; each asks for the permit, decides, writes and tells, inside
//! the caller's transaction. [`By`](crate::policy::By) says on whose behalf and when: demonstration data give any moment.

mod advance_project;
mod explain_delay;
mod photos;
mod record_spending;
mod save_milestone;
mod steer_milestone;

pub use advance_project::advance_project;
pub use explain_delay::explain_delay;
pub use photos::{NewPhoto, SUBJECT, add_photo, remove_photo};
pub use record_spending::record_spending;
pub use save_milestone::{complete_milestone, save_milestone};
pub use steer_milestone::{Steer, steer_milestone};

use parvis_contributions::{Contribution, ContributionId, store as contributions};
use parvis_db::{Conn, DbError};
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::Id;
use parvis_web::WebError;
use serde_json::Value;

use crate::{
    model::Day,
    policy::{By, Deliver, Permit},
};

/// The project and the permit to tell what becomes of it.
fn load(tx: &mut Conn, by: &By, id: ContributionId) -> Result<(Contribution, Permit<Deliver>), WebError> {
    let what = contributions::contribution(tx, id)?.ok_or(WebError::NotFound)?;
    let permit = by.may_deliver(&what)?;
    Ok((what, permit))
}

/// Notes what happened: the public page lists it with its date.
fn note(tx: &mut Conn, by: &By, what: &Contribution, kind: &'static str, data: Value) -> Result<(), DbError> {
    let event = Event::new(by.now(), kind, SubjectRef::new(SUBJECT, what.id.raw()));
    journal::append(tx, &event.by(by.person_id()).within(what.process_id.raw()).with(data))
}

/// The local day of the act.
fn today(tx: &mut Conn, by: &By, what: &Contribution) -> Result<Day, DbError> {
    let process = parvis_spaces::process(tx, Id::new(what.process_id.raw()))?;
    Ok(Day::of(by.now(), process.as_ref().map_or("Europe/Paris", |process| process.zone.as_str())))
}
