//! A form that creates something is received once: a double click, a reload, a second try give the answer of the first.

use parvis_testkit::{Client, Reply, Who, on_each_engine};

const NEW: &str = "/bureau/reglages/themes/ajouter";

/// The key of the form on a page.
fn key(page: &Reply) -> String {
    let text = page.is_ok().text();
    let (_, rest) = text.split_once("name=\"envoi\" value=\"").expect("the form has a key");
    rest.chars().take_while(|c| *c != '"').collect()
}

fn theme(client: &Client, key: &str, name: &str) -> Reply {
    client.post(NEW, &[("envoi", key), ("nom", name), ("icone", "tag"), ("couleur", "#2f6b3a")])
}

fn times(client: &Client, name: &str) -> usize {
    client.get("/bureau/reglages/themes").is_ok().text().matches(&format!(">{name}<")).count()
}

#[test]
fn what_is_sent_twice_is_created_once_and_answered_alike() {
    on_each_engine(|app| {
        let david = app.client(Who::David);
        let key = key(&david.get(NEW));
        let first = theme(&david, &key, "Vergers").leads_to();
        assert_eq!(theme(&david, &key, "Vergers").leads_to(), first);
        assert_eq!(times(&david, "Vergers"), 1, "{}", app.engine);
        theme(&david, &key, "Bancs").is(303);
        theme(&david, &key, "Vergers").is(303);
        assert_eq!(times(&david, "Bancs"), 1, "gone back to the same form for a second theme");
        assert_eq!(times(&david, "Vergers"), 2, "and for a third one, on purpose");
    });
}

#[test]
fn a_form_that_was_wrong_is_received_again() {
    on_each_engine(|app| {
        let david = app.client(Who::David);
        let first = key(&david.get(NEW));
        let wrong = theme(&david, &first, "");
        wrong.is(422);
        theme(&david, &first, "").is(422);
        theme(&david, &first, "Vergers").is(303);
        assert_eq!(times(&david, "Vergers"), 1);
    });
}

#[test]
fn every_page_of_the_back_office_that_creates_has_a_key_in_its_form() {
    on_each_engine(|app| {
        let david = app.client(Who::David);
        let creates = |path: &str| {
            ["/ajouter", "/nouvelle", "/nouveau", "/inviter"].iter().any(|end| path.ends_with(end))
        };
        let routes =
            app.app.routes().all().iter().filter(|route| route.method == "GET" && creates(route.path));
        let pages: Vec<&str> = routes
            .map(|route| route.path)
            .filter(|path| path.starts_with("/bureau/") && !path.contains('{'))
            .collect();
        assert!(pages.len() >= 9, "{pages:?}");
        for page in pages {
            assert!(
                david.get(page).is_ok().text().contains("name=\"envoi\""),
                "{page}: put (cx.once()) into its form"
            );
        }
    });
}
