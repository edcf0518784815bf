//! Rounds: reading with their process and the period of their phase in one query, saving the rules while they
//! are free.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::{Money, Period, Timestamp};
use parvis_spaces::{ProcessId, ProcessState, proofs_in};

use crate::{
    model::{DEFAULT_PROOFS, Report, Round, RoundId},
    policy::{ConfigureRound, Permit, PublishResult},
};

parvis_db::row! {
    struct RoundRow {
        id: RoundId,
        process_id: ProcessId,
        slug: String,
        title: String,
        zone: String,
        state: String,
        ballot_rule: String,
        counting_rule: String,
        eligibility: String,
        other_ways: String,
        changeable: bool,
        envelope_cents: Money,
        seed: String,
        seal_salt: Option<String>,
        first_ballot_day: Option<i64>,
        sealed_at: Option<Timestamp>,
        published_at: Option<Timestamp>,
        opens_at: Option<Timestamp>,
        closes_at: Option<Timestamp>,
        settings: Option<String>,
    }
}

const ROUND: &str = "select r.id, r.process_id, p.slug, p.title, p.zone, p.state, r.ballot_rule, r.counting_rule, \
    r.eligibility, r.other_ways, r.changeable, r.envelope_cents, r.seed, r.seal_salt, r.first_ballot_day, r.sealed_at, \
    r.published_at, h.opens_at, h.closes_at, v.settings from voting_round r join process p on p.id = r.process_id \
    left join phase h on h.id = (select y.id from activity x join phase y on y.id = x.phase_id \
    where x.process_id = r.process_id and x.kind = 'vote' order by y.position, y.id limit 1) \
    left join activity v on v.phase_id = h.id and v.kind = 'vote' ";

/// The round of that key.
///
/// # Errors
/// The database's failure, or rules that can not be read.
pub fn round(conn: &mut Conn, id: RoundId) -> Result<Option<Round>, DbError> {
    let row = conn.query_opt::<RoundRow>(sql!(ROUND, "where r.id = $1"), params![id])?;
    row.map(from_row).transpose()
}

/// The round of a process.
///
/// # Errors
/// The database's failure, or rules that can not be read.
pub fn round_of_process(conn: &mut Conn, process: ProcessId) -> Result<Option<Round>, DbError> {
    let row = conn.query_opt::<RoundRow>(sql!(ROUND, "where r.process_id = $1"), params![process])?;
    row.map(from_row).transpose()
}

/// The round of the process of that name.
///
/// # Errors
/// The database's failure, or rules that can not be read.
pub fn round_by_slug(conn: &mut Conn, slug: &str) -> Result<Option<Round>, DbError> {
    let row = conn.query_opt::<RoundRow>(sql!(ROUND, "where p.slug = $1"), params![slug])?;
    row.map(from_row).transpose()
}

/// Rounds that are not published yet: for the desk.
///
/// # Errors
/// The database's failure, or rules that can not be read.
pub fn unpublished_rounds(conn: &mut Conn) -> Result<Vec<Round>, DbError> {
    let rows =
        conn.query::<RoundRow>(sql!(ROUND, "where r.published_at is null order by r.id"), params![])?;
    rows.into_iter().map(from_row).collect()
}

fn from_row(row: RoundRow) -> Result<Round, DbError> {
    let period = Period { opens_at: row.opens_at, closes_at: row.closes_at };
    let is_dated = period.opens_at.is_some() || period.closes_at.is_some();
    Ok(Round {
        id: row.id,
        process_id: row.process_id,
        slug: row.slug,
        title: row.title,
        zone: row.zone,
        process_state: ProcessState::from_key(&row.state).unwrap_or(ProcessState::Draft),
        ballot_rule: read_json(&row.ballot_rule)?,
        counting_rule: read_json(&row.counting_rule)?,
        eligibility: read_json(&row.eligibility)?,
        other_ways: row.other_ways,
        changeable: row.changeable,
        envelope: row.envelope_cents,
        seed: row.seed,
        seal_salt: row.seal_salt,
        first_ballot_day: row.first_ballot_day,
        sealed_at: row.sealed_at,
        published_at: row.published_at,
        period: is_dated.then_some(period),
        proofs: proofs_in(
            &row.settings.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default(),
            DEFAULT_PROOFS,
        ),
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
pub fn create_round(
    conn: &mut Conn,
    _: &Permit<ConfigureRound>,
    new: &NewRound<'_>,
) -> Result<RoundId, DbError> {
    let rules = new.rules;
    conn.query_one(
        sql!(
            "insert into voting_round (process_id, ballot_rule, counting_rule, eligibility, other_ways, changeable, ",
            "envelope_cents, seed, seal_salt, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning id"
        ),
        params![
            rules.process_id,
            json(&rules.ballot_rule),
            json(&rules.counting_rule),
            json(&rules.eligibility),
            rules.other_ways,
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
            "update voting_round set ballot_rule = $2, counting_rule = $3, eligibility = $4, other_ways = $5, ",
            "changeable = $6, envelope_cents = $7 where id = $1 and first_ballot_day is null and sealed_at is null"
        ),
        params![
            rules.id,
            json(&rules.ballot_rule),
            json(&rules.counting_rule),
            json(&rules.eligibility),
            rules.other_ways,
            rules.changeable,
            rules.envelope
        ],
    )?;
    Ok(changed == 1)
}

/// Saves only how else to take part: no rule, so it may change at any time.
///
/// # Errors
/// The database's failure.
pub fn save_other_ways(
    conn: &mut Conn,
    _: &Permit<ConfigureRound>,
    id: RoundId,
    other_ways: &str,
) -> Result<(), DbError> {
    conn.execute(sql!("update voting_round set other_ways = $2 where id = $1"), params![id, other_ways])
        .map(|_| ())
}

/// Locks the rules: the first ballot is cast.
///
/// # Errors
/// The database's failure.
pub fn mark_first_ballot(conn: &mut Conn, id: RoundId, day: i64) -> Result<bool, DbError> {
    let marked = conn.execute(
        sql!("update voting_round set first_ballot_day = $2 where id = $1 and first_ballot_day is null"),
        params![id, day],
    )?;
    Ok(marked == 1)
}

/// Publishes the result computed once, with the file of its ballots. `false`: published before, or not sealed.
///
/// # Errors
/// The database's failure.
pub fn publish_result(
    conn: &mut Conn,
    permit: &Permit<PublishResult>,
    report: &Report,
    pb: &str,
    now: Timestamp,
) -> Result<bool, DbError> {
    let changed = conn.execute(
        sql!(
            "update voting_round set report = $2, pb = $3, published_at = $4 ",
            "where id = $1 and sealed_at is not null and published_at is null"
        ),
        params![permit.what().round, json(report), pb, now],
    )?;
    Ok(changed == 1)
}

/// The published result.
///
/// # Errors
/// The database's failure, or a result that can not be read.
pub fn stored_report(conn: &mut Conn, id: RoundId) -> Result<Option<Report>, DbError> {
    let text: Option<String> = conn.query_opt(
        sql!("select report from voting_round where id = $1 and published_at is not null"),
        params![id],
    )?;
    text.map(|text| read_json(&text)).transpose()
}

/// The published file of ballots.
///
/// # Errors
/// The database's failure.
pub fn stored_pb(conn: &mut Conn, id: RoundId) -> Result<Option<String>, DbError> {
    conn.query_opt(
        sql!("select pb from voting_round where id = $1 and published_at is not null"),
        params![id],
    )
}
