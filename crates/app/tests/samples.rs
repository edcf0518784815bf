//! Every kind of mail in every language, with invented data, compared with the committed texts: a change of a mail is a
//! readable diff. A mail of a kind that no slice declares can not be written.
//!
//! After a wanted change write the texts anew: `PARVIS_WRITE=1 cargo test -p parvis-app --test samples`.

use std::{
    collections::BTreeSet,
    fmt::Write,
    path::{Path, PathBuf},
};

use parvis_app::slices::registry;
use parvis_i18n::{Catalog, DEFAULT_ZONE};
use parvis_kernel::Locale;
use parvis_mail::Message;
use parvis_slice::{MailKind, Sender};

const BASE: &str = "https://participer.exemple.fr";

/// Most characters of a subject: what a mail program shows, and one line of a header.
const SUBJECT: usize = 78;

fn sender(locale: Locale) -> Sender {
    Sender {
        texts: Catalog::new(registry().texts()).texts(locale, DEFAULT_ZONE, &[]),
        authority: "Lot-et-Garonne".into(),
        base_url: BASE.into(),
        service_mail: "participation@exemple.fr".into(),
    }
}

/// Each kind with its sample in each language.
fn samples() -> impl Iterator<Item = (&'static MailKind, Locale, Message)> {
    Locale::ALL.into_iter().flat_map(|locale| {
        let sender = sender(locale);
        registry().mails().map(move |kind| (kind, locale, (kind.sample)(&sender)))
    })
}

/// Words without marks of layout: what both parts of a mail must share.
fn words(text: &str) -> Vec<&str> {
    let is_layout = |word: &&str| matches!(*word, ">" | "--" | ":");
    text.split_whitespace().filter(|word| !is_layout(word)).map(|word| word.trim_end_matches(':')).collect()
}

/// What is read of an HTML part.
fn read_aloud(html: &str) -> String {
    let (_, mut rest) = html.split_once("<body").expect("a mail has a body");
    let mut text = String::new();
    while let Some((said, tag)) = rest.split_once('<') {
        text.push_str(said);
        text.push(' ');
        rest = tag.split_once('>').map_or("", |(_, after)| after);
    }
    let plain = text.split_once('>').map_or("", |(_, after)| after).to_owned();
    plain.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&")
}

#[test]
fn every_mail_reads_as_committed() {
    for locale in Locale::ALL {
        let file = format!("{}/tests/samples/{}.txt", env!("CARGO_MANIFEST_DIR"), locale.code());
        let texts = sender(locale).texts;
        let mut found = String::new();
        for (kind, _, mail) in samples().filter(|(_, of, _)| *of == locale) {
            let security = if kind.is_security { ", always sent" } else { "" };
            writeln!(found, "===== {} ({}{security})", kind.key, texts.say(&(kind.label)()))
                .expect("text grows");
            writeln!(found, "Subject: {}\n\n{}", mail.subject, mail.text).expect("text grows");
        }
        if std::env::var("PARVIS_WRITE").is_ok() {
            std::fs::write(&file, &found).expect("the texts are writable");
        }
        let committed = std::fs::read_to_string(&file).unwrap_or_default();
        for (line, wanted) in found.lines().zip(committed.lines()) {
            assert_eq!(line, wanted, "in {}", locale.code());
        }
        assert_eq!(found.lines().count(), committed.lines().count(), "write {file} anew");
    }
}

#[test]
fn both_parts_of_a_mail_say_the_same_words() {
    for (kind, locale, mail) in samples() {
        let (text, html) = (words(&mail.text), read_aloud(&mail.html));
        let html = words(&html);
        let bag = |words: &[&str]| words.iter().map(|word| (*word).to_owned()).collect::<BTreeSet<_>>();
        let (text, html) = (bag(&text), bag(&html));
        let apart: Vec<_> = text.symmetric_difference(&html).collect();
        assert!(apart.is_empty(), "{} in {}: {apart:?}", kind.key, locale.code());
    }
}

