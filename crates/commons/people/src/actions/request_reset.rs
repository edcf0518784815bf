//! Asking for a link to choose a new password. Only the mailbox learns whether there is an account.

use parvis_db::{Conn, DbError};
use parvis_kernel::{Email, Timestamp};

use super::Secret;
use crate::{
    mails::{self, Sender},
    model::{Lifetimes, TokenKind},
    store::{self, NewToken},
};

/// Sends a link, where there is an account.
pub(crate) fn request_reset(
    conn: &mut Conn,
    email: &Email,
    secret: &Secret,
    sender: &Sender,
    now: Timestamp,
) -> Result<(), DbError> {
    let Some(person) = store::find_by_email(conn, email)? else { return Ok(()) };
    store::insert_token(
        conn,
        &NewToken::new(&secret.hash, TokenKind::Reset, person.id, now, Lifetimes::RESET),
    )?;
    parvis_mail::queue(conn, &mails::reset_password(sender, email, &secret.token), now)?;
    Ok(())
}
