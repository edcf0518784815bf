//! The table `sent_form`: forms with a key that were received within the last day, and where their senders were led.

use parvis_db::{Conn, DbError, params, row, sql};
use parvis_kernel::Timestamp;

use super::Sent;

row! {
    /// A sending.
    pub(super) struct Sending {
        /// Where its sender was led; `None`: not answered yet.
        pub location: Option<String>,
        /// The sentence shown there.
        pub notice: Option<String>,
    }
}

/// What is known of a sending.
pub(super) fn sending(conn: &mut Conn, sent: &Sent) -> Result<Option<Sending>, DbError> {
    conn.query_opt(
        sql!("select ", Sending::COLUMNS, " from sent_form where form = $1 and content = $2"),
        params![sent.form, sent.content],
    )
}

/// Notes a sending as the last of its form; false where it is that already. Those of the day before are forgotten.
pub(super) fn note(conn: &mut Conn, sent: &Sent, now: Timestamp) -> Result<bool, DbError> {
    conn.execute(sql!("delete from sent_form where at < $1"), params![now.plus_days(-1)])?;
    let noted = conn.execute(
        sql!(
            "insert into sent_form (form, content, at) values ($1, $2, $3) on conflict (form) do update set ",
            "content = excluded.content, at = excluded.at, location = null, notice = null ",
            "where sent_form.content <> excluded.content"
        ),
        params![sent.form, sent.content, now],
    )?;
    Ok(noted == 1)
}

/// Notes where the sender was led.
pub(super) fn answered(
    conn: &mut Conn,
    sent: &Sent,
    location: &str,
    notice: Option<&str>,
) -> Result<(), DbError> {
    conn.execute(
        sql!("update sent_form set location = $3, notice = $4 where form = $1 and content = $2"),
        params![sent.form, sent.content, location, notice],
    )?;
    Ok(())
}

/// Forgets a sending that created nothing.
pub(super) fn forget(conn: &mut Conn, sent: &Sent) -> Result<(), DbError> {
    conn.execute(
        sql!("delete from sent_form where form = $1 and content = $2"),
        params![sent.form, sent.content],
    )?;
    Ok(())
}
