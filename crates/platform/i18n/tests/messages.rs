//! Messages inside messages, terms, and what happens when a message cannot be said.

mod common;

use std::collections::BTreeSet;

use common::{catalog, en, fr};
use parvis_i18n::DEFAULT_ZONE;
use parvis_kernel::{Locale, Message};

#[test]
fn a_nested_message_is_said_in_the_same_language() {
    let reason = Message::plain("voting-projects").with("n", 1);
    let refused = Message::plain("voting-refused").with("reason", reason);
    assert_eq!(fr().say(&refused), "Impossible\u{a0}: 1 projet au vote.");
    assert_eq!(en().say(&refused), "Not possible: 1 project to vote on.");
}

#[test]
fn terms_are_shared_words() {
    let welcome = Message::plain("voting-welcome");
    assert_eq!(fr().say(&welcome), "Bienvenue sur Plateforme du Budget participatif.");
}

#[test]
fn what_a_person_typed_is_never_read_as_fluent() {
    let reason = Message::plain("voting-refused").with("reason", "{ $secret } { -voting-platform }");
    assert_eq!(fr().say(&reason), "Impossible\u{a0}: { $secret } { -voting-platform }");
}

#[test]
fn a_message_that_cannot_be_said_shows_its_key() {
    assert_eq!(fr().say(&Message::plain("voting-unknown")), "[voting-unknown]");
    assert_eq!(fr().say(&Message::plain("voting-closed")), "[voting-closed]");
}

#[test]
fn arguments_of_a_text_are_known() {
    assert_eq!(fr().arguments("voting-closed"), Some(BTreeSet::from(["day".to_owned()])));
    assert_eq!(fr().arguments("voting-unknown"), None);
}

#[test]
fn pseudo_texts_are_longer_and_keep_what_was_given() {
    let pseudo = catalog().pseudo_texts(Locale::Fr, DEFAULT_ZONE);
    assert_eq!(pseudo.say(&Message::plain("voting-round")), "Vǿtḗ~~");
    let refused = Message::plain("voting-refused").with("reason", "idée");
    assert!(pseudo.say(&refused).ends_with("idée"));
}

#[test]
fn texts_go_between_threads() {
    fn shareable<T: Send + Sync + Clone>(_: &T) {}
    shareable(&fr());
    shareable(&catalog());
}
