//! Merging a duplicate into another: nobody's name and nobody's support is lost.

use parvis_db::{Conn, DbError, params, sql};
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_spaces::{self as spaces, Stage};
use serde_json::json;

use super::{
    contributions::contribution,
    status::move_row,
    supports::{recount_supports, subscribe},
};
use crate::{
    model::{MergeInput, Moved, StatusChange},
    policy::{Merge, Permit},
};

/// Ends `from` in the status of the stage "merged" and gives its authors, supports and followers to `into`. What had been
/// merged into `from` before points to `into` from now on.
///
/// # Errors
/// The database's failure; [`DbError::Other`] where one of them, or the status, does not exist.
pub fn merge(conn: &mut Conn, _permit: &Permit<Merge>, input: &MergeInput) -> Result<Moved, DbError> {
    let from =
        contribution(conn, input.from)?.ok_or_else(|| DbError::other("the duplicate does not exist"))?;
    let into = contribution(conn, input.into)?.ok_or_else(|| DbError::other("the target does not exist"))?;
    let status = spaces::status_of_stage(conn, from.process_id, Stage::Merged)?
        .ok_or_else(|| DbError::other("the process has no status for what is merged"))?;
    conn.execute(
        sql!("update contribution set merged_into = $2 where id = $1 or merged_into = $1"),
        params![from.id, into.id],
    )?;
    let change = StatusChange::to(status.id, input.at).because(input.reason.clone()).by(input.agent);
    let moved = move_row(conn, &from, &change)?;
    keep_authors(conn, input)?;
    keep_supports(conn, input)?;
    let event = Event::new(input.at, "ContributionsMerged", SubjectRef::new("contribution", into.id.raw()));
    journal::append(
        conn,
        &event.by(input.agent).within(into.process_id.raw()).with(json!({ "from": from.id.raw() })),
    )?;
    Ok(moved)
}

fn keep_authors(conn: &mut Conn, input: &MergeInput) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "insert into co_proponent (contribution_id, person_id, name, merged_from) ",
            "select $2, author_id, author_name, id from contribution where id = $1"
        ),
        params![input.from, input.into],
    )?;
    conn.execute(
        sql!("update co_proponent set contribution_id = $2 where contribution_id = $1"),
        params![input.from, input.into],
    )?;
    let followers = super::followers(conn, input.from)?;
    for person in followers {
        subscribe(conn, person, input.into, input.at)?;
    }
    Ok(())
}

fn keep_supports(conn: &mut Conn, input: &MergeInput) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "insert into support (contribution_id, person_id, at) ",
            "select $2, person_id, at from support where contribution_id = $1 on conflict do nothing"
        ),
        params![input.from, input.into],
    )?;
    conn.execute(sql!("delete from support where contribution_id = $1"), params![input.from])?;
    recount_supports(conn, input.from)?;
    recount_supports(conn, input.into)
}
