//! Every route as every named person, compared with the committed table: a change of policy is a readable diff.
//!
//! A cell is the status of the answer: 200 a page, 303 elsewhere, `in` the way to sign in, 403, 404, 422 a form refused.
//! After a wanted change write the table anew: `PARVIS_WRITE=1 cargo test -p parvis-app --test access_matrix`.

use std::fmt::Write;

use parvis_testkit::{TestApp, Who, on_each_engine};

const TABLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/access_matrix.out");

#[test]
fn every_route_answers_every_person_as_committed() {
    let committed = std::fs::read_to_string(TABLE).unwrap_or_default();
    on_each_engine(|app| {
        let found = matrix(app);
        if std::env::var("PARVIS_WRITE").is_ok() {
            std::fs::write(TABLE, &found).expect("the table is writable");
            return;
        }
        for (line, wanted) in found.lines().zip(committed.lines()) {
            assert_eq!(line, wanted, "on {}", app.engine);
        }
        assert_eq!(
            found.lines().count(),
            committed.lines().count(),
            "routes came or went: write the table anew"
        );
    });
}

fn matrix(app: &TestApp) -> String {
    let mut table = String::new();
    let names: Vec<String> = Who::ALL.iter().map(|who| format!("{:>8}", format!("{who:?}"))).collect();
    writeln!(table, "{:<75}{}", "route", names.join("")).expect("text grows");
    for route in app.app.routes().all() {
        let path = filled(route.path);
        let mut line = format!("{:<75}", format!("{} {}", route.method, route.path));
        for who in Who::ALL {
            let client = app.client(who);
            let reply =
                if route.method == http::Method::POST { client.post(&path, &[]) } else { client.get(&path) };
            let to =
                reply.headers.get(http::header::LOCATION).and_then(|to| to.to_str().ok()).unwrap_or_default();
            let cell = if to.starts_with("/connexion?") {
                "in".to_owned()
            } else {
                reply.status.as_str().to_owned()
            };
            assert!(!cell.starts_with('5'), "{} {path} as {who:?} failed:\n{}", route.method, reply.words());
            write!(line, "{cell:>8}").expect("text grows");
        }
        writeln!(table, "{line}").expect("text grows");
    }
    table
}

/// A path with something that exists nowhere in place of its parameters.
fn filled(path: &str) -> String {
    let mut out = String::new();
    let mut rest = path;
    while let Some(start) = rest.find('{') {
        out.push_str(&rest[..start]);
        out.push('1');
        rest = rest[start..].find('}').map_or("", |end| &rest[start + end + 1..]);
    }
    out.push_str(rest);
    out
}
