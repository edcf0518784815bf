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

/// Counters of one day, area and channel are spread over that many rows.
const SHARDS: i64 = 64;

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
    // The voter's key, not the ballot's, chooses the shard: a counter must say nothing about a ballot.
    let place = Place { day: struck.day, area: struck.area_id, channel: struck.channel.key() };
    count(conn, *round, *person, &place, 1)?;
    Ok(true)
}

struct Place<'a> {
    day: i64,
    area: Option<i64>,
    channel: &'a str,
}

fn count(conn: &mut Conn, round: RoundId, person: PersonId, at: &Place<'_>, by: i64) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "insert into turnout_count (round_id, day, area_id, channel, shard, n) values ($1, $2, $3, $4, $5, $6) ",
            "on conflict (round_id, day, area_id, channel, shard) do update set n = turnout_count.n + excluded.n"
        ),
        params![round, at.day, at.area.unwrap_or(0), at.channel, person.raw() % SHARDS, by],
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
        /// Boxes ticked, JSON.
        pub statements: String,
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
        sql!("select ", TurnoutRow::COLUMNS, " from turnout where round_id = $1 and person_id = $2"),
        params![round, person],
    )
}

/// Whether a person voted.
///
/// # Errors
/// The database's failure.
pub fn has_voted(conn: &mut Conn, round: RoundId, person: PersonId) -> Result<bool, DbError> {
    let found: Option<i64> = conn.query_opt(
        sql!("select 1 from turnout where round_id = $1 and person_id = $2"),
        params![round, person],
    )?;
    Ok(found.is_some())
}

/// The local day on which the vote of a receipt was cast; `None`: no vote has that receipt.
///
/// # Errors
/// The database's failure.
pub fn receipt_day(conn: &mut Conn, round: RoundId, receipt_hash: &str) -> Result<Option<i64>, DbError> {
    conn.query_opt(
        sql!("select day from turnout where receipt_hash = $1 and round_id = $2"),
        params![receipt_hash, round],
    )
}

/// The choices of a ballot; the caller has opened its handle, to let the voter begin again from them.
///
/// # Errors
/// The database's failure.
pub fn choices_of(
    conn: &mut Conn,
    permit: &Permit<StrikeBallot>,
    ballot: BallotId,
) -> Result<Vec<i64>, DbError> {
    let text: Option<String> = conn.query_opt(
        sql!("select choices from ballot where id = $1 and round_id = $2"),
        params![ballot, permit.what().round],
    )?;
    Ok(text.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default())
}

/// Takes a vote back: the ballot of that key, the roll entry and its count. The caller has opened the handle.
///
/// # Errors
/// The database's failure; [`DbError::Other`] where roll and box disagree, and then nothing is written.
pub fn strike_ballot(
    conn: &mut Conn,
    permit: &Permit<StrikeBallot>,
    entry: &TurnoutRow,
    ballot: BallotId,
) -> Result<(), DbError> {
    let StrikeBallot { round, person } = permit.what();
    let removed =
        conn.execute(sql!("delete from ballot where id = $1 and round_id = $2"), params![ballot, *round])?;
    let struck = conn.execute(
        sql!("delete from turnout where round_id = $1 and person_id = $2"),
        params![*round, *person],
    )?;
    if (removed, struck) != (1, 1) {
        return Err(DbError::Other("the roll and the box disagree on a vote to take back".to_owned()));
    }
    let place = Place { day: entry.day, area: entry.area_id, channel: &entry.channel };
    count(conn, *round, *person, &place, -1)
}
