//! Baskets: what was chosen and answered but not cast. They belong to a session until its visitor signs in.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;

use crate::model::{Answers, Basket, Holder, RoundId};

/// Choices, answers, when they were last touched.
type Row = (String, String, Timestamp);

/// The basket of a holder; empty where there is none.
///
/// # Errors
/// The database's failure.
pub fn basket(conn: &mut Conn, round: RoundId, holder: &Holder) -> Result<Basket, DbError> {
    let (own, session) = keys(holder);
    let rows: Vec<Row> = conn.query(
        sql!(
            "select choices, answers, updated_at from basket where round_id = $1 and (holder = $2 or holder = $3)"
        ),
        params![round, own, session],
    )?;
    Ok(merged(rows))
}

/// Takes the basket away and gives what was in it: the cast does both in one statement.
///
/// # Errors
/// The database's failure.
pub fn take_basket(conn: &mut Conn, round: RoundId, holder: &Holder) -> Result<Basket, DbError> {
    let (own, session) = keys(holder);
    let rows: Vec<Row> = conn.query(
        sql!(
            "delete from basket where round_id = $1 and holder in ($2, $3) ",
            "returning choices, answers, updated_at"
        ),
        params![round, own, session],
    )?;
    Ok(merged(rows))
}

/// Keeps a basket under the holder's own key; what the session held before sign-in becomes the person's.
///
/// # Errors
/// The database's failure.
pub fn save_basket(
    conn: &mut Conn,
    round: RoundId,
    holder: &Holder,
    basket: &Basket,
    now: Timestamp,
) -> Result<(), DbError> {
    let (own, session) = keys(holder);
    let choices = serde_json::to_string(&basket.choices).expect("numbers are plain data");
    let answers = basket.answers.as_ref().map(answers_text).unwrap_or_default();
    conn.execute(
        sql!(
            "insert into basket (round_id, holder, choices, answers, updated_at) values ($1, $2, $3, $4, $5) ",
            "on conflict (round_id, holder) do update ",
            "set choices = excluded.choices, answers = excluded.answers, updated_at = excluded.updated_at"
        ),
        params![round, own, choices, answers, now],
    )?;
    if session != own {
        conn.execute(
            sql!("delete from basket where round_id = $1 and holder = $2"),
            params![round, session],
        )?;
    }
    Ok(())
}

/// Forgets baskets not touched since that moment: they hold dates of birth.
///
/// # Errors
/// The database's failure.
pub fn forget_baskets(conn: &mut Conn, before: Timestamp) -> Result<u64, DbError> {
    conn.execute(sql!("delete from basket where updated_at < $1"), params![before])
}

/// The keys to look under; one that nobody has where there is neither session nor person.
fn keys(holder: &Holder) -> (String, String) {
    let own = holder.own().unwrap_or_default();
    let session = holder.of_session().unwrap_or_else(|| own.clone());
    (own, session)
}

/// What was chosen last, in this session or as this person elsewhere, completed by the other.
fn merged(mut rows: Vec<Row>) -> Basket {
    rows.sort_by_key(|(.., touched)| std::cmp::Reverse(*touched));
    let baskets = rows.iter().map(|(choices, answers, _)| parsed(choices, answers));
    baskets.reduce(Basket::or).unwrap_or_default()
}

fn parsed(choices: &str, answers: &str) -> Basket {
    Basket {
        choices: serde_json::from_str(choices).unwrap_or_default(),
        answers: serde_json::from_str(answers).ok(),
    }
}

fn answers_text(answers: &Answers) -> String {
    serde_json::to_string(answers).expect("answers are plain data")
}
