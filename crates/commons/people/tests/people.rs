//! People are made, found, named and written to, alike on both engines.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod common;

use common::{NOW, databases, new_person, person};
use parvis_db::{Db, DbError};
use parvis_people::{NewPerson, PeopleQuery, add_user, contact, create_person, people, public_names};
use parvis_web::{Grant, Role};

fn names(db: &Db, query: PeopleQuery) -> Vec<String> {
    let query = PeopleQuery { most: if query.most == 0 { 10 } else { query.most }, ..query };
    let found = db.read_blocking(move |c| people(c, &query)).unwrap();
    found.into_iter().map(|person| person.public_name).collect()
}

#[test]
fn an_address_has_one_account_whatever_its_case() {
    for (engine, db) in databases() {
        person(&db, "Amina@Exemple.fr", "Amina");
        let again = new_person("amina@exemple.FR", "Amina bis");
        let answer = db.write_blocking(move |tx| create_person(tx, &again));
        assert!(answer.is_err_and(|error: DbError| error.is_duplicate_in("person")), "{engine}");
    }
}

#[test]
fn only_a_proven_address_is_written_to() {
    for (engine, db) in databases() {
        let amina = person(&db, "amina@exemple.fr", "Amina");
        let new = NewPerson { confirmed_at: None, ..new_person("bruno@exemple.fr", "Bruno") };
        let bruno = db.write_blocking(move |tx| create_person(tx, &new)).unwrap();
        let of_amina = db.read_blocking(move |c| contact(c, amina)).unwrap().unwrap();
        assert_eq!(
            (of_amina.email.as_str(), of_amina.public_name.as_str()),
            ("amina@exemple.fr", "Amina"),
            "{engine}"
        );
        assert_eq!(db.read_blocking(move |c| contact(c, bruno)).unwrap(), None, "{engine}");
        let names = db.read_blocking(move |c| public_names(c, &[amina, bruno])).unwrap();
        assert_eq!((names[&amina].as_str(), names[&bruno].as_str()), ("Amina", "Bruno"), "{engine}");
        assert!(db.read_blocking(|c| public_names(c, &[])).unwrap().is_empty(), "{engine}");
    }
}

#[test]
fn people_are_searched_by_words_without_accents_and_by_role() {
    for (engine, db) in databases() {
        person(&db, "amina@exemple.fr", "Amina Benali");
        let elise = person(&db, "elise@service.fr", "Élise Mérignac");
        person(&db, "cent%@exemple.fr", "Cent pour cent");
        let grant = Grant::everywhere(Role::Assessor).in_theme(2);
        db.write_blocking(move |tx| parvis_people::grant_role(tx, elise, grant, NOW)).unwrap();
        let text = |text: &str| PeopleQuery { text: text.into(), ..PeopleQuery::default() };
        assert_eq!(names(&db, text("")), ["Cent pour cent", "Élise Mérignac", "Amina Benali"], "{engine}");
        assert_eq!(names(&db, text("merignac ELISE")), ["Élise Mérignac"], "{engine}");
        assert_eq!(names(&db, text("exemple.fr")).len(), 2, "{engine}");
        assert_eq!(names(&db, text("_mina")), Vec::<String>::new(), "{engine}");
        let assessors = PeopleQuery { role: Some(Role::Assessor), ..PeopleQuery::default() };
        assert_eq!(names(&db, assessors), ["Élise Mérignac"], "{engine}");
        let page = PeopleQuery { before: Some(elise), most: 1, ..PeopleQuery::default() };
        assert_eq!(names(&db, page), ["Amina Benali"], "{engine}");
    }
}

#[test]
fn adding_a_user_twice_adds_missing_roles_only() {
    for (engine, db) in databases() {
        let add = |name: &'static str, roles: Vec<Role>| {
            let grants: Vec<Grant> = roles.into_iter().map(Grant::everywhere).collect();
            let email = "david@exemple.fr".parse().unwrap();
            db.write_blocking(move |tx| add_user(tx, &email, name, None, &grants, NOW)).unwrap()
        };
        let david = add("David", vec![Role::Administrator]);
        assert_eq!(add("Autre nom", vec![Role::Administrator, Role::Moderator]), david, "{engine}");
        assert_eq!(names(&db, PeopleQuery::default()), ["David"], "{engine}");
        let roles = db
            .write_blocking(move |tx| {
                parvis_people::open_session(tx, None, "token", david, NOW)?;
                parvis_people::find_session(tx, "token", NOW)
            })
            .unwrap()
            .unwrap()
            .actor;
        let grants = roles.signed_in().unwrap().grants.iter().map(|grant| grant.role).collect::<Vec<_>>();
        assert_eq!(grants, [Role::Administrator, Role::Moderator], "{engine}");
    }
}

#[test]
fn every_statement_is_understood_by_both_engines() {
    for (engine, db) in databases() {
        let mut refused = parvis_db::testing::refused_statements(&db);
        refused.retain(|line| line.starts_with("crates/commons/people"));
        assert_eq!(refused, Vec::<String>::new(), "{engine}");
    }
}
