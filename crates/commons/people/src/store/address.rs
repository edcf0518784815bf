//! Changing the address of an account.

use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::{Email, Timestamp};
use parvis_web::PersonId;

use super::{person::search_text, token::spend_tokens};
use crate::{
    model::TokenKind,
    policy::{OwnAccount, Permit},
};

/// Gives an account another address, which counts as proven. Links sent to the address before are worthless, those
/// that take a change back excepted.
pub(crate) fn set_email(
    conn: &mut Conn,
    _permit: &Permit<OwnAccount>,
    person: PersonId,
    email: &Email,
    now: Timestamp,
) -> Result<u64, DbError> {
    for kind in [TokenKind::Confirm, TokenKind::Reset, TokenKind::Change] {
        spend_tokens(conn, person, kind, now)?;
    }
    let names: Option<(String, Option<String>, Option<String>)> = conn.query_opt(
        sql!("select public_name, given_name, family_name from person where id = $1"),
        params![person],
    )?;
    let (shown, given, family) = names.unwrap_or_default();
    let words = [Some(shown), given, family].into_iter().flatten().collect::<Vec<_>>().join(" ");
    conn.execute(
        sql!(
            "update person set email = $2, email_folded = $3, search = $4, confirmed_at = coalesce(confirmed_at, $5)",
            " where id = $1 and erased_at is null"
        ),
        params![person, email, email.folded(), search_text(email.as_str(), &words), now],
    )
}
