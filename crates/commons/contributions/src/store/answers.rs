//! Answers to the process' own questions, as JSON by field.

use std::collections::BTreeMap;

use parvis_db::{Conn, DbError, Val, params, sql};
use serde_json::Value;

use crate::{
    model::ContributionId,
    policy::{Permit, Writes},
};

/// The answers of a contribution, by key of the field.
///
/// # Errors
/// The database's failure.
pub fn answers(conn: &mut Conn, id: ContributionId) -> Result<BTreeMap<i64, Value>, DbError> {
    let rows: Vec<(i64, String)> = conn.query(
        sql!("select field_id, value from contribution_answer where contribution_id = $1 order by field_id"),
        params![id],
    )?;
    Ok(rows
        .into_iter()
        .map(|(field, text)| (field, serde_json::from_str(&text).unwrap_or(Value::Null)))
        .collect())
}

/// Replaces the answers of a contribution: two statements, however many there are.
///
/// # Errors
/// The database's failure.
pub fn set_answers<Act: Writes>(
    conn: &mut Conn,
    _permit: &Permit<Act>,
    id: ContributionId,
    answers: &BTreeMap<i64, Value>,
) -> Result<(), DbError> {
    conn.execute(sql!("delete from contribution_answer where contribution_id = $1"), params![id])?;
    if answers.is_empty() {
        return Ok(());
    }
    let mut vals: Vec<Val> = Vec::with_capacity(answers.len() * 3);
    let mut places = Vec::with_capacity(answers.len());
    for (field, value) in answers {
        vals.extend_from_slice(params![id, *field, value.to_string()]);
        places.push(format!("(${}, ${}, ${})", vals.len() - 2, vals.len() - 1, vals.len()));
    }
    let sql = format!(
        "insert into contribution_answer (contribution_id, field_id, value) values {}",
        places.join(", ")
    );
    conn.execute(&sql, &vals)?;
    Ok(())
}