#[test]
fn no_mail_lacks_a_text_a_subject_or_its_own_kind() {
    for (kind, locale, mail) in samples() {
        let what = format!("{} in {}", kind.key, locale.code());
        assert_eq!(mail.kind, kind.key, "the sample is of another kind");
        let label = sender(locale).texts.say(&(kind.label)());
        for text in [&mail.subject, &mail.text, &label] {
            assert!(!text.contains('[') && !text.contains("{ "), "{what} has a text unresolved: {text}");
        }
        assert!(!label.trim().is_empty() && !mail.subject.trim().is_empty(), "{what} says nothing");
        assert!(mail.subject.chars().count() < SUBJECT, "{what}: {}", mail.subject);
    }
}

#[test]
fn every_link_of_a_mail_leads_to_the_site() {
    for (kind, _, mail) in samples() {
        let in_html = mail.html.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next());
        let in_text = mail.text.split_whitespace().filter(|word| word.contains("://"));
        let links: Vec<&str> = in_html.chain(in_text).collect();
        assert!(links.len() >= 2, "{}: the address of the site is in both parts", kind.key);
        for link in links {
            let path = link.strip_prefix(BASE);
            let leads = path.is_some_and(|path| path.is_empty() || path.starts_with('/'));
            assert!(leads && !link.contains("//bureau") && !link.ends_with('/'), "{}: {link}", kind.key);
        }
    }
}

#[test]
fn kinds_are_declared_once_by_their_own_slice() {
    let mut seen = BTreeSet::new();
    for slice in registry().slices() {
        for kind in slice.mails {
            assert_eq!(kind.key.split_once('.').map(|(name, _)| name), Some(slice.name), "{}", kind.key);
            assert!(seen.insert(kind.key), "{} is declared twice", kind.key);
        }
    }
    assert!(seen.len() > 20, "{seen:?}");
}

#[test]
fn a_mail_of_an_unknown_kind_can_not_be_written() {
    let declared: BTreeSet<&str> = registry().mails().map(|kind| kind.key).collect();
    let mut written = BTreeSet::new();
    for slice in registry().slices() {
        for (file, source) in sources().iter().filter(|(file, _)| file.iter().any(|part| part == "mails")) {
            let head = format!("\"{}.", slice.name);
            for rest in source.split(head.as_str()).skip(1) {
                let tail = rest.split('"').next().unwrap_or_default();
                let kind = format!("{}.{tail}", slice.name);
                assert!(declared.contains(kind.as_str()), "{}: no slice declares {kind}", file.display());
                if !file.ends_with("samples.rs") {
                    written.insert(kind);
                }
            }
        }
    }
    let unused: Vec<_> = declared.iter().filter(|kind| !written.contains(**kind)).collect();
    assert!(unused.is_empty(), "declared and never written: {unused:?}");
}

#[test]
fn mails_are_written_in_the_folder_of_mails_only() {
    for (file, source) in sources() {
        let mut names = source.split(|c: char| !c.is_alphanumeric() && c != '_');
        assert!(!names.any(|name| name == "Letter"), "{}: a mail is made by Sender::letter", file.display());
        let is_elsewhere = !file.iter().any(|part| part == "mails");
        assert!(
            !(is_elsewhere && source.contains(".letter(")),
            "{}: mails are written in src/mails",
            file.display()
        );
    }
}

/// The sources of all slices, the shell and the demonstration.
fn sources() -> Vec<(PathBuf, String)> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("this crate has neighbors");
    let mut found = Vec::new();
    for folder in ["commons", "methods", "demo", "app/src"] {
        collect(&crates.join(folder), &mut found);
    }
    assert!(found.len() > 100);
    found
}

fn collect(folder: &Path, found: &mut Vec<(PathBuf, String)>) {
    for entry in std::fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("the entry can be read").path();
        if path.is_dir() && !path.ends_with("tests") {
            collect(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let source = std::fs::read_to_string(&path).expect("the source can be read");
            found.push((path, source));
        }
    }
}
