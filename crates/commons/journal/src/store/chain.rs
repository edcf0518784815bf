//! Adding to the chain.
//!
//! The end of the chain is one row, `audit_head`: who adds an entry takes the next number from it, which locks it until the
//! commit. On SQLite there is one writer anyway. On PostgreSQL two agents in the same instant conflict, and the second
//! transaction runs again: agents are few and their acts seconds apart, so that costs nothing, and it keeps the entry in
//! the transaction of its act. Citizens never come here.

use parvis_db::{Conn, DbError, params, search, sql};

use crate::{
    model::{AuditEntry, AuditRow},
    rules::canonical,
};

/// Writes an entry down at the end of the chain, in the caller's transaction, and gives its number. Call it last: the
/// chain is locked from here to the commit. Requests of the back office do it by themselves.
///
/// # Errors
/// The database's failure.
pub fn audit(conn: &mut Conn, entry: &AuditEntry) -> Result<i64, DbError> {
    let (seq, prev_hash): (i64, String) = conn
        .query_one(sql!("update audit_head set seq = seq + 1 where id = 1 returning seq, hash"), params![])?;
    let mut row = AuditRow::of(entry, seq, prev_hash);
    row.hash = canonical::hash(&row);
    insert(conn, &row)?;
    conn.execute(sql!("update audit_head set hash = $1 where id = 1"), params![row.hash])?;
    Ok(seq)
}

fn insert(conn: &mut Conn, row: &AuditRow) -> Result<(), DbError> {
    let words = [
        &row.actor_name,
        &row.subject_words,
        &row.subject_key,
        &row.process_words,
        &row.before_json,
        &row.after_json,
        &row.note,
    ];
    let search = search::fold(&words.map(String::as_str).join(" "));
    conn.execute(
        sql!(
            "insert into audit_entry (",
            AuditRow::COLUMNS,
            ", search) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)"
        ),
        params![
            row.seq,
            row.at,
            row.actor_id,
            row.actor_name,
            row.on_behalf_id,
            row.act,
            row.subject_kind,
            row.subject_id,
            row.subject_key,
            row.subject_words,
            row.process_id,
            row.process_words,
            row.before_json,
            row.after_json,
            row.fields,
            row.note,
            row.origin,
            row.prev_hash,
            row.hash,
            search
        ],
    )?;
    Ok(())
}
