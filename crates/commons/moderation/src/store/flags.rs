//! What citizens flag, in the database. The row of `moderation_alert` sums up the open flags of a contribution, so that
//! the queue needs no counting.

use std::collections::HashMap;

use parvis_contributions::ContributionId;
use parvis_db::{Conn, DbError, Filter, FromVal, ToVal, Val, ValRef, params, sql};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use crate::{
    model::{DecisionId, Flag, FlagId, FlagReason, NewFlag},
    policy::{Decide, Flagging, Permit},
};

impl ToVal for FlagReason {
    fn to_val(&self) -> Val {
        self.key().to_val()
    }
}
impl FromVal for FlagReason {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        let word = String::from_val(val)?;
        FlagReason::from_key(&word).ok_or_else(|| DbError::other(format!("no flag is called {word}")))
    }
}

/// Keeps a flag. What the same person says again about the same contribution only counts once: `None`.
///
/// # Errors
/// The database's failure.
pub fn add_flag(
    conn: &mut Conn,
    _permit: &Permit<Flagging>,
    new: &NewFlag,
    now: Timestamp,
) -> Result<Option<FlagId>, DbError> {
    let again = conn.execute(
        sql!("update moderation_flag set times = times + 1 where contribution_id = $1 and flagger = $2"),
        params![new.contribution, new.flagger],
    )?;
    if again > 0 {
        return Ok(None);
    }
    let id = conn.query_one(
        sql!(
            "insert into moderation_flag (contribution_id, person_id, flagger, email, locale, reason, words, at) ",
            "values ($1, $2, $3, $4, $5, $6, $7, $8) returning id"
        ),
        params![
            new.contribution,
            new.person,
            new.flagger,
            new.email,
            new.locale,
            new.reason,
            new.words,
            now
        ],
    )?;
    Ok(Some(id))
}

/// The open flags of a contribution, oldest first.
///
/// # Errors
/// The database's failure.
pub fn open_flags(conn: &mut Conn, contribution: ContributionId) -> Result<Vec<Flag>, DbError> {
    conn.query(
        sql!(
            "select ",
            Flag::COLUMNS,
            " from moderation_flag where contribution_id = $1 and closed_by is null order by id"
        ),
        params![contribution],
    )
}

/// How many open flags each of these has; those without one are left out.
///
/// # Errors
/// The database's failure.
pub fn open_flags_of(
    conn: &mut Conn,
    ids: &[ContributionId],
) -> Result<HashMap<ContributionId, i64>, DbError> {
    let filter = Filter::new().any("contribution_id", ids);
    let all: Vec<(ContributionId, i64)> =
        conn.query(&filter.sql("select contribution_id, n from moderation_alert"), filter.params())?;
    Ok(all.into_iter().collect())
}

/// The flags that a decision answered.
///
/// # Errors
/// The database's failure.
pub fn flags_closed_by(conn: &mut Conn, decision: DecisionId) -> Result<Vec<Flag>, DbError> {
    conn.query(
        sql!("select ", Flag::COLUMNS, " from moderation_flag where closed_by = $1 order by id"),
        params![decision],
    )
}

/// Sums up the open flags: how many there are, since when it waits, whether it was hidden for them.
///
/// # Errors
/// The database's failure.
pub(crate) fn set_alert(
    conn: &mut Conn,
    contribution: ContributionId,
    raised_at: Option<Timestamp>,
    hid: bool,
) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "insert into moderation_alert (contribution_id, n, raised_at, hid) ",
            "values ($1, (select count(*) from moderation_flag where contribution_id = $1 and closed_by is null), $2, $3) ",
            "on conflict (contribution_id) do update set n = excluded.n, raised_at = excluded.raised_at, hid = excluded.hid"
        ),
        params![contribution, raised_at, hid],
    )?;
    Ok(())
}

/// Closes the open flags of a contribution.
///
/// # Errors
/// The database's failure.
pub(crate) fn close_flags(
    conn: &mut Conn,
    _permit: &Permit<Decide>,
    contribution: ContributionId,
    decision: DecisionId,
) -> Result<u64, DbError> {
    conn.execute(sql!("delete from moderation_alert where contribution_id = $1"), params![contribution])?;
    conn.execute(
        sql!("update moderation_flag set closed_by = $2 where contribution_id = $1 and closed_by is null"),
        params![contribution, decision],
    )
}

/// Opens again what a decision closed: it was taken back. How many there were.
///
/// # Errors
/// The database's failure.
pub(crate) fn reopen_flags(
    conn: &mut Conn,
    _permit: &Permit<Decide>,
    decision: DecisionId,
) -> Result<u64, DbError> {
    conn.execute(sql!("update moderation_flag set closed_by = null where closed_by = $1"), params![decision])
}

/// Notes that a flag was answered and erases the address; false: it was before.
///
/// # Errors
/// The database's failure.
pub(crate) fn note_answered(conn: &mut Conn, flag: FlagId, now: Timestamp) -> Result<bool, DbError> {
    let told = conn.execute(
        sql!("update moderation_flag set told_at = $2, email = null where id = $1 and told_at is null"),
        params![flag, now],
    )?;
    Ok(told > 0)
}

/// Forgets who flagged: the person deletes their account.
pub(crate) fn forget_flagger(conn: &mut Conn, person: PersonId) -> Result<u64, DbError> {
    conn.execute(
        sql!("update moderation_flag set person_id = null, email = null where person_id = $1"),
        params![person],
    )
}
