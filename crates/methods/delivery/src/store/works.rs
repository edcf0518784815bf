//! Winners with their amounts and milestones: two queries, however many there are.

use parvis_contributions::ContributionId;
use parvis_db::{Conn, DbError, Filter, FromRow, Row, params, sql};
use parvis_spaces::ProcessId;

use super::milestones::{milestones, milestones_of};
use crate::model::{Work, WorkQuery, WorkRow};

/// More winners than any authority has; a list above it would be cut.
const MOST: usize = 4_000;

const STAGES: [&str; 3] = ["winner", "delivering", "delivered"];

const SELECT: &str = "select c.id, c.process_id, p.slug, p.title, p.zone, c.reference, c.title, c.stage, c.status_id, \
    c.area_id, c.theme_id, c.place, c.lat, c.lon, c.cost_cents, c.number, d.committed_cents, d.spent_cents, \
    coalesce(d.amounts_reason, ''), coalesce(d.delay_reason, ''), d.updated_at from contribution c join process p on p.id = c.process_id \
    join space s on s.id = p.space_id left join delivery d on d.contribution_id = c.id";

impl FromRow for WorkRow {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        Ok(WorkRow {
            id: row.get(0)?,
            process_id: row.get(1)?,
            process_slug: row.get(2)?,
            process_title: row.get(3)?,
            zone: row.get(4)?,
            reference: row.get(5)?,
            title: row.get(6)?,
            stage: row.get(7)?,
            status_id: row.get(8)?,
            area_id: row.get(9)?,
            theme_id: row.get(10)?,
            place: row.get(11)?,
            lat: row.get(12)?,
            lon: row.get(13)?,
            cost: row.get(14)?,
            number: row.get(15)?,
            committed: row.get(16)?,
            spent: row.get(17)?,
            amounts_reason: row.get(18)?,
            delay_reason: row.get(19)?,
            updated_at: row.get(20)?,
        })
    }
}

/// The winners that the query asks for, newest process first, then by number. Without a process and without
/// [`WorkQuery::hidden_too`]: only those of public processes in public spaces.
///
/// # Errors
/// The database's failure.
pub fn works(conn: &mut Conn, query: &WorkQuery) -> Result<Vec<Work>, DbError> {
    let mut filter =
        Filter::new().any("c.stage", &STAGES).when(query.process, |f, id| f.eq("c.process_id", id));
    if !query.hidden_too {
        filter = filter.eq("c.visible", true);
        if query.process.is_none() {
            filter = filter.ne("p.state", "draft").eq("s.visibility", "public");
        }
    }
    let filter = parvis_spaces::outside(filter, &query.closed, "c.process_id");
    let filter = filter.order("c.process_id desc, c.number nulls last, c.reference").page(MOST, 0);
    let rows: Vec<WorkRow> = conn.query(&filter.sql(SELECT), filter.params())?;
    with_milestones(conn, rows)
}

/// These contributions as works, those that are no winners left out.
///
/// # Errors
/// The database's failure.
pub fn works_of(conn: &mut Conn, ids: &[ContributionId]) -> Result<Vec<Work>, DbError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let filter = Filter::new().any("c.id", ids).any("c.stage", &STAGES).order("c.id");
    let rows: Vec<WorkRow> = conn.query(&filter.sql(SELECT), filter.params())?;
    with_milestones(conn, rows)
}

fn with_milestones(conn: &mut Conn, rows: Vec<WorkRow>) -> Result<Vec<Work>, DbError> {
    let ids: Vec<ContributionId> = rows.iter().map(|row| row.id).collect();
    let mut steps = milestones_of(conn, &ids)?;
    let with_steps = |row: WorkRow| Work { milestones: steps.remove(&row.id).unwrap_or_default(), row };
    Ok(rows.into_iter().map(with_steps).collect())
}

/// One project with its amounts and milestones, whatever its stage.
///
/// # Errors
/// The database's failure.
pub fn work(conn: &mut Conn, id: ContributionId) -> Result<Option<Work>, DbError> {
    let row: Option<WorkRow> = conn.query_opt(sql!(SELECT, " where c.id = $1"), params![id])?;
    let Some(row) = row else { return Ok(None) };
    Ok(Some(Work { milestones: milestones(conn, id)?, row }))
}

/// Whether a process has winners that everybody sees: read from the maintained counters.
///
/// # Errors
/// The database's failure.
pub fn has_winners(conn: &mut Conn, process: ProcessId) -> Result<bool, DbError> {
    let found: Option<i64> = conn.query_opt(
        sql!(
            "select 1 from contribution_count n join status s on s.id = n.status_id ",
            "where n.process_id = $1 and n.visible = 1 and n.n > 0 ",
            "and s.stage in ('winner', 'delivering', 'delivered') limit 1"
        ),
        params![process],
    )?;
    Ok(found.is_some())
}

/// How many winners all public processes have, and how many of them are delivered: from the maintained counters.
///
/// # Errors
/// The database's failure.
pub fn winners_and_delivered(conn: &mut Conn) -> Result<(i64, i64), DbError> {
    conn.query_one(
        sql!(
            "select cast(coalesce(sum(n.n), 0) as bigint), ",
            "cast(coalesce(sum(case when s.stage = 'delivered' then n.n else 0 end), 0) as bigint) ",
            "from contribution_count n join status s on s.id = n.status_id join process p on p.id = n.process_id ",
            "join space h on h.id = p.space_id where n.visible = 1 and p.state <> 'draft' and h.visibility = 'public' ",
            "and s.stage in ('winner', 'delivering', 'delivered')"
        ),
        params![],
    )
}
