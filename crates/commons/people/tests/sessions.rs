//! A visitor's session becomes the person's, keeps its key, changes its token, and ends in time.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod common;

use common::{NOW, databases, person};
use parvis_db::Db;
use parvis_kernel::Timestamp;
use parvis_people::{
    Lifetimes, begin_session, find_session, grant_role, open_session, sign_out, touch_session,
};
use parvis_web::{Actor, Grant, PersonId, Role, Session};

fn find(db: &Db, token: &'static str, now: Timestamp) -> Option<Session> {
    db.read_blocking(move |c| find_session(c, token, now)).unwrap()
}

fn open(db: &Db, session: Option<i64>, token: &'static str, person: PersonId) -> i64 {
    db.write_blocking(move |tx| open_session(tx, session, token, person, NOW)).unwrap()
}

#[test]
fn signing_in_keeps_the_key_and_changes_the_token() {
    for (engine, db) in databases() {
        let amina = person(&db, "amina@exemple.fr", "Amina");
        let visitor = db.write_blocking(|tx| begin_session(tx, "old", NOW)).unwrap();
        assert_eq!(find(&db, "old", NOW).unwrap().actor, Actor::Visitor, "{engine}");
        assert_eq!(open(&db, Some(visitor), "new", amina), visitor, "{engine}");
        assert_eq!(find(&db, "old", NOW), None, "{engine}");
        let session = find(&db, "new", NOW).unwrap();
        assert_eq!((session.id, session.actor.person_id()), (visitor, Some(amina)), "{engine}");
    }
}

#[test]
fn a_session_of_another_person_is_never_taken_over() {
    for (engine, db) in databases() {
        let amina = person(&db, "amina@exemple.fr", "Amina");
        let bruno = person(&db, "bruno@exemple.fr", "Bruno");
        let hers = open(&db, None, "amina", amina);
        let his = open(&db, Some(hers), "bruno", bruno);
        assert_ne!(hers, his, "{engine}");
        assert_eq!(find(&db, "amina", NOW), None, "the machine changed hands: {engine}");
        assert_eq!(find(&db, "bruno", NOW).unwrap().actor.person_id(), Some(bruno), "{engine}");
    }
}

#[test]
fn a_session_in_use_lives_on_and_an_idle_one_ends() {
    for (engine, db) in databases() {
        let amina = person(&db, "amina@exemple.fr", "Amina");
        let session = open(&db, None, "token", amina);
        assert!(!find(&db, "token", NOW).unwrap().stale, "{engine}");
        let later = NOW.plus_seconds(Lifetimes::SESSION_IDLE - 1);
        assert!(find(&db, "token", later).unwrap().stale, "{engine}");
        db.write_blocking(move |tx| touch_session(tx, session, later)).unwrap();
        assert!(!find(&db, "token", later).unwrap().stale, "{engine}");
        assert!(find(&db, "token", later.plus_seconds(Lifetimes::SESSION_IDLE - 1)).is_some(), "{engine}");
        assert!(find(&db, "token", later.plus_seconds(Lifetimes::SESSION_IDLE)).is_none(), "{engine}");
        let seen = db.read_blocking(move |c| parvis_people::person(c, amina)).unwrap().unwrap().last_seen_at;
        assert_eq!(seen, Some(later), "{engine}");
    }
}

#[test]
fn an_agent_has_a_short_session() {
    for (engine, db) in databases() {
        let chloe = person(&db, "chloe@exemple.fr", "Chloé");
        let grant = Grant::everywhere(Role::Moderator).in_area(3);
        db.write_blocking(move |tx| grant_role(tx, chloe, grant, NOW)).unwrap();
        open(&db, None, "token", chloe);
        let actor = find(&db, "token", NOW).unwrap().actor;
        assert!(
            actor.may(Role::Moderator, Some(3), None) && !actor.may(Role::Moderator, Some(4), None),
            "{engine}"
        );
        assert!(
            find(&db, "token", NOW.plus_seconds(Lifetimes::AGENT_SESSION_IDLE - 1)).is_some(),
            "{engine}"
        );
        assert!(find(&db, "token", NOW.plus_seconds(Lifetimes::AGENT_SESSION_IDLE)).is_none(), "{engine}");
    }
}

#[test]
fn signing_out_ends_the_session() {
    for (engine, db) in databases() {
        let amina = person(&db, "amina@exemple.fr", "Amina");
        open(&db, None, "token", amina);
        db.write_blocking(|tx| sign_out(tx, "token")).unwrap();
        assert_eq!(find(&db, "token", NOW), None, "{engine}");
    }
}
