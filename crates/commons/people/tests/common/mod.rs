//! Fresh databases with the tables of this slice, and named people.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]
#![allow(dead_code, reason = "not every test file needs each helper")]

pub mod site;

use parvis_db::{Db, testing::fresh_databases};
use parvis_kernel::{Locale, Timestamp};
use parvis_people::NewPerson;
use parvis_web::PersonId;

pub const NOW: Timestamp = Timestamp::from_micros(1_800_000_000_000_000);

pub fn databases() -> Vec<(&'static str, Db)> {
    let all = fresh_databases();
    for (_, db) in &all {
        let migrations = [
            parvis_people::MIGRATIONS,
            parvis_mail::MIGRATIONS,
            parvis_journal::MIGRATIONS,
            &[parvis_jobs::MIGRATION, parvis_web::MIGRATION, PLACES],
        ];
        db.migrate(&migrations.concat()).unwrap();
    }
    all
}

/// The columns that this slice reads of the tables of `territory`.
const PLACES: parvis_db::Migration = parvis_db::Migration {
    stamp: "20261123_1200_places",
    sql: "create table area (id @id, kind TEXT, name TEXT, sort_key @blob);
          create table theme (id @id, name TEXT, active BIGINT, position BIGINT);
          create table process (id @id, title TEXT);",
};

pub fn new_person(email: &str, name: &str) -> NewPerson {
    NewPerson {
        email: email.parse().unwrap(),
        public_name: name.to_owned(),
        password_hash: None,
        confirmed_at: Some(NOW),
        locale: Locale::Fr,
        created_at: NOW,
    }
}

pub fn person(db: &Db, email: &str, name: &str) -> PersonId {
    let new = new_person(email, name);
    db.write_blocking(move |tx| parvis_people::create_person(tx, &new)).unwrap()
}
