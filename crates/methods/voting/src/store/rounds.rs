//! Rounds: reading with the period of their phase, saving the rules while they are free.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::{Money, Period, Timestamp};
use parvis_spaces::ProcessId;

use crate::{
    model::{Round, RoundId},
    policy::{ConfigureRound, Permit, PublishResult},
};

parvis_db::row! {
    struct RoundRow {
        id: RoundId,
        process_id: ProcessId,
        ballot_rule: String,
        counting_rule: String,
        eligibility: String,
        changeable: bool,
        envelope_cents: Money,
        seed: String,
        seal_salt: Option<String>,
        first_ballot_day: Option<i64>,
        sealed_at: Option<Timestamp>,
        published_at: Option<Timestamp>,
    }
}

/// The round of that key.
///
/// # Errors
/// The database's failure, or rules that can not be read.
pub fn round(conn: &mut Conn, id: RoundId) -> Result<Option<Round>, DbError> {
    let row = conn.query_opt::<RoundRow>(
        sql!(
            "select id, process_id, ballot_rule, counting_rule, eligibility, changeable, envelope_cents, seed, ",
            "seal_salt, first_ballot_day, sealed_at, published_at from voting_round where id = $1"
        ),
        params![id],
    )?;
    row.map(|row| with_period(conn, row)).transpose()
}

/// The round of a process.
///
/// # Errors
/// The database's failure, or rules that can not be read.
pub fn round_of_process(conn: &mut Conn, process: ProcessId) -> Result<Option<Round>, DbError> {
    let row = conn.query_opt::<RoundRow>(
        sql!(
            "select id, process_id, ballot_rule, counting_rule, eligibility, changeable, envelope_cents, seed, ",
            "seal_salt, first_ballot_day, sealed_at, published_at from voting_round where process_id = $1"
        ),
        params![process],
    )?;
    row.map(|row| with_period(conn, row)).transpose()
}

fn with_period(conn: &mut Conn, row: RoundRow) -> Result<Round, DbError> {
    let period = conn.query_opt::<(Option<Timestamp>, Option<Timestamp>)>(
        sql!(
            "select p.opens_at, p.closes_at from activity a join phase p on p.id = a.phase_id ",
            "where a.process_id = $1 and a.kind = 'vote' order by p.position limit 1"
        ),
        params![row.process_id],
    )?;
    Ok(Round {
        id: row.id,
        process_id: row.process_id,
        ballot_rule: read_json(&row.ballot_rule)?,
        counting_rule: read_json(&row.counting_rule)?,
        eligibility: read_json(&row.eligibility)?,
        changeable: row.changeable,
        envelope: row.envelope_cents,
        seed: row.seed,
        seal_salt: row.seal_salt,
        first_ballot_day: row.first_ballot_day,
        sealed_at: row.sealed_at,
        published_at: row.published_at,
        period: period.map(|(opens_at, closes_at)| Period { opens_at, closes_at }),
    })
}

fn read_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, DbError> {
    serde_json::from_str(text).map_err(|error| DbError::Other(format!("rules of a round: {error}")))
}

fn json<T: serde::Serialize>(value: &T) -> String {
    serde_json::to_string(value).expect("rules are plain data")
}

/// What makes a round.
pub struct NewRound<'a> {
    /// Its rules; the id is ignored.
    pub rules: &'a Round,
    /// The salt of the sealing key, 32 hexadecimal characters.
    pub seal_salt: &'a str,
    /// Now.
    pub now: Timestamp,
}

/// Creates the round of a process.
///
/// # Errors
/// [`DbError::Unique`] where the process has one.
pub fn create_round(conn: &mut Conn, _: &Permit<ConfigureRound>, new: &NewRound<'_>) -> Result<RoundId, DbError> {
    let rules = new.rules;
    conn.query_one(
        sql!(
            "insert into voting_round (process_id, ballot_rule, counting_rule, eligibility, changeable, ",
            "envelope_cents, seed, seal_salt, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9) returning id"
        ),
        params![
            rules.process_id,
            json(&rules.ballot_rule),
            json(&rules.counting_rule),
            json(&rules.eligibility),
            rules.changeable,
            rules.envelope,
            rules.seed,
            new.seal_salt,
            new.now
        ],
    )
}

/// Saves the rules while no ballot is cast; `false` where they are locked.
///
/// # Errors
/// The database's failure.
pub fn save_rules(conn: &mut Conn, _: &Permit<ConfigureRound>, rules: &Round) -> Result<bool, DbError> {
    let changed = conn.execute(
        sql!(
            "update voting_round set ballot_rule = $2, counting_rule = $3, eligibility = $4, changeable = $5, ",
            "envelope_cents = $6, seed = $7 where id = $1 and first_ballot_day is null and sealed_at is null"
        ),
        params![
            rules.id,
            json(&rules.ballot_rule),
            json(&rules.counting_rule),
            json(&rules.eligibility),
            rules.changeable,
            rules.envelope,
            rules.seed
        ],
    )?;
    Ok(changed == 1)
}

/// Locks the rules: the first ballot is cast.
///
/// # Errors
/// The database's failure.
pub fn mark_first_ballot(conn: &mut Conn, id: RoundId, day: i64) -> Result<(), DbError> {
    conn.execute(
        sql!("update voting_round set first_ballot_day = $2 where id = $1 and first_ballot_day is null"),
        params![id, day],
    )
    .map(|_| ())
}

/// Publishes the result computed once, with the file of its ballots.
///
/// # Errors
/// The database's failure.
pub fn publish_result(
    conn: &mut Conn,
    _: &Permit<PublishResult>,
    id: RoundId,
    result: &str,
    pb: &str,
    now: Timestamp,
) -> Result<bool, DbError> {
    let changed = conn.execute(
        sql!(
            "update voting_round set result = $2, pb = $3, published_at = $4 ",
            "where id = $1 and sealed_at is not null and published_at is null"
        ),
        params![id, result, pb, now],
    )?;
    Ok(changed == 1)
}

/// The published result and the `.pb` file.
///
/// # Errors
/// The database's failure.
pub fn stored_result(conn: &mut Conn, id: RoundId) -> Result<Option<(String, String)>, DbError> {
    conn.query_opt(
        sql!("select result, pb from voting_round where id = $1 and published_at is not null"),
        params![id],
    )
}
