//! Following the link to take part: proves the address and opens a short session in the browser at hand.
//!
//! It is the session that asked, with its basket and draft, under a new token, whichever device opens the link; unless that
//! session became somebody's meanwhile.

use parvis_db::Conn;
use parvis_kernel::Timestamp;
use parvis_web::{Actor, WebError};

use super::{Browser, ask_link::is_guarded};
use crate::{
    model::{TokenKind, TokenState},
    policy,
    store::{self, LightSession, TokenRow},
};

/// What came of it; each with the page to go back to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Followed {
    /// The short session is open.
    Open(Option<String>),
    /// They are signed in with their account already.
    Already(Option<String>),
    /// A role or a second factor came meanwhile: the password is asked.
    PasswordFirst(Option<String>),
}

/// Uses the link up and opens the session.
pub(crate) fn follow_link(
    conn: &mut Conn,
    token_hash: &str,
    browser: &Browser,
    actor: &Actor,
    now: Timestamp,
) -> Result<Result<Followed, TokenState>, WebError> {
    let token = store::find_token(conn, token_hash, TokenKind::TakePart)?;
    let permit = policy::may_follow_link(store::token_state(token.as_ref(), now));
    let (token, permit) = match (token, permit) {
        (Some(token), Ok(permit)) => (token, permit),
        (_, permit) => return Ok(Err(permit.err().unwrap_or(TokenState::Unknown))),
    };
    if !store::use_token(conn, token.id, now)? {
        return Ok(Err(TokenState::Used));
    }
    let person = token.person_id;
    let Some(known) = store::credentials(conn, person)? else { return Ok(Err(TokenState::Unknown)) };
    if is_guarded(conn, person, now)? {
        return Ok(Ok(Followed::PasswordFirst(token.return_to)));
    }
    if known.confirmed_at.is_none() {
        // Somebody else may have chosen that password: it waits for the link of its own mail.
        store::park_password(conn, &permit, person, now)?;
        store::confirm(conn, &permit, person, now)?;
        store::begin_light(conn, &permit, person, now)?;
    }
    if actor.has_account() && actor.person_id() == Some(person) {
        return Ok(Ok(Followed::Already(token.return_to)));
    }
    let session = session_for(conn, &token, browser, now)?;
    let minutes = store::account_rules(conn)?.link_session_minutes;
    let light = LightSession {
        session,
        left: browser.session,
        token_hash: &browser.token_hash,
        device: &browser.device,
        until: now.plus_seconds(minutes * 60),
    };
    store::open_light_session(conn, person, &light, now)?;
    Ok(Ok(Followed::Open(token.return_to)))
}

/// The session that asked, while it is still nobody's; else the browser's own.
fn session_for(
    conn: &mut Conn,
    token: &TokenRow,
    browser: &Browser,
    now: Timestamp,
) -> Result<Option<i64>, WebError> {
    let Some(asking) = token.session_id else { return Ok(browser.session) };
    if store::is_visitors_session(conn, asking, now)? { Ok(Some(asking)) } else { Ok(browser.session) }
}
