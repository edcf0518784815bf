//! Reading audit entries: the search, and what it can be narrowed to.

use parvis_db::{Conn, DbError, Filter, params, search, sql};
use parvis_web::PersonId;

use crate::model::{AuditFilter, AuditRow};

const MOST_WORDS: usize = 6;

/// The entries that the filter lets through, the newest first, at most so many.
pub(crate) fn entries(conn: &mut Conn, wanted: &AuditFilter, most: usize) -> Result<Vec<AuditRow>, DbError> {
    let filter = filter(wanted).page(most, 0);
    conn.query(&filter.sql(&format!("select {} from audit_entry", AuditRow::COLUMNS)), filter.params())
}

/// Gives each of them to `take`, the newest first: for the export.
pub(crate) fn for_each_entry(
    conn: &mut Conn,
    wanted: &AuditFilter,
    take: impl FnMut(AuditRow) -> Result<(), DbError>,
) -> Result<(), DbError> {
    let filter = filter(wanted);
    conn.for_each(
        &filter.sql(&format!("select {} from audit_entry", AuditRow::COLUMNS)),
        filter.params(),
        take,
    )
}

fn filter(wanted: &AuditFilter) -> Filter {
    let mut filter = Filter::new()
        .when(wanted.actor, |f, actor| f.eq("actor_id", actor))
        .when(wanted.act.as_deref(), |f, act| f.eq("act", act))
        .when(wanted.subject.as_ref(), |f, (kind, id)| {
            f.eq("subject_kind", kind.as_str()).eq("subject_id", *id)
        })
        .when(wanted.process, |f, process| f.eq("process_id", process))
        .when(wanted.from, |f, from| f.at_least("at", from))
        .when(wanted.until, |f, until| f.below("at", until))
        .when(wanted.before, |f, before| f.below("seq", before));
    for word in search::fold(&wanted.words).split_whitespace().take(MOST_WORDS) {
        let word = word.replace('!', "!!").replace('%', "!%").replace('_', "!_");
        filter = filter.raw("search like {} escape '!'", format!("%{word}%"));
    }
    filter.order("seq desc")
}

/// Agents who did something, with their latest names.
pub(crate) fn agents(conn: &mut Conn) -> Result<Vec<(PersonId, String)>, DbError> {
    conn.query(
        sql!(
            "select actor_id, actor_name from audit_entry where seq in (",
            "select max(seq) from audit_entry where actor_id is not null group by actor_id) order by actor_name, seq"
        ),
        params![],
    )
}

/// Processes in which something was done, with their latest titles.
pub(crate) fn processes(conn: &mut Conn) -> Result<Vec<(i64, String)>, DbError> {
    conn.query(
        sql!(
            "select process_id, process_words from audit_entry where seq in (",
            "select max(seq) from audit_entry where process_id is not null group by process_id) order by seq desc"
        ),
        params![],
    )
}

/// What was done so far, each act once; jumps along the index from one to the next.
pub(crate) fn acts(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    conn.query(
        sql!(
            "with recursive step(act) as (",
            " select min(act) from audit_entry",
            " union all",
            " select (select min(e.act) from audit_entry e where e.act > step.act) from step where step.act is not null",
            ") select act from step where act is not null order by act"
        ),
        params![],
    )
}
