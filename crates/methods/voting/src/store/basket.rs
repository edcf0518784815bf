//! Baskets: what was chosen and answered but not cast. They belong to a session until its visitor signs in.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;

use crate::model::{Answers, RoundId};

/// What was chosen and answered so far.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Basket {
    /// Contributions in the order of choosing.
    pub choices: Vec<i64>,
    /// Answers to the form of the rules; `None`: not answered yet.
    pub answers: Option<Answers>,
}

/// The basket of a holder ("s:12" or "p:7"); empty where there is none.
///
/// # Errors
/// The database's failure.
pub fn basket(conn: &mut Conn, round: RoundId, holder: &str) -> Result<Basket, DbError> {
    let row = conn.query_opt::<(String, String)>(
        sql!("select choices, answers from basket where round_id = $1 and holder = $2"),
        params![round, holder],
    )?;
    Ok(row.map_or_else(Basket::default, |(choices, answers)| Basket {
        choices: serde_json::from_str(&choices).unwrap_or_default(),
        answers: serde_json::from_str(&answers).ok(),
    }))
}

/// Keeps the choices.
///
/// # Errors
/// The database's failure.
pub fn save_choices(
    conn: &mut Conn,
    round: RoundId,
    holder: &str,
    choices: &[i64],
    now: Timestamp,
) -> Result<(), DbError> {
    let choices = serde_json::to_string(choices).expect("numbers are plain data");
    conn.execute(
        sql!(
            "insert into basket (round_id, holder, choices, answers, updated_at) values ($1, $2, $3, '', $4) ",
            "on conflict (round_id, holder) do update set choices = excluded.choices, updated_at = excluded.updated_at"
        ),
        params![round, holder, choices, now],
    )
    .map(|_| ())
}

/// Keeps the answers.
///
/// # Errors
/// The database's failure.
pub fn save_answers(
    conn: &mut Conn,
    round: RoundId,
    holder: &str,
    answers: &Answers,
    now: Timestamp,
) -> Result<(), DbError> {
    let answers = serde_json::to_string(answers).expect("answers are plain data");
    conn.execute(
        sql!(
            "insert into basket (round_id, holder, choices, answers, updated_at) values ($1, $2, '[]', $3, $4) ",
            "on conflict (round_id, holder) do update set answers = excluded.answers, updated_at = excluded.updated_at"
        ),
        params![round, holder, answers, now],
    )
    .map(|_| ())
}

/// Gives a visitor's basket to the person who signed in, unless the person has one with choices.
///
/// # Errors
/// The database's failure.
pub fn adopt_basket(conn: &mut Conn, round: RoundId, session: &str, person: &str) -> Result<(), DbError> {
    let visitor = basket(conn, round, session)?;
    if visitor == Basket::default() {
        return Ok(());
    }
    if basket(conn, round, person)?.choices.is_empty() {
        clear_basket(conn, round, person)?;
        conn.execute(
            sql!("update basket set holder = $3 where round_id = $1 and holder = $2"),
            params![round, session, person],
        )?;
        return Ok(());
    }
    clear_basket(conn, round, session)
}

/// Forgets a basket.
///
/// # Errors
/// The database's failure.
pub fn clear_basket(conn: &mut Conn, round: RoundId, holder: &str) -> Result<(), DbError> {
    conn.execute(sql!("delete from basket where round_id = $1 and holder = $2"), params![round, holder]).map(|_| ())
}
