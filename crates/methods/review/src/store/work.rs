//! What waits for a verdict, and what was found feasible and waits to be put to the vote.

use parvis_db::{Conn, DbError, Filter, params, sql};
use parvis_kernel::Timestamp;
use parvis_moderation::{Scope, within};
use parvis_spaces::Stage;

use crate::model::{AssessmentId, DueRow, UnitAsked, WORK_PAGE, WorkPage, WorkQuery, WorkRow};

/// Counts stop here.
const COUNT_BOUND: usize = 100;

/// A contribution beside the assessment of the step it is at.
const WORK: &str = "select c.id, c.reference, c.title, c.process_id, c.stage, c.area_id, c.theme_id, c.cost_cents, a.unit_id, \
    a.verdict, a.due_at from contribution c left join assessment a on a.contribution_id = c.id \
    and a.kind = case when c.stage = 'published' then 'admissibility' else 'feasibility' end";

/// One page of the list: what is wanted first, then the oldest.
///
/// # Errors
/// The database's failure.
pub fn work(conn: &mut Conn, scope: &Scope, query: &WorkQuery) -> Result<WorkPage, DbError> {
    let page = query.page.max(1);
    let stages = query.stage.map_or_else(|| vec![Stage::Published, Stage::Admissible], |stage| vec![stage]);
    let filter = within(Filter::new().any("c.stage", &stages), scope, "c")
        .when(query.process, |f, process| f.eq("c.process_id", process))
        .when(query.unit, |f, unit| f.eq("a.unit_id", unit))
        .when(query.assessor, |f, person| f.eq("a.assessor_id", person))
        .when(query.late_at, |f, now| f.eq("a.verdict", "pending").below("a.due_at", now))
        .order("a.due_at nulls last, c.submitted_at, c.id")
        .page(WORK_PAGE + 1, (page - 1) * WORK_PAGE);
    let mut rows: Vec<WorkRow> = conn.query(&filter.sql(WORK), filter.params())?;
    let more = rows.len() > WORK_PAGE;
    rows.truncate(WORK_PAGE);
    Ok(WorkPage { rows, more, page })
}

/// How many wait for a verdict, counted up to 100.
///
/// # Errors
/// The database's failure.
pub fn count(conn: &mut Conn, scope: &Scope) -> Result<i64, DbError> {
    let filter = within(Filter::new().any("c.stage", &[Stage::Published, Stage::Admissible]), scope, "c");
    let filter = filter.page(COUNT_BOUND, 0);
    let inner = filter.sql("select c.id from contribution c");
    conn.query_one(&format!("select count(*) from ({inner}) waiting"), filter.params())
}

/// Assessments wanted before a moment and not concluded, the first ones first.
///
/// # Errors
/// The database's failure.
pub fn due_before(
    conn: &mut Conn,
    scope: &Scope,
    before: Timestamp,
    most: usize,
) -> Result<Vec<DueRow>, DbError> {
    let select = "select c.reference, c.title, a.kind, a.unit_id, a.due_at from assessment a \
        join contribution c on c.id = a.contribution_id";
    let filter = Filter::new()
        .eq("a.verdict", "pending")
        .below("a.due_at", before)
        .any("c.stage", &[Stage::Published, Stage::Admissible]);
    let filter = within(filter, scope, "c").order("a.due_at, a.id").page(most, 0);
    conn.query(&filter.sql(select), filter.params())
}

const ASKED: &str = "select a.id, c.reference, c.title, p.title, a.kind, a.due_at, u.id, u.name, u.mailbox, u.notify, \
    u.remind_days from assessment a join contribution c on c.id = a.contribution_id join process p on p.id = c.process_id \
    join unit u on u.id = a.unit_id where a.verdict = 'pending' and c.stage in ('published', 'admissible') ";

/// What is asked of a unit, as long as it is not concluded.
///
/// # Errors
/// The database's failure.
pub fn asked_of_units(conn: &mut Conn, id: AssessmentId) -> Result<Option<UnitAsked>, DbError> {
    conn.query_opt(sql!(ASKED, "and a.id = $1"), params![id])
}

/// What is due before that moment at units that want reminders and did not get one, by unit.
///
/// # Errors
/// The database's failure.
pub fn due_at_units(conn: &mut Conn, before: Timestamp) -> Result<Vec<UnitAsked>, DbError> {
    conn.query(
        sql!(
            ASKED,
            "and a.due_at <= $1 and a.reminded_at is null and u.notify = 1 and u.remind_days > 0 and u.mailbox <> '' ",
            "order by u.id, a.due_at, a.id"
        ),
        params![before],
    )
}
