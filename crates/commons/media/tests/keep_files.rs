//! Files are kept, linked, shown and forgotten, on both engines.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod support;

use std::{fs::File, time::Duration};

use image::ImageFormat;
use parvis_db::{Db, DbError, Migration, testing};
use parvis_journal::SubjectRef;
use parvis_kernel::Timestamp;
use parvis_media::{
    Limits, MIGRATIONS, MediaId, MediaKind, Prepared, accept_document, accept_image, attach, detach,
    forget_unlinked, of, set_alt, store, view,
};
use support::{PDF, encoded, picture};
use tempfile::TempDir;

/// Stands in for the table of people.
const PEOPLE: Migration =
    Migration { stamp: "20261123_1100_people", sql: "create table person (id @id, name text);" };
const NOW: Timestamp = Timestamp::from_micros(1_800_000_000_000_000);
const IDEA: SubjectRef = SubjectRef::new("contribution", 7);

struct Place {
    engine: &'static str,
    db: Db,
    folder: TempDir,
}

fn places() -> Vec<Place> {
    let databases = testing::fresh_databases();
    databases
        .into_iter()
        .map(|(engine, db)| {
            db.migrate(&[&[PEOPLE], MIGRATIONS].concat()).unwrap();
            Place { engine, db, folder: tempfile::tempdir().unwrap() }
        })
        .collect()
}

impl Place {
    fn keep(&self, prepared: &Prepared, now: Timestamp) -> MediaId {
        let (folder, prepared) = (self.folder.path().to_owned(), prepared.clone());
        self.db.write_blocking(move |tx| store(&folder, tx, &prepared, None, now)).unwrap()
    }

    fn write<T: Send + 'static>(
        &self,
        work: impl Fn(&mut parvis_db::Conn) -> Result<T, DbError> + Send + 'static,
    ) -> T {
        self.db.write_blocking(work).unwrap()
    }

    /// The files on disk.
    fn files(&self) -> usize {
        let inside =
            |path: &std::path::Path| std::fs::read_dir(path).unwrap().map(|entry| entry.unwrap().path());
        inside(self.folder.path()).map(|folder| inside(&folder).count()).sum()
    }

    /// As if all files had been written long ago.
    fn age_files(&self, now: Timestamp, days: u64) {
        let at = std::time::UNIX_EPOCH + Duration::from_micros(now.micros().try_into().unwrap())
            - Duration::from_secs(days * 86_400);
        for folder in std::fs::read_dir(self.folder.path()).unwrap() {
            for file in std::fs::read_dir(folder.unwrap().path()).unwrap() {
                File::options().write(true).open(file.unwrap().path()).unwrap().set_modified(at).unwrap();
            }
        }
    }
}

fn photo() -> Prepared {
    accept_image(&encoded(&picture(64, 48), ImageFormat::Jpeg), &Limits::default()).unwrap().named("Été.JPG")
}

fn plan() -> Prepared {
    accept_document(PDF, &Limits::default()).unwrap().named("plan.pdf")
}

#[test]
fn every_statement_is_accepted_by_both_engines() {
    for place in places() {
        let ours: Vec<String> = testing::refused_statements(&place.db)
            .into_iter()
            .filter(|text| text.contains("media/"))
            .collect();
        assert!(ours.is_empty(), "{}: {ours:#?}", place.engine);
    }
}

#[test]
fn files_are_found_by_what_they_belong_to_in_their_order() {
    for place in places() {
        let (first, second) = (place.keep(&photo(), NOW), place.keep(&plan(), NOW));
        place.write(move |tx| {
            attach(tx, first, IDEA, "Le verger en été")?;
            attach(tx, second, IDEA, "")?;
            attach(tx, first, IDEA, "Le verger")
        });
        let found = place.write(|tx| of(tx, "contribution", &[7, 8]));
        let views = &found[&7];
        assert_eq!((found.len(), views.len()), (1, 2), "{}", place.engine);
        assert_eq!(
            (views[0].alt.as_str(), views[0].kind, views[0].width),
            ("Le verger", MediaKind::Image, Some(64))
        );
        assert_eq!(views[0].url_small, format!("/fichiers/{}/480", photo().hash()));
        assert_eq!((views[1].name.as_str(), views[1].format()), ("plan.pdf", "PDF"));
        assert!(views[1].url_small.ends_with("/original"));
        place.write(move |tx| detach(tx, first, IDEA));
        assert_eq!(place.write(|tx| of(tx, "contribution", &[7]))[&7].len(), 1);
        place.write(move |tx| set_alt(tx, first, "Verger"));
        assert_eq!(place.write(move |tx| view(tx, first)).unwrap().alt, "Verger");
    }
}

#[test]
fn the_same_file_twice_is_two_rows_and_one_set_of_bytes() {
    for place in places() {
        assert_ne!(place.keep(&photo(), NOW), place.keep(&photo(), NOW));
        assert_eq!(place.files(), 3);
    }
}

#[test]
fn what_belongs_to_nothing_is_forgotten_after_seven_days() {
    for place in places() {
        let (kept, lost) = (place.keep(&photo(), NOW), place.keep(&plan(), NOW));
        place.write(move |tx| attach(tx, kept, IDEA, ""));
        let forget = |now| forget_unlinked(&place.db, place.folder.path(), now).unwrap();
        place.age_files(NOW, 2);
        assert_eq!(forget(NOW.plus_days(6)), 0, "{}", place.engine);
        assert_eq!((forget(NOW.plus_days(8)), place.files()), (1, 3));
        assert!(place.write(move |tx| view(tx, lost)).is_none());
        assert!(place.write(move |tx| view(tx, kept)).is_some());
    }
}

#[test]
fn bytes_that_another_row_names_or_that_are_young_stay() {
    for place in places() {
        let (lost, kept) = (place.keep(&photo(), NOW), place.keep(&photo(), NOW));
        place.write(move |tx| attach(tx, kept, IDEA, ""));
        let forget = |now| forget_unlinked(&place.db, place.folder.path(), now).unwrap();
        place.age_files(NOW.plus_days(9), 0);
        assert_eq!(forget(NOW.plus_days(9)), 0, "{}: somebody may be sending it again", place.engine);
        place.age_files(NOW, 0);
        assert_eq!((forget(NOW.plus_days(9)), place.files()), (1, 3));
        assert!(place.write(move |tx| view(tx, lost)).is_none());
    }
}
