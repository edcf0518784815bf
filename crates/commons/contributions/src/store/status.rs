//! The one path by which a status changes, and the timeline it leaves.

use parvis_db::{Conn, DbError, params, sql};
use parvis_jobs as jobs;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::Timestamp;
use parvis_spaces as spaces;
use serde_json::json;

use super::contributions::{contribution, recounted};
use crate::{
    model::{
        Contribution, ContributionId, Moved, StatusChange, StatusChangeId, StatusChangeRow,
        TELL_STATUS_CHANGE,
    },
    policy::{MoveStatus, Permit},
};

/// Moves a contribution to another status of its process: the row, the counts, the timeline, the journal
/// (`ContributionMoved`) and the job that mails the author and those who follow. Nothing happens where it is in that
/// status already.
///
/// # Errors
/// The database's failure; [`DbError::Other`] where contribution or status do not exist or do not belong together.
pub fn change_status(
    conn: &mut Conn,
    _permit: &Permit<MoveStatus>,
    id: ContributionId,
    change: &StatusChange,
) -> Result<Moved, DbError> {
    let before = contribution(conn, id)?.ok_or_else(|| DbError::other("the contribution does not exist"))?;
    move_row(conn, &before, change)
}

pub(super) fn move_row(
    conn: &mut Conn,
    before: &Contribution,
    change: &StatusChange,
) -> Result<Moved, DbError> {
    let to = spaces::status(conn, change.to)?.filter(|status| status.process_id == before.process_id);
    let to =
        to.ok_or_else(|| DbError::other("the status does not belong to the process of the contribution"))?;
    if to.id == before.status_id {
        return Ok(Moved { change: None, stage: before.stage, visible: before.visible });
    }
    journal::about_to_change(conn, SubjectRef::new("contribution", before.id.raw()))?;
    let visible = to.public && !before.hidden;
    let published = before.published_at.or_else(|| visible.then_some(change.at));
    conn.execute(
        sql!("update contribution set status_id = $2, stage = $3, visible = $4, published_at = $5 where id = $1"),
        params![before.id, to.id, to.stage, visible, published],
    )?;
    recounted(conn, before)?;
    let id = record(conn, before, change)?;
    let event = Event::new(change.at, "ContributionMoved", SubjectRef::new("contribution", before.id.raw()));
    journal::append(
        conn,
        &event
            .by(change.agent)
            .within(before.process_id.raw())
            .with(json!({ "change": id.raw(), "stage": to.stage.key() })),
    )?;
    if change.tell {
        let job = jobs::Job::new(TELL_STATUS_CHANGE, &json!({ "change": id.raw() })).created(change.at);
        jobs::queue(conn, job.unique(format!("status-change:{id}")))?;
    }
    Ok(Moved { change: Some(id), stage: to.stage, visible })
}

fn record(conn: &mut Conn, before: &Contribution, change: &StatusChange) -> Result<StatusChangeId, DbError> {
    conn.query_one(
        sql!(
            "insert into status_change (contribution_id, at, from_status, to_status, reason, response, agent_id, public) ",
            "values ($1, $2, $3, $4, $5, $6, $7, $8) returning id"
        ),
        params![
            before.id,
            change.at,
            before.status_id,
            change.to,
            change.reason,
            change.response,
            change.agent,
            change.public
        ],
    )
}

/// All moves of a contribution, oldest first.
///
/// # Errors
/// The database's failure.
pub fn history(conn: &mut Conn, id: ContributionId) -> Result<Vec<StatusChangeRow>, DbError> {
    conn.query(
        sql!(
            "select ",
            StatusChangeRow::COLUMNS,
            " from status_change where contribution_id = $1 order by at, id"
        ),
        params![id],
    )
}

/// One move.
///
/// # Errors
/// The database's failure.
pub fn status_change(conn: &mut Conn, id: StatusChangeId) -> Result<Option<StatusChangeRow>, DbError> {
    conn.query_opt(
        sql!("select ", StatusChangeRow::COLUMNS, " from status_change where id = $1"),
        params![id],
    )
}

/// Takes a move from the timeline that all see: it was a mistake and was taken back.
///
/// # Errors
/// The database's failure.
pub fn withhold_change(
    conn: &mut Conn,
    _permit: &Permit<MoveStatus>,
    id: StatusChangeId,
) -> Result<u64, DbError> {
    conn.execute(sql!("update status_change set public = 0 where id = $1"), params![id])
}

/// Notes that people were told of a move; false: they were before.
pub(crate) fn note_told(conn: &mut Conn, id: StatusChangeId, now: Timestamp) -> Result<bool, DbError> {
    let told = conn.execute(
        sql!("update status_change set told_at = $2 where id = $1 and told_at is null"),
        params![id, now],
    )?;
    Ok(told > 0)
}

/// Notes that the author got a receipt; false: they did before.
pub(crate) fn note_receipt(conn: &mut Conn, id: ContributionId, now: Timestamp) -> Result<bool, DbError> {
    let sent = conn.execute(
        sql!("update contribution set receipt_at = $2 where id = $1 and receipt_at is null"),
        params![id, now],
    )?;
    Ok(sent > 0)
}
