//! A tenant saved and restored, from either engine into either engine, with its files and every count.

use parvis_app::backup::{restore, save};
use parvis_testkit::{TestApp, Who, on_each_engine};

fn counts(db: &parvis_db::Db) -> Vec<(String, i64)> {
    let tables = db.tables().expect("tables are listed");
    let count = |table: String| {
        let name = table.clone();
        (
            table,
            db.read_blocking(move |c| c.count_rows(&name))
                .unwrap_or_else(|error: parvis_db::DbError| panic!("{error}")),
        )
    };
    tables.into_iter().filter(|table| table != "schema_migration").map(count).collect()
}

#[test]
fn a_backup_comes_back_whole_on_both_engines() {
    on_each_engine(|app| {
        app.client(Who::Amina).get("/mon-compte").is_ok();
        let folder = app.tenant.files().join("ab");
        std::fs::create_dir_all(&folder).expect("a folder");
        std::fs::write(folder.join("cdef.jpg"), b"an image").expect("a file");
        let place = tempfile::tempdir().expect("a folder");
        let archive = place.path().join("ici.tar.gz");
        let saved = save(&app.tenant, &archive, app.now()).expect("a backup");
        assert_eq!(saved.files, 1);
        for empty in TestApp::empty_tenants() {
            let manifest = restore(&empty, &archive).expect("a restore");
            assert_eq!(manifest, saved);
            assert_eq!(counts(empty.db()), counts(app.db()), "from {}", app.engine);
            let file = std::fs::read(empty.files().join("ab/cdef.jpg")).expect("the file is there");
            assert_eq!(file, b"an image");
            assert!(restore(&empty, &archive).is_err(), "a place that is not empty is left alone");
        }
    });
}

#[test]
fn a_damaged_archive_restores_nothing() {
    on_each_engine(|app| {
        let place = tempfile::tempdir().expect("a folder");
        let archive = place.path().join("ici.tar.gz");
        save(&app.tenant, &archive, app.now()).expect("a backup");
        let bytes = std::fs::read(&archive).expect("the archive");
        std::fs::write(&archive, &bytes[..bytes.len() / 2]).expect("a damaged archive");
        for empty in TestApp::empty_tenants() {
            assert!(restore(&empty, &archive).is_err());
            let people = empty.db().read_blocking(|c| c.count_rows("person")).expect("countable");
            assert_eq!(people, 0);
        }
    });
}

#[test]
fn the_daily_backup_is_made_once_a_day_and_the_oldest_go() {
    on_each_engine(|app| {
        let place = tempfile::tempdir().expect("a folder");
        let due = |app: &TestApp| {
            parvis_app::backup::back_up_if_due(&app.tenant, place.path(), 3, 2, app.now()).expect("a backup")
        };
        assert!(due(app) && !due(app));
        app.clock.advance(86_400);
        assert!(due(app));
        app.clock.advance(86_400);
        assert!(due(app));
        let kept = std::fs::read_dir(place.path().join("ici")).expect("the folder").count();
        assert_eq!(kept, 2);
    });
}
