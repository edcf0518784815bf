//! Sealed passages in the database.

use parvis_contributions::ContributionId;
use parvis_db::{Conn, DbError, FromVal, ToVal, Val, ValRef, params, sql};
use parvis_web::PersonId;

use crate::{
    model::{Part, Redaction, RedactionId, Unsealing},
    policy::{Decide, Permit, Unseal},
};

impl ToVal for Part {
    fn to_val(&self) -> Val {
        self.key().to_val()
    }
}
impl FromVal for Part {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        let word = String::from_val(val)?;
        Part::from_key(&word).ok_or_else(|| DbError::other(format!("no part is called {word}")))
    }
}

/// Keeps a passage that was taken out.
///
/// # Errors
/// The database's failure.
pub(crate) fn add_redaction(
    conn: &mut Conn,
    _permit: &Permit<Decide>,
    new: &Redaction,
) -> Result<RedactionId, DbError> {
    conn.query_one(
        sql!(
            "insert into moderation_redaction (contribution_id, field, sealed, reason_id, agent_id, at) ",
            "values ($1, $2, $3, $4, $5, $6) returning id"
        ),
        params![new.contribution_id, new.field, new.sealed, new.reason_id, new.agent_id, new.at],
    )
}

/// The passages taken out of a contribution, oldest first.
///
/// # Errors
/// The database's failure.
pub fn redactions_of(conn: &mut Conn, id: ContributionId) -> Result<Vec<Redaction>, DbError> {
    conn.query(
        sql!(
            "select ",
            Redaction::COLUMNS,
            " from moderation_redaction where contribution_id = $1 order by id"
        ),
        params![id],
    )
}

/// Writes down who looked at a passage, and why.
///
/// # Errors
/// The database's failure.
pub(crate) fn note_unsealing(
    conn: &mut Conn,
    _permit: &Permit<Unseal>,
    redaction: RedactionId,
    new: &Unsealing,
) -> Result<(), DbError> {
    conn.execute(
        sql!("insert into moderation_unsealing (redaction_id, agent_id, reason, at) values ($1, $2, $3, $4)"),
        params![redaction, new.agent_id, new.reason, new.at],
    )?;
    Ok(())
}

/// Who looked at the passages of a contribution, newest first, at most a hundred.
///
/// # Errors
/// The database's failure.
pub(crate) fn unsealings_of(conn: &mut Conn, id: ContributionId) -> Result<Vec<Unsealing>, DbError> {
    conn.query(
        sql!(
            "select u.agent_id, u.reason, u.at from moderation_unsealing u ",
            "join moderation_redaction r on r.id = u.redaction_id where r.contribution_id = $1 ",
            "order by u.id desc limit 100"
        ),
        params![id],
    )
}

/// Forgets who took out and who looked: the person deletes their account.
pub(crate) fn forget_redactor(conn: &mut Conn, agent: PersonId) -> Result<(), DbError> {
    conn.execute(
        sql!("update moderation_redaction set agent_id = null where agent_id = $1"),
        params![agent],
    )?;
    conn.execute(
        sql!("update moderation_unsealing set agent_id = null where agent_id = $1"),
        params![agent],
    )?;
    conn.execute(sql!("delete from moderation_lock where agent_id = $1"), params![agent])?;
    Ok(())
}
