//! An authority's own wording.

mod common;

use common::{catalog, en, fr};
use parvis_i18n::{DEFAULT_ZONE, Texts};
use parvis_kernel::{Locale, Message};

fn with(key: &str, text: &str) -> Texts {
    catalog().texts(Locale::Fr, DEFAULT_ZONE, &[(key.to_owned(), text.to_owned())])
}

fn refused(texts: &Texts, key: &str, text: &str) -> Option<String> {
    texts.check_override(key, text, &texts.arguments(key).expect("a key of the catalog")).err()
}

#[test]
fn an_own_wording_is_asked_first_and_the_others_stay() {
    let texts = with("voting-round", "Votation sur { -voting-platform }");
    assert_eq!(texts.say(&Message::plain("voting-round")), "Votation sur Plateforme du Budget participatif");
    assert_eq!(texts.say(&Message::plain("voting-projects").with("n", 2)), "2 projets au vote.");
    assert_eq!(fr().say(&Message::plain("voting-round")), "Vote");
}

#[test]
fn an_own_wording_may_have_lines_and_plurals() {
    let text = "{ $n ->\r\n    [one] { $n } idée\r\n   *[other] { $n } idées\r\n}\r\nà lire";
    assert_eq!(refused(&fr(), "voting-projects", text), None);
    let texts = with("voting-projects", text);
    assert_eq!(texts.say(&Message::plain("voting-projects").with("n", 1)), "1 idée\nà lire");
}

#[test]
fn a_broken_wording_falls_back_to_the_catalog() {
    let round = Message::plain("voting-closed").with("day", "19 mars");
    for text in ["{ $day", "{ $jour }", "", "{ -voting-unknown }"] {
        assert_eq!(with("voting-closed", text).say(&round), "Le vote est clos depuis le 19 mars.", "{text}");
    }
}

#[test]
fn a_broken_wording_is_refused_with_its_reason() {
    let fr = fr();
    let syntax = "Le texte ne peut pas être lu\u{a0}: vérifiez les accolades et les variantes.";
    assert_eq!(refused(&fr, "voting-closed", "Clos le { $day }"), None);
    assert_eq!(refused(&fr, "voting-closed", "Clos"), None);
    assert_eq!(refused(&fr, "voting-closed", "  ").unwrap(), "Le texte est vide.");
    assert_eq!(refused(&fr, "voting-closed", "Clos le { $day").unwrap(), syntax);
    assert_eq!(refused(&fr, "voting-closed", "Clos\n.title = le").unwrap(), syntax);
    let unknown = "La variable $jour n’existe pas dans ce texte.";
    assert_eq!(refused(&fr, "voting-closed", "Clos le { $jour }").unwrap(), unknown);
    for (text, what) in [
        ("{ voting-round }", "voting-round"),
        ("{ NUMBER($day) }", "NUMBER()"),
        ("{ -voting-x }", "-voting-x"),
    ] {
        assert_eq!(
            refused(&fr, "voting-closed", text).unwrap(),
            format!("Ce texte ne peut pas contenir {what}.")
        );
    }
    assert_eq!(refused(&en(), "voting-closed", "").unwrap(), "The text is empty.");
}

#[test]
fn a_wording_cannot_become_another_key() {
    let texts = with("voting-round", "Vote\nvoting-cost = Gratuit");
    let cost = Message::plain("voting-cost").with("cost", "cher");
    assert_eq!(texts.say(&cost), "Coût\u{a0}: cher.");
    assert_eq!(texts.say(&Message::plain("voting-round")), "Vote\nvoting-cost = Gratuit");
}
