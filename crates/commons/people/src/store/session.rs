//! Sessions. A row keeps its key when its token changes at sign-in, so that the basket and drafts of a visitor
//! stay theirs. Only the hash of a token is stored.

use parvis_db::{Conn, DbError, params, row, sql};
use parvis_kernel::Timestamp;
use parvis_web::{Actor, PersonId, Proof, Session, SignedIn};

use crate::{
    model::Lifetimes,
    policy::{OwnAccount, Permit},
    rules,
    store::{account_rules::account_rules, pending::forget_pending, role},
};

/// Where an agent without a second factor goes before any page of the back office.
const SET_UP_PATH: &str = "/mon-compte/second-facteur";

row! {
    struct FoundSession {
        id: i64,
        person_id: Option<PersonId>,
        created_at: Timestamp,
        seen_at: Timestamp,
        expires_at: Timestamp,
        public_name: Option<String>,
        erased_at: Option<Timestamp>,
        factor_id: Option<i64>,
        proof: Option<String>,
    }

    /// A session as its owner sees it.
    pub struct SessionRow {
        /// Key.
        pub id: i64,
        /// When it began.
        pub created_at: Timestamp,
        /// When it was used last, to a few minutes.
        pub seen_at: Timestamp,
        /// The device, as `rules::device_of` says it.
        pub device: Option<String>,
    }
}

/// The live session of a token's hash: the hook of `web`.
///
/// # Errors
/// The database's failure.
pub fn find_session(conn: &mut Conn, token_hash: &str, now: Timestamp) -> Result<Option<Session>, DbError> {
    let found: Option<FoundSession> = conn.query_opt(
        sql!(
            "select s.id, s.person_id, s.created_at, s.seen_at, s.expires_at, p.public_name, p.erased_at,",
            " f.id as factor_id, s.proof from session s left join person p on p.id = s.person_id",
            " left join second_factor f on f.person_id = s.person_id where s.token_hash = $1"
        ),
        params![token_hash],
    )?;
    let Some(found) = found.filter(|session| session.expires_at > now) else { return Ok(None) };
    let (Some(person), Some(public_name)) = (found.person_id, found.public_name) else {
        return Ok(Some(Session { id: found.id, actor: Actor::Visitor, stale: false, detour: None }));
    };
    let proof = found.proof.as_deref().and_then(Proof::from_key).unwrap_or(Proof::Account);
    // A link sent by mail never opens what a role opens.
    let grants = if proof == Proof::Account { role::grants_of(conn, person, now)? } else { Vec::new() };
    let is_agent = grants.iter().any(|grant| grant.role.is_agent());
    let live = rules::is_live(found.created_at, found.seen_at, found.expires_at, is_agent, now);
    if !live || found.erased_at.is_some() {
        return Ok(None);
    }
    let lacks_factor = is_agent && found.factor_id.is_none();
    let detour = (lacks_factor && account_rules(conn)?.second_factor_for_agents).then_some(SET_UP_PATH);
    let actor = Actor::Person(SignedIn {
        id: person,
        public_name,
        grants,
        reach: parvis_web::Reach::default(),
        proof,
    });
    Ok(Some(Session { id: found.id, actor, stale: rules::is_stale(found.seen_at, now), detour }))
}

/// Begins a visitor's session: the hook of `web`.
///
/// # Errors
/// The database's failure.
pub fn begin_session(conn: &mut Conn, token_hash: &str, now: Timestamp) -> Result<i64, DbError> {
    conn.query_one(
        sql!(
            "insert into session (token_hash, created_at, seen_at, expires_at) values ($1, $2, $2, $3)",
            " returning id"
        ),
        params![token_hash, now, rules::ends_at(now, false)],
    )
}

