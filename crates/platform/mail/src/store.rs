//! The outbox: rows of mails, their states and their reading.
//!
//! `queued` → `sent` (a server took it), `kept` (demonstration), or `failed` (refused for good); a mail that is
//! being retried stays `queued` with its last error.

use parvis_db::{Conn, DbError, params, row, sql};
use parvis_kernel::Timestamp;

use crate::{MailId, Message};

row! {
    /// A mail as it stands in the outbox.
    pub struct MailRow {
        /// Key.
        pub id: MailId,
        /// Who gets it.
        pub to_address: String,
        /// The name beside the sender's address.
        pub from_name: String,
        /// Where an answer goes.
        pub reply_to: Option<String>,
        /// Subject.
        pub subject: String,
        /// Plain text; empty once a server took it.
        pub text: String,
        /// HTML; empty once a server took it.
        pub html: String,
        /// What kind of mail.
        pub kind: String,
        /// What it is about.
        pub reference: Option<String>,
        /// When it was queued.
        pub created_at: Timestamp,
        /// When it was taken or kept.
        pub sent_at: Option<Timestamp>,
        /// `queued`, `sent`, `kept` or `failed`.
        pub state: String,
        /// How often it was tried.
        pub attempts: i64,
        /// Why it did not go, the last time.
        pub last_error: Option<String>,
    }
}

pub(crate) fn insert(conn: &mut Conn, message: &Message, now: Timestamp) -> Result<MailId, DbError> {
    conn.query_one(
        sql!(
            "insert into outbox (to_address, from_name, reply_to, subject, text, html, kind, reference, created_at, state)",
            " values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'queued') returning id"
        ),
        params![
            message.to,
            message.from_name,
            message.reply_to,
            message.subject,
            message.text,
            message.html,
            message.kind,
            message.reference,
            now
        ],
    )
}

/// The mail of that key.
///
/// # Errors
/// The database's failure.
pub fn mail(conn: &mut Conn, id: MailId) -> Result<Option<MailRow>, DbError> {
    conn.query_opt(sql!("select ", MailRow::COLUMNS, " from outbox where id = $1"), params![id])
}

/// The newest mails, at most `most`; only those before `before`, the key of the last one already shown.
///
/// # Errors
/// The database's failure.
pub fn recent(conn: &mut Conn, before: Option<MailId>, most: u32) -> Result<Vec<MailRow>, DbError> {
    let before = before.map_or(i64::MAX, MailId::raw);
    conn.query(
        sql!("select ", MailRow::COLUMNS, " from outbox where id < $1 order by id desc limit $2"),
        params![before, most],
    )
}

pub(crate) fn mark_sent(conn: &mut Conn, id: MailId, now: Timestamp) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "update outbox set state = 'sent', sent_at = $2, attempts = attempts + 1, last_error = null, text = '', html = ''",
            " where id = $1 and state = 'queued'"
        ),
        params![id, now],
    )
}

pub(crate) fn mark_kept(conn: &mut Conn, id: MailId, now: Timestamp) -> Result<u64, DbError> {
    conn.execute(
        sql!("update outbox set state = 'kept', sent_at = $2, attempts = attempts + 1 where id = $1 and state = 'queued'"),
        params![id, now],
    )
}

pub(crate) fn mark_trouble(conn: &mut Conn, id: MailId, error: &str, for_good: bool) -> Result<u64, DbError> {
    let state = if for_good { "failed" } else { "queued" };
    conn.execute(
        sql!(
            "update outbox set state = $2, attempts = attempts + 1, last_error = $3",
            " where id = $1 and state = 'queued'"
        ),
        params![id, state, error],
    )
}

pub(crate) fn delete_before(conn: &mut Conn, moment: Timestamp) -> Result<u64, DbError> {
    conn.execute(sql!("delete from outbox where created_at < $1 and state <> 'queued'"), params![moment])
}

/// Forgets the mails that left to an address: for who deletes their account. Mails still waiting stay until they went.
///
/// # Errors
/// The database's failure.
pub fn forget_address(conn: &mut Conn, address: &str) -> Result<u64, DbError> {
    conn.execute(sql!("delete from outbox where to_address = $1 and state <> 'queued'"), params![address])
}
