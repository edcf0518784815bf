//! The atomic act of a vote: strike the roll, drop the ballot, count the turnout; and its exact reverse while the
//! round is open.
//!
//! Turnout and ballot share nothing. While the round is open the turnout keeps the ballot's key sealed, so that
//! a vote can be changed or cancelled; see `sealing.rs` for how that link ends.

use parvis_db::{Conn, DbError, params, sql};
use parvis_web::PersonId;

use crate::{
    model::{BallotId, Channel, RoundId},
    policy::{CastBallot, Permit, StrikeBallot},
};

/// What is written for one vote.
pub struct Struck<'a> {
    /// Local day.
    pub day: i64,
    /// How it came.
    pub channel: Channel,
    /// The voter's area, for the participation by canton.
    pub area_id: Option<i64>,
    /// Boxes ticked, JSON.
    pub statements: &'a str,
    /// Hash of the receipt's code.
    pub receipt_hash: &'a str,
    /// The ballot's random key.
    pub ballot_id: BallotId,
    /// The same, sealed for this voter.
    pub sealed_handle: &'a [u8],
    /// The chosen projects' ids in ascending order, JSON: the order of choosing is no part of a vote.
    pub choices: &'a str,
}

/// Writes one vote. `false`: this person has voted already, and nothing was written.
///
/// # Errors
/// The database's failure.
pub fn record_ballot(
    conn: &mut Conn,
    permit: &Permit<CastBallot>,
    struck: &Struck<'_>,
) -> Result<bool, DbError> {
    let CastBallot { round, person } = permit.what();
    let written = conn.execute(
        sql!(
            "insert into turnout (round_id, person_id, channel, day, area_id, statements, receipt_hash, sealed_handle) ",
            "values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (round_id, person_id) do nothing"
        ),
        params![
            *round,
            *person,
            struck.channel.key(),
            struck.day,
            struck.area_id,
            struck.statements,
            struck.receipt_hash,
            struck.sealed_handle
        ],
    )?;
    if written == 0 {
        return Ok(false);
    }
    conn.execute(
        sql!("insert into ballot (id, round_id, choices) values ($1, $2, $3)"),
        params![struck.ballot_id, *round, struck.choices],
    )?;
    count(conn, *round, struck.day, struck.area_id, struck.channel.key(), 1)?;
    Ok(true)
}

fn count(
    conn: &mut Conn,
    round: RoundId,
    day: i64,
    area: Option<i64>,
    channel: &str,
    by: i64,
) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "insert into turnout_count (round_id, day, area_id, channel, n) values ($1, $2, $3, $4, $5) ",
            "on conflict (round_id, day, area_id, channel) do update set n = turnout_count.n + excluded.n"
        ),
        params![round, day, area.unwrap_or(0), channel, by],
    )
    .map(|_| ())
}

parvis_db::row! {
    /// Émargement: that a person voted.
    pub struct TurnoutRow {
        /// How.
        pub channel: String,
        /// On which local day.
        pub day: i64,
        /// In which area.
        pub area_id: Option<i64>,
        /// The ballot's key, sealed; `None` once the round is sealed.
        pub sealed_handle: Option<Vec<u8>>,
    }
}

/// The turnout entry of a person, if they voted.
///
/// # Errors
/// The database's failure.
pub fn turnout_of(conn: &mut Conn, round: RoundId, person: PersonId) -> Result<Option<TurnoutRow>, DbError> {
    conn.query_opt(
        sql!("select channel, day, area_id, sealed_handle from turnout where round_id = $1 and person_id = $2"),
        params![round, person],
    )
}

/// Whether a person voted.
///
/// # Errors
/// The database's failure.
pub fn has_voted(conn: &mut Conn, round: RoundId, person: PersonId) -> Result<bool, DbError> {
    let found = conn.query_opt::<(i64,)>(
        sql!("select 1 from turnout where round_id = $1 and person_id = $2"),
        params![round, person],
    )?;
    Ok(found.is_some())
}

/// Whether a receipt of that hash was given in this round.
///
/// # Errors
/// The database's failure.
pub fn receipt_exists(conn: &mut Conn, round: RoundId, receipt_hash: &str) -> Result<Option<i64>, DbError> {
    let found = conn.query_opt::<(i64,)>(
        sql!("select day from turnout where receipt_hash = $1 and round_id = $2"),
        params![receipt_hash, round],
    )?;
    Ok(found.map(|(day,)| day))
}

/// Takes a vote back: the ballot of that key, the roll entry and its count. The caller has opened the handle.
///
/// # Errors
/// The database's failure.
pub fn strike_ballot(
    conn: &mut Conn,
    permit: &Permit<StrikeBallot>,
    entry: &TurnoutRow,
    ballot: BallotId,
) -> Result<bool, DbError> {
    let StrikeBallot { round, person } = permit.what();
    let removed =
        conn.execute(sql!("delete from ballot where id = $1 and round_id = $2"), params![ballot, *round])?;
    if removed != 1 {
        return Ok(false);
    }
    conn.execute(
        sql!("delete from turnout where round_id = $1 and person_id = $2"),
        params![*round, *person],
    )?;
    count(conn, *round, entry.day, entry.area_id, &entry.channel, -1)?;
    Ok(true)
}
