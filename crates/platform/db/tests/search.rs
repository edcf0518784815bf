//! Searching says the same on both engines.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

use parvis_db::{
    Conn, Db, DbError, Filter,
    search::{self, Hit, Mode, fold, sort_key, stems},
    testing,
};
use parvis_kernel::Locale;

const IDEAS: [(i64, i64, &str, &str); 5] = [
    (1, 1, "Une piste cyclable le long du canal", "Pour aller d'Agen à Boé à vélo."),
    (2, 1, "Des bancs à l'ombre", "Le long de la piste, des bancs et des arbres."),
    (3, 2, "Pistes cyclables pour l'école", "Sécuriser les trajets des élèves à vélo."),
    (4, 2, "Une œuvre d'art", "Dans le jardin de la médiathèque, 3 sculptures."),
    (5, 1, "Réparer le pont-canal", "L'eau s'écoule ; 2e tranche des travaux : 1e5 euros."),
];

fn databases() -> Vec<(&'static str, Db)> {
    let all = testing::fresh_databases();
    for (_, db) in &all {
        db.migrate(&[search::MIGRATION]).unwrap();
        db.write_blocking(|c| {
            IDEAS.iter().try_for_each(|(id, scope, title, body)| {
                search::put(c, "contribution", *id, Some(*scope), title, body)
            })?;
            search::put(c, "page", 1, None, "Pistes cyclables", "")
        })
        .unwrap();
    }
    all
}

fn ids(c: &mut Conn, text: &str) -> Vec<i64> {
    let hits = search::find(c, "contribution", None, text, Mode::AllWords, 20).unwrap();
    hits.iter().map(|hit| hit.subject_id).collect()
}

#[test]
fn words_become_stems() {
    assert_eq!(fold("  L’Œuvre d'ÉTÉ\n à Pâques "), "l'oeuvre d'ete a paques");
    assert_eq!(
        stems("Les pistes cyclables de l'école", Locale::Fr),
        stems("piste cyclable ECOLES", Locale::Fr)
    );
    assert_eq!(stems("Des vélos", Locale::Fr), stems("VELO", Locale::Fr));
    assert_eq!(stems("Voting rounds", Locale::En), "vote round");
    assert_eq!(stems("le la les", Locale::Fr), "");
}

#[test]
fn texts_sort_as_in_a_dictionary() {
    let mut words = vec!["Zoé", "été", "Secteur 10", "etage", "Élan", "secteur 2", "cote", "côté", "coté"];
    words.sort_by_key(|word| sort_key(word));
    assert_eq!(words, ["cote", "coté", "côté", "Élan", "etage", "été", "secteur 2", "Secteur 10", "Zoé"]);
}

#[test]
fn all_words_must_occur_and_titles_weigh_more() {
    for (name, db) in databases() {
        db.read_blocking(move |c| {
            assert_eq!(ids(c, "piste"), [3, 1, 2], "{name}");
            assert_eq!(ids(c, "PISTES CYCLABLE"), [3, 1], "{name}");
            assert_eq!(ids(c, "oeuvre"), [4], "{name}");
            assert_eq!(ids(c, "mediatheque sculpture"), [4], "{name}");
            assert_eq!(ids(c, "pont canal"), [5], "{name}");
            assert_eq!(ids(c, "1e5"), [5], "{name}");
            assert_eq!(ids(c, "de la"), [], "{name}");
            assert_eq!(ids(c, "piste \" OR ' | & ! (jardin"), [], "{name}");
            assert_eq!(ids(c, "NEAR AND"), [], "{name}");
            Ok::<_, DbError>(())
        })
        .unwrap();
    }
}

#[test]
fn any_word_finds_what_is_similar() {
    for (name, db) in databases() {
        let hits: Vec<Hit> = db
            .read_blocking(|c| {
                search::find(c, "contribution", Some(1), "Bancs et arbres sur la piste", Mode::AnyWord, 5)
            })
            .unwrap();
        let wanted = [Hit { subject_id: 2, score: 5 }, Hit { subject_id: 1, score: 3 }];
        assert_eq!(hits, wanted, "{name}");
    }
}

#[test]
fn a_renewed_document_is_found_by_its_new_words_only() {
    for (name, db) in databases() {
        db.write_blocking(|c| {
            search::put(c, "contribution", 2, Some(1), "Une fontaine", "")?;
            search::remove(c, "contribution", 3)
        })
        .unwrap();
        let found =
            db.read_blocking(|c| Ok::<_, DbError>((ids(c, "bancs"), ids(c, "fontaines"), ids(c, "piste"))));
        assert_eq!(found.unwrap(), (vec![], vec![2], vec![1]), "{name}");
    }
}

#[test]
fn a_list_can_be_searched_by_the_database() {
    for (name, db) in databases() {
        let found: Vec<i64> = db
            .read_blocking(|c| {
                let filter = Filter::new()
                    .when(
                        search::condition(c.engine(), "contribution", "x.subject_id", "piste"),
                        |f, (sql, val)| f.raw(&sql, val),
                    )
                    .eq("x.kind", "contribution")
                    .order("x.subject_id")
                    .page(10, 0);
                c.query(&filter.sql("select x.subject_id from search_doc x"), filter.params())
            })
            .unwrap();
        assert_eq!(found, [1, 2, 3], "{name}");
    }
}