/// Gives a session to a person under a new token, and answers its key: the same key where the session was a
/// visitor's or already theirs, else a new one.
pub(crate) fn open_session(
    conn: &mut Conn,
    session: Option<i64>,
    token_hash: &str,
    person: PersonId,
    device: &str,
    now: Timestamp,
) -> Result<i64, DbError> {
    let is_agent = role::grants_of(conn, person, now)?.iter().any(|grant| grant.role.is_agent());
    let ends = rules::ends_at(now, is_agent);
    conn.execute(sql!("update person set last_seen_at = $2 where id = $1"), params![person, now])?;
    if let Some(session) = session {
        let kept = conn.execute(
            sql!(
                "update session set token_hash = $2, person_id = $3, created_at = $4, seen_at = $4, expires_at = $5,",
                " device = $6, proof = null, pending_person_id = null, pending_until = null",
                " where id = $1 and (person_id is null or person_id = $3)"
            ),
            params![session, token_hash, person, now, ends, device],
        )?;
        if kept == 1 {
            return Ok(session);
        }
        conn.execute(sql!("delete from session where id = $1"), params![session])?;
    }
    conn.query_one(
        sql!(
            "insert into session (token_hash, person_id, created_at, seen_at, expires_at, device)",
            " values ($1, $2, $3, $3, $4, $5) returning id"
        ),
        params![token_hash, person, now, ends, device],
    )
}

/// Notes that a session is in use, at most every few minutes: what makes the idle limit slide.
///
/// # Errors
/// The database's failure.
pub fn touch_session(conn: &mut Conn, session: i64, now: Timestamp) -> Result<(), DbError> {
    let before = now.plus_seconds(-Lifetimes::SEEN_STEP);
    let noted = conn.execute(
        sql!("update session set seen_at = $2 where id = $1 and seen_at <= $3"),
        params![session, now, before],
    )?;
    if noted > 0 {
        conn.execute(
            sql!(
                "update person set last_seen_at = $2 where id = (select person_id from session where id = $1)"
            ),
            params![session, now],
        )?;
    }
    Ok(())
}

/// The sessions of a person, newest first.
pub(crate) fn sessions_of(conn: &mut Conn, person: PersonId) -> Result<Vec<SessionRow>, DbError> {
    conn.query(
        sql!(
            "select ",
            SessionRow::COLUMNS,
            " from session where person_id = $1 order by seen_at desc, id desc"
        ),
        params![person],
    )
}

/// Ends one session of a person by its key.
pub(crate) fn end_own_session(
    conn: &mut Conn,
    _permit: &Permit<OwnAccount>,
    person: PersonId,
    session: i64,
) -> Result<bool, DbError> {
    let ended =
        conn.execute(sql!("delete from session where id = $1 and person_id = $2"), params![session, person])?;
    Ok(ended == 1)
}

/// Ends one session.
pub(crate) fn end_session(conn: &mut Conn, token_hash: &str) -> Result<u64, DbError> {
    conn.execute(sql!("delete from session where token_hash = $1"), params![token_hash])
}

/// Ends all sessions of a person, also those that wait for a code.
pub(crate) fn end_sessions<A>(
    conn: &mut Conn,
    _permit: &Permit<A>,
    person: PersonId,
) -> Result<u64, DbError> {
    forget_pending(conn, person)?;
    conn.execute(sql!("delete from session where person_id = $1"), params![person])
}

/// Ends all sessions of a person but one, also those that wait for a code.
pub(crate) fn end_other_sessions<A>(
    conn: &mut Conn,
    _permit: &Permit<A>,
    person: PersonId,
    kept: i64,
) -> Result<u64, DbError> {
    forget_pending(conn, person)?;
    conn.execute(sql!("delete from session where person_id = $1 and id <> $2"), params![person, kept])
}

/// Removes what ended: sessions past their end, links a week after theirs.
pub(crate) fn purge(conn: &mut Conn, now: Timestamp) -> Result<(), DbError> {
    conn.execute(sql!("delete from session where expires_at <= $1"), params![now])?;
    let before = now.plus_days(-7);
    conn.execute(sql!("delete from person_token where expires_at <= $1"), params![before])?;
    Ok(())
}
