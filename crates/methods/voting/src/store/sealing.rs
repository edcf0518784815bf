//! Sealing: the box is shuffled and every link to the roll is destroyed, in one transaction.
//!
//! The rows are deleted and written again in the order of fresh random keys, so that neither their place in
//! the file nor their transaction numbers (PostgreSQL's `xmin`) tell when each was cast; the handles in
//! the roll are blanked and the salt of their key forgotten. SQLite runs with `secure_delete`.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::{Random, Timestamp};

use crate::{
    model::{BallotId, RoundId},
    policy::{Permit, SealRound},
};

/// Seals the round. Returns how many ballots the box holds; `None` where it was sealed before.
///
/// # Errors
/// The database's failure; [`DbError::Other`] where roll and box do not hold the same number.
pub fn seal(
    conn: &mut Conn,
    permit: &Permit<SealRound>,
    random: &dyn Random,
    now: Timestamp,
) -> Result<Option<usize>, DbError> {
    let SealRound { round } = permit.what();
    let marked = conn.execute(
        sql!("update voting_round set sealed_at = $2, seal_salt = null where id = $1 and sealed_at is null"),
        params![*round, now],
    )?;
    if marked == 0 {
        return Ok(None);
    }
    let mut shuffled: Vec<(i64, String)> =
        ballots(conn, *round)?.into_iter().map(|choices| (random.next_key(), choices)).collect();
    shuffled.sort_unstable();
    let on_roll: i64 =
        conn.query_one(sql!("select count(*) from turnout where round_id = $1"), params![*round])?;
    if usize::try_from(on_roll) != Ok(shuffled.len()) {
        return Err(DbError::Other(format!("{on_roll} on the roll, {} in the box", shuffled.len())));
    }
    conn.execute(sql!("delete from ballot where round_id = $1"), params![*round])?;
    for (key, choices) in &shuffled {
        let id = BallotId::new(*key);
        conn.execute(
            sql!("insert into ballot (id, round_id, choices) values ($1, $2, $3)"),
            params![id, *round, choices],
        )?;
    }
    conn.execute(sql!("update turnout set sealed_handle = null where round_id = $1"), params![*round])?;
    conn.execute(sql!("delete from basket where round_id = $1"), params![*round])?;
    Ok(Some(shuffled.len()))
}

/// The choices of every ballot, JSON, in the order of their random keys.
///
/// # Errors
/// The database's failure.
pub fn ballots(conn: &mut Conn, round: RoundId) -> Result<Vec<String>, DbError> {
    conn.query(sql!("select choices from ballot where round_id = $1 order by id"), params![round])
}

/// How many ballots the box holds.
///
/// # Errors
/// The database's failure.
pub fn count_ballots(conn: &mut Conn, round: RoundId) -> Result<i64, DbError> {
    conn.query_one(sql!("select count(*) from ballot where round_id = $1"), params![round])
}
