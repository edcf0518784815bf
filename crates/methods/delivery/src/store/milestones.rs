//! Milestones in the database.

use std::collections::HashMap;

use parvis_contributions::ContributionId;
use parvis_db::{Conn, DbError, Filter, params, sql};
use parvis_kernel::Timestamp;

use crate::{
    model::{Day, Milestone, MilestoneId, NewMilestone},
    policy::{Deliver, Permit},
};

/// The milestones of a project in their order.
///
/// # Errors
/// The database's failure.
pub fn milestones(conn: &mut Conn, id: ContributionId) -> Result<Vec<Milestone>, DbError> {
    conn.query(
        sql!(
            "select ",
            Milestone::COLUMNS,
            " from milestone where contribution_id = $1 order by position, id"
        ),
        params![id],
    )
}

/// The milestones of many projects, each in their order.
///
/// # Errors
/// The database's failure.
pub fn milestones_of(
    conn: &mut Conn,
    ids: &[ContributionId],
) -> Result<HashMap<ContributionId, Vec<Milestone>>, DbError> {
    let mut found: HashMap<ContributionId, Vec<Milestone>> = HashMap::new();
    if ids.is_empty() {
        return Ok(found);
    }
    let filter = Filter::new().any("contribution_id", ids).order("contribution_id, position, id");
    let select = format!("select {} from milestone", Milestone::COLUMNS);
    for one in conn.query::<Milestone>(&filter.sql(&select), filter.params())? {
        found.entry(one.contribution_id).or_default().push(one);
    }
    Ok(found)
}

/// One milestone.
///
/// # Errors
/// The database's failure.
pub fn milestone(conn: &mut Conn, id: MilestoneId) -> Result<Option<Milestone>, DbError> {
    conn.query_opt(sql!("select ", Milestone::COLUMNS, " from milestone where id = $1"), params![id])
}

/// The projects in the works with a milestone planned before that day and not done, the longest late first.
///
/// # Errors
/// The database's failure.
pub fn late_projects(conn: &mut Conn, today: Day, most: usize) -> Result<Vec<ContributionId>, DbError> {
    conn.query(
        sql!(
            "select m.contribution_id from milestone m join contribution c on c.id = m.contribution_id ",
            "where m.done_day is null and m.planned_day < $1 and c.stage in ('winner', 'delivering') ",
            "group by m.contribution_id order by min(m.planned_day), m.contribution_id limit $2"
        ),
        params![today, most],
    )
}

/// Adds a milestone after the others.
///
/// # Errors
/// The database's failure.
pub fn add_milestone(
    conn: &mut Conn,
    _permit: &Permit<Deliver>,
    id: ContributionId,
    new: &NewMilestone,
) -> Result<MilestoneId, DbError> {
    conn.query_one(
        sql!(
            "insert into milestone (contribution_id, position, title, first_planned_day, planned_day, started_day, ",
            "done_day, note) select $1, coalesce(max(position), 0) + 1, $3, $4, $5, $6, $7, $8 from milestone ",
            "where contribution_id = $2 returning id"
        ),
        params![id, id, new.title, new.planned, new.planned, new.started, new.done, new.note],
    )
}

/// Changes a milestone; the day planned at first stays.
///
/// # Errors
/// The database's failure.
pub fn update_milestone(
    conn: &mut Conn,
    _permit: &Permit<Deliver>,
    id: MilestoneId,
    new: &NewMilestone,
) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "update milestone set title = $2, first_planned_day = coalesce(first_planned_day, $3), planned_day = $4, ",
            "started_day = $5, done_day = $6, note = $7 where id = $1"
        ),
        params![id, new.title, new.planned, new.planned, new.started, new.done, new.note],
    )
}

/// Notes the day a milestone was done; false: it was done before.
///
/// # Errors
/// The database's failure.
pub fn complete_milestone(
    conn: &mut Conn,
    _permit: &Permit<Deliver>,
    id: MilestoneId,
    day: Day,
) -> Result<bool, DbError> {
    let done = conn.execute(
        sql!("update milestone set done_day = $2 where id = $1 and done_day is null"),
        params![id, day],
    )?;
    Ok(done > 0)
}

/// Removes a milestone.
///
/// # Errors
/// The database's failure.
pub fn remove_milestone(conn: &mut Conn, _permit: &Permit<Deliver>, id: MilestoneId) -> Result<u64, DbError> {
    conn.execute(sql!("delete from milestone where id = $1"), params![id])
}

/// Moves a milestone one place up or down.
///
/// # Errors
/// The database's failure.
pub fn move_milestone(
    conn: &mut Conn,
    _permit: &Permit<Deliver>,
    one: &Milestone,
    up: bool,
) -> Result<(), DbError> {
    let mut order = milestones(conn, one.contribution_id)?;
    let Some(rank) = order.iter().position(|other| other.id == one.id) else { return Ok(()) };
    let other = if up { rank.checked_sub(1) } else { Some(rank + 1).filter(|next| *next < order.len()) };
    let Some(other) = other else { return Ok(()) };
    order.swap(rank, other);
    for (place, milestone) in (1_i64..).zip(order) {
        conn.execute(sql!("update milestone set position = $2 where id = $1"), params![milestone.id, place])?;
    }
    Ok(())
}

/// Notes that people were told of a milestone; false: they were before.
pub(crate) fn note_told(conn: &mut Conn, id: MilestoneId, now: Timestamp) -> Result<bool, DbError> {
    let told = conn.execute(
        sql!("update milestone set told_at = $2 where id = $1 and told_at is null"),
        params![id, now],
    )?;
    Ok(told > 0)
}
