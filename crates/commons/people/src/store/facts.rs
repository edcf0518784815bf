//! What the audit log keeps of a person: what they may do and where, never who they are.

use std::collections::BTreeMap;

use parvis_db::{Conn, DbError, params, sql};
use parvis_slice::Facts;
use serde_json::{Value, json};

type Held = (String, Option<String>, Option<String>, Option<String>);

/// One field a role: `true` where it holds everywhere, else the names of its limits.
pub(crate) fn person(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let known: Option<i64> = conn.query_opt(sql!("select id from person where id = $1"), params![id])?;
    if known.is_none() {
        return Ok(None);
    }
    let held: Vec<Held> = conn.query(
        sql!(
            "select g.role, a.name, h.name, p.title from role_grant g left join area a on a.id = g.area_id ",
            "left join theme h on h.id = g.theme_id left join process p on p.id = g.process_id ",
            "where g.person_id = $1 order by g.id"
        ),
        params![id],
    )?;
    let mut roles: BTreeMap<String, Value> = BTreeMap::new();
    for (role, area, theme, process) in held {
        let limits: Vec<String> = [area, theme, process].into_iter().flatten().collect();
        match roles.entry(role).or_insert_with(|| json!([])) {
            everywhere if limits.is_empty() => *everywhere = json!(true),
            Value::Array(places) => places.push(json!(limits.join(", "))),
            _ => {}
        }
    }
    Ok(Some(roles.into_iter().fold(Facts::new("", id), |facts, (role, limits)| facts.with(&role, limits))))
}
