//! Decisions in the database.

use std::collections::BTreeMap;

use parvis_contributions::ContributionId;
use parvis_db::{Conn, DbError, Filter, FromVal, ToVal, Val, ValRef, params, sql};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use crate::{
    model::{DecisionId, DecisionRow, NewDecision, Occasion, Verdict},
    policy::{Decide, Permit},
};

impl ToVal for Verdict {
    fn to_val(&self) -> Val {
        self.key().to_val()
    }
}
impl FromVal for Verdict {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        let word = String::from_val(val)?;
        Verdict::from_key(&word).ok_or_else(|| DbError::other(format!("no decision is called {word}")))
    }
}

impl ToVal for Occasion {
    fn to_val(&self) -> Val {
        self.key().to_val()
    }
}
impl FromVal for Occasion {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        let word = String::from_val(val)?;
        Occasion::from_key(&word).ok_or_else(|| DbError::other(format!("no occasion is called {word}")))
    }
}

/// Records a decision.
///
/// # Errors
/// The database's failure.
pub fn record(
    conn: &mut Conn,
    _permit: &Permit<Decide>,
    new: &NewDecision,
    agent: Option<PersonId>,
    now: Timestamp,
) -> Result<DecisionId, DbError> {
    conn.query_one(
        sql!(
            "insert into moderation_decision (contribution_id, decision, reason_id, note, agent_id, at, change_id, from_status, ",
            "occasion, was_hidden) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id"
        ),
        params![
            new.contribution,
            new.verdict,
            new.reason,
            new.note,
            agent,
            now,
            new.change,
            new.from_status,
            new.occasion,
            new.was_hidden
        ],
    )
}

/// One decision.
///
/// # Errors
/// The database's failure.
pub fn decision(conn: &mut Conn, id: DecisionId) -> Result<Option<DecisionRow>, DbError> {
    conn.query_opt(
        sql!("select ", DecisionRow::COLUMNS, " from moderation_decision where id = $1"),
        params![id],
    )
}

/// The decisions about a contribution, newest first.
///
/// # Errors
/// The database's failure.
pub fn decisions_of(conn: &mut Conn, contribution: ContributionId) -> Result<Vec<DecisionRow>, DbError> {
    conn.query(
        sql!(
            "select ",
            DecisionRow::COLUMNS,
            " from moderation_decision where contribution_id = $1 order by at desc, id desc"
        ),
        params![contribution],
    )
}

/// The decisions about each of these contributions, newest first; those without one are left out.
///
/// # Errors
/// The database's failure.
pub fn decisions_of_many(conn: &mut Conn, ids: &[i64]) -> Result<BTreeMap<i64, Vec<DecisionRow>>, DbError> {
    let filter = Filter::new().any("contribution_id", ids).order("at desc, id desc");
    let select = format!("select {} from moderation_decision", DecisionRow::COLUMNS);
    let mut found: BTreeMap<i64, Vec<DecisionRow>> = BTreeMap::new();
    for row in conn.query::<DecisionRow>(&filter.sql(&select), filter.params())? {
        found.entry(row.contribution_id.raw()).or_default().push(row);
    }
    Ok(found)
}

/// The last decision of a person since a moment.
///
/// # Errors
/// The database's failure.
pub fn last_by(conn: &mut Conn, agent: PersonId, since: Timestamp) -> Result<Option<DecisionRow>, DbError> {
    conn.query_opt(
        sql!(
            "select ",
            DecisionRow::COLUMNS,
            " from moderation_decision where agent_id = $1 and at > $2 ",
            "order by at desc, id desc limit 1"
        ),
        params![agent, since],
    )
}

/// Notes that a decision was taken back; 0: it was before.
pub(crate) fn note_undone(
    conn: &mut Conn,
    _permit: &Permit<Decide>,
    id: DecisionId,
    now: Timestamp,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update moderation_decision set undone_at = $2 where id = $1 and undone_at is null"),
        params![id, now],
    )
}

/// Notes that the author was asked; false: they were before.
pub(crate) fn note_told(conn: &mut Conn, id: DecisionId, now: Timestamp) -> Result<bool, DbError> {
    let told = conn.execute(
        sql!("update moderation_decision set told_at = $2 where id = $1 and told_at is null"),
        params![id, now],
    )?;
    Ok(told > 0)
}

/// Forgets who decided: the person deletes their account.
pub(crate) fn forget_agent(conn: &mut Conn, agent: PersonId) -> Result<u64, DbError> {
    conn.execute(sql!("update moderation_decision set agent_id = null where agent_id = $1"), params![agent])
}
