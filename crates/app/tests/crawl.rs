//! The whole demonstration is walked through as visitor, citizen, moderator, assessor and administrator, in both languages
//! and on both engines: no page fails, no link of ours is dead, no text is missing.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use parvis_testkit::{Client, TestApp, Who, on_each_engine};

/// Pages of one shape (digits and references made equal) that are opened per walk.
const PER_SHAPE: usize = 3;

#[test]
fn no_page_of_the_demonstration_fails() {
    on_each_engine(|app| {
        parvis_demo::fill(&app.tenant, &*app.clock, &|_| {}).unwrap_or_else(|error| panic!("{error}"));
        let mut walked = BTreeMap::new();
        for who in [Who::Visitor, Who::Amina, Who::Chloe, Who::Elise, Who::David] {
            let pages = walk(&app.client(who), app, who);
            walked.insert(format!("{who:?}"), pages);
        }
        assert!(walked["Visitor"] > 40, "a visitor sees more than this: {walked:?}");
        assert!(
            walked["David"] > walked["Visitor"] + 20,
            "an administrator sees more than a visitor: {walked:?}"
        );
    });
}

fn walk(client: &Client, app: &TestApp, who: Who) -> usize {
    let mut queue: VecDeque<String> = ["/", "/demarches", "/bureau", "/mon-compte"].map(String::from).into();
    let (mut seen, mut shapes, mut pages) = (BTreeSet::new(), BTreeMap::<String, usize>::new(), 0);
    while let Some(path) = queue.pop_front() {
        let shape = shape_of(&path);
        let of_shape = shapes.entry(shape).or_default();
        if *of_shape >= PER_SHAPE || !seen.insert(path.clone()) {
            continue;
        }
        *of_shape += 1;
        let language = if pages % 2 == 0 { "fr" } else { "en" };
        let mark = if path.contains('?') { '&' } else { '?' };
        let reply = client.get(&format!("{path}{mark}langue={language}"));
        let status = reply.status.as_u16();
        let expected = status == 200 || status == 303 || (status == 403 && path.starts_with("/bureau"));
        assert!(expected, "{who:?} on {}: {path} answers {status}\n{}", app.engine, reply.words());
        pages += 1;
        let kind = reply.headers.get("content-type").and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if status == 200 && kind.starts_with("text/html") {
            let text = reply.text();
            assert!(!missing(&text), "{path} lacks a text in {language}:\n{}", reply.words());
            queue.extend(links(&text));
        }
    }
    pages
}

/// A text that the catalog does not know is shown as its key in brackets.
fn missing(text: &str) -> bool {
    text.match_indices('[').any(|(at, _)| {
        let rest = &text[at + 1..];
        rest.find(']').is_some_and(|end| {
            let key = &rest[..end];
            key.contains('-') && key.len() > 6 && key.bytes().all(|b| b.is_ascii_lowercase() || b == b'-')
        })
    })
}

fn links(text: &str) -> Vec<String> {
    let targets = text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
    targets
        .filter(|to| to.starts_with('/') && !to.starts_with("//"))
        .map(|to| to.split('#').next().unwrap_or(to).replace("&amp;", "&"))
        .filter(|to| !to.contains("langue=") && !to.starts_with("/assets/") && !to.is_empty())
        .collect()
}

fn shape_of(path: &str) -> String {
    let (path, query) = path.split_once('?').unwrap_or((path, ""));
    let parts: Vec<String> = path
        .split('/')
        .map(|part| {
            if part.bytes().any(|b| b.is_ascii_digit()) && !part.starts_with("budget") {
                "*".into()
            } else {
                part.to_owned()
            }
        })
        .collect();
    let names: BTreeSet<&str> = query.split('&').filter_map(|pair| pair.split('=').next()).collect();
    format!("{}?{names:?}", parts.join("/"))
}
