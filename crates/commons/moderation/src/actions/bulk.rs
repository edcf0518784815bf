//! Several at once, only for what needs no second thought: spam, and duplicates of one contribution.

use parvis_db::Conn;
use parvis_kernel::Refusal;
use parvis_web::WebError;

use super::{
    By, merge,
    refuse::{self, Why},
};
use crate::{model::ReasonId, t};

/// Most contributions at once.
pub const MOST: usize = 100;

/// What became of each: how many were decided, and which stayed, with the reason.
#[derive(Debug, Default)]
pub struct Done {
    /// How many were decided.
    pub decided: usize,
    /// Those that stayed.
    pub stayed: Vec<(String, Refusal)>,
}

/// Refuses all of them for good, with one reason.
///
/// # Errors
/// None was chosen, or the database's failure.
pub fn refuse_spam(
    conn: &mut Conn,
    by: &By,
    references: &[String],
    reason: Option<ReasonId>,
) -> Result<Done, WebError> {
    let why = Why { reason, note: String::new(), final_: true };
    if reason.is_none() {
        return Err(Refusal::on("motif", t::moderation_reason_needed()).into());
    }
    each(conn, references, |conn, reference| refuse::refuse(conn, by, reference, &why).map(drop))
}

/// Merges all of them into one.
///
/// # Errors
/// None was chosen, there is no such contribution, or the database's failure.
pub fn merge_duplicates(
    conn: &mut Conn,
    by: &By,
    references: &[String],
    into: &str,
) -> Result<Done, WebError> {
    let into = merge::target(conn, into)?;
    each(conn, references, |conn, reference| merge::merge(conn, by, reference, &into.reference).map(drop))
}

fn each(
    conn: &mut Conn,
    references: &[String],
    act: impl Fn(&mut Conn, &str) -> Result<(), WebError>,
) -> Result<Done, WebError> {
    if references.is_empty() {
        return Err(Refusal::new(t::moderation_bulk_none()).into());
    }
    let mut done = Done::default();
    for reference in references.iter().take(MOST) {
        match act(conn, reference) {
            Ok(()) => done.decided += 1,
            Err(WebError::Refused(refusal)) => done.stayed.push((reference.clone(), refusal)),
            Err(other) => return Err(other),
        }
    }
    Ok(done)
}
