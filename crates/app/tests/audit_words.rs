//! The audit log can say everything that agents do: each of their acts has words, and what is kept of things can be read
//! on both engines. A new route of the back office wants its line in `office_words` of its slice (`audited.rs`).

use parvis_app::{slices::registry, tenancy::migrate};
use parvis_db::testing::fresh_databases;
use parvis_web::Access;

#[test]
fn every_act_of_an_agent_has_words() {
    let known: Vec<&str> = registry().office_words().map(|words| words.route).collect();
    let table = registry().routes();
    let acts = table.all().iter().filter(|route| {
        route.method == http::Method::POST
            && matches!(route.access, Access::Agents(_) | Access::AnyAgent | Access::Administrators)
    });
    let silent: Vec<&str> = acts
        .map(|route| route.path)
        .filter(|path| match path.split_once("{act}") {
            None => !known.contains(path),
            Some((head, _)) => {
                !known.iter().any(|route| route.starts_with(head) && !route[head.len()..].contains('{'))
            }
        })
        .collect();
    assert!(silent.is_empty(), "no words in office_words for:\n{}", silent.join("\n"));
}

#[test]
fn words_are_said_of_routes_that_exist_and_once() {
    let table = registry().routes();
    let mut seen = Vec::new();
    for words in registry().office_words().filter(|words| words.route.starts_with('/')) {
        let fits = |path: &str| match path.split_once("{act}") {
            None => path == words.route,
            Some((head, _)) => words.route.starts_with(head),
        };
        assert!(table.all().iter().any(|route| fits(route.path)), "{} is no route", words.route);
        assert!(!seen.contains(&words.route), "{} has words twice", words.route);
        seen.push(words.route);
    }
}

#[test]
fn facts_can_be_read_on_both_engines() {
    for (engine, db) in fresh_databases() {
        migrate(&db).expect("the schema is made");
        for subject in registry().subjects() {
            let read = db.read_blocking(move |c| {
                (subject.find)(c, "1")?;
                (subject.facts)(c, 1)
            });
            assert!(read.is_ok(), "{engine}: {}: {read:?}", subject.kind);
        }
    }
}
