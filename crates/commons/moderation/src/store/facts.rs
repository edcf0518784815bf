//! What the audit log keeps of reasons and decisions.

use parvis_db::{Conn, DbError, params, sql};
use parvis_slice::Facts;

use super::reasons;
use crate::model::ReasonId;

/// A reason.
pub(crate) fn reason(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let found = reasons::reason(conn, ReasonId::new(id))?;
    Ok(found.map(|reason| {
        Facts::new(&reason.title, id)
            .with("title", reason.title.as_str())
            .with("sentence", reason.sentence)
            .with("article", reason.article)
            .with("active", reason.active)
    }))
}

/// The last decision about a contribution that stands, beside its own facts: its number and its reason.
pub(crate) fn decision(conn: &mut Conn, contribution: i64) -> Result<Option<Facts>, DbError> {
    let last: Option<(i64, Option<String>)> = conn.query_opt(
        sql!(
            "select d.id, r.title from moderation_decision d left join moderation_reason r on r.id = d.reason_id ",
            "where d.contribution_id = $1 and d.undone_at is null order by d.at desc, d.id desc limit 1"
        ),
        params![contribution],
    )?;
    Ok(last
        .map(|(id, reason)| Facts::default().with("moderation.number", id).with("moderation.reason", reason)))
}
