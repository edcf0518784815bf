//! The figures of a year: bounded by two moments, read by index, never about a person, and without private spaces.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;

use crate::model::{Figures, ReasonCount};

/// Which of the rows `d`, each about a contribution, count: those outside private spaces.
const PUBLIC: &str = " and not exists (select 1 from contribution k join process p on p.id = k.process_id \
    join space s on s.id = p.space_id where k.id = d.contribution_id and s.visibility = 'members') ";

/// The figures between two moments; decisions that were taken back do not count.
///
/// # Errors
/// The database's failure.
pub fn figures(conn: &mut Conn, year: i16, from: Timestamp, until: Timestamp) -> Result<Figures, DbError> {
    let received = conn.query_one(
        sql!(
            "select count(*) from contribution c join process p on p.id = c.process_id join space s on s.id = p.space_id ",
            "where c.submitted_at >= $1 and c.submitted_at < $2 and s.visibility = 'public'"
        ),
        params![from, until],
    )?;
    let decided: Vec<(String, i64)> = conn.query(
        sql!(
            "select d.decision, count(*) from moderation_decision d ",
            "where d.at >= $1 and d.at < $2 and d.undone_at is null ",
            PUBLIC,
            "group by d.decision"
        ),
        params![from, until],
    )?;
    let of = |key: &str| decided.iter().find(|(own, _)| own == key).map_or(0, |(_, n)| *n);
    let (appeals, upheld, overturned) = appeals(conn, from, until)?;
    let (flags, flags_followed) = flags(conn, from, until)?;
    Ok(Figures {
        year,
        received,
        published: of("publish"),
        corrections: of("ask_change"),
        refused: of("refuse"),
        reasons: reasons(conn, from, until)?,
        median_seconds: median(conn, from, until)?,
        appeals,
        upheld,
        overturned,
        flags,
        flags_followed,
    })
}

fn reasons(conn: &mut Conn, from: Timestamp, until: Timestamp) -> Result<Vec<ReasonCount>, DbError> {
    let rows: Vec<(Option<String>, i64)> = conn.query(
        sql!(
            "select r.title, count(*) from moderation_decision d left join moderation_reason r on r.id = d.reason_id ",
            "where d.at >= $1 and d.at < $2 and d.undone_at is null and d.decision = 'refuse' ",
            PUBLIC,
            "group by r.id, r.title ",
            "order by count(*) desc, r.title nulls last"
        ),
        params![from, until],
    )?;
    Ok(rows.into_iter().map(|(title, n)| ReasonCount { title, n }).collect())
}

fn appeals(conn: &mut Conn, from: Timestamp, until: Timestamp) -> Result<(i64, i64, i64), DbError> {
    conn.query_one(
        sql!(
            "select count(*), coalesce(cast(sum(case when d.upheld = 1 then 1 else 0 end) as bigint), 0), ",
            "coalesce(cast(sum(case when d.upheld = 0 then 1 else 0 end) as bigint), 0) ",
            "from moderation_appeal d where d.at >= $1 and d.at < $2",
            PUBLIC
        ),
        params![from, until],
    )
}

fn flags(conn: &mut Conn, from: Timestamp, until: Timestamp) -> Result<(i64, i64), DbError> {
    conn.query_one(
        sql!(
            "select count(*), coalesce(cast(sum(case when e.decision = 'refuse' then 1 else 0 end) as bigint), 0) ",
            "from moderation_flag d left join moderation_decision e on e.id = d.closed_by ",
            "where d.at >= $1 and d.at < $2",
            PUBLIC
        ),
        params![from, until],
    )
}

/// The lower median of the time from deposit to first decision.
fn median(conn: &mut Conn, from: Timestamp, until: Timestamp) -> Result<Option<i64>, DbError> {
    const FIRST: &str = "from moderation_decision d join contribution c on c.id = d.contribution_id \
        where d.at >= $1 and d.at < $2 and d.undone_at is null and d.occasion = 'deposit' and not exists \
        (select 1 from moderation_decision e where e.contribution_id = d.contribution_id and e.id < d.id \
        and e.undone_at is null)";
    let n: i64 = conn.query_one(&format!("select count(*) {FIRST}{PUBLIC}"), params![from, until])?;
    if n == 0 {
        return Ok(None);
    }
    let middle = (n - 1) / 2;
    let micros: Option<i64> = conn.query_opt(
        &format!(
            "select d.at - c.submitted_at {FIRST}{PUBLIC}order by d.at - c.submitted_at limit 1 offset $3"
        ),
        params![from, until, middle],
    )?;
    Ok(micros.map(|micros| micros / 1_000_000))
}

/// When the first decision was taken; `None`: there is none.
///
/// # Errors
/// The database's failure.
pub fn first_decision(conn: &mut Conn) -> Result<Option<Timestamp>, DbError> {
    conn.query_one(sql!("select min(d.at) from moderation_decision d where 1 = 1", PUBLIC), params![])
}
