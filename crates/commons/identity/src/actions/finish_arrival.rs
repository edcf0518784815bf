//! The end of a first sign-in: a new account under the name chosen, or an older account proven by its password.

use jiff::civil::Date;
use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;
use parvis_people::{Browser, Newcomer, Secret};
use parvis_slice::Sender;
use parvis_web::{PersonId, WebError};

use super::{
    arrive::{Arrival, sign_in},
    link_account::link_own,
};
use crate::{
    model::{Guest, LoginFault, Provider},
    policy, store,
};

/// Whom a provider vouches for, and their browser.
#[derive(Clone)]
pub(crate) struct Finish {
    /// From where.
    pub provider: Provider,
    /// Who.
    pub guest: Guest,
    /// The token, sealed.
    pub sealed_token: Vec<u8>,
    /// The session in which they arrived.
    pub session: i64,
    /// The browser.
    pub browser: Browser,
}

/// Makes an account for who arrived.
pub(crate) fn create_account(
    conn: &mut Conn,
    finish: &Finish,
    newcomer: &Newcomer,
    secret: &Secret,
    sender: &Sender,
    today: Date,
    now: Timestamp,
) -> Result<Result<Arrival, LoginFault>, WebError> {
    let Finish { provider, guest, .. } = finish;
    let permit = match ready(conn, finish)? {
        Ok(permit) => permit,
        Err(fault) => return Ok(Err(fault)),
    };
    let person = parvis_people::welcome(conn, newcomer, secret, sender, today, now)?;
    store::insert_link(conn, &permit, provider.id, person, guest, now)?;
    open(conn, finish, person, now).map(Ok)
}

/// Links the account whose password was right.
pub(crate) fn link_existing(
    conn: &mut Conn,
    finish: &Finish,
    person: PersonId,
    sender: &Sender,
    now: Timestamp,
) -> Result<Result<Arrival, LoginFault>, WebError> {
    let permit = match ready(conn, finish)? {
        Ok(permit) => permit,
        Err(fault) => return Ok(Err(fault)),
    };
    link_own(conn, &permit, &finish.provider, person, &finish.guest, sender, now)?;
    open(conn, finish, person, now).map(Ok)
}

/// Leave to link who arrived: once, and nobody was quicker.
fn ready(
    conn: &mut Conn,
    finish: &Finish,
) -> Result<Result<policy::Permit<policy::LinkAccount>, LoginFault>, DbError> {
    let Finish { provider, guest, .. } = finish;
    if store::link_of(conn, provider.id, &guest.subject)?.is_some() {
        return Ok(Err(LoginFault::LinkedElsewhere));
    }
    if !store::forget_arrival(conn, finish.session)? {
        return Ok(Err(LoginFault::ArrivalGone));
    }
    Ok(policy::may_link_guest(provider, guest))
}

fn open(conn: &mut Conn, finish: &Finish, person: PersonId, now: Timestamp) -> Result<Arrival, WebError> {
    sign_in(conn, &finish.provider, &finish.guest, &finish.sealed_token, &finish.browser, person, now)
}
