//! Numbers, plurals and amounts.

mod common;

use common::{en, fr};
use parvis_kernel::{Message, Money};

fn projects(n: i64) -> Message {
    Message::plain("voting-projects").with("n", n)
}

#[test]
fn plurals_follow_each_language() {
    assert_eq!(fr().say(&projects(0)), "Aucun projet au vote.");
    assert_eq!(fr().say(&projects(1)), "1 projet au vote.");
    assert_eq!(fr().say(&projects(144)), "144 projets au vote.");
    assert_eq!(en().say(&projects(0)), "No project to vote on.");
    assert_eq!(en().say(&projects(1)), "1 project to vote on.");
    assert_eq!(en().say(&projects(2)), "2 projects to vote on.");
}

#[test]
fn numbers_inside_a_sentence_are_grouped() {
    assert_eq!(fr().say(&projects(18_500)), "18\u{202f}500 projets au vote.");
    assert_eq!(en().say(&projects(1_234_567)), "1,234,567 projects to vote on.");
}

#[test]
fn numbers_alone() {
    assert_eq!(fr().number(999), "999");
    assert_eq!(fr().number(-1_000), "\u{2212}1\u{202f}000");
    assert_eq!(en().number(i64::MIN), "\u{2212}9,223,372,036,854,775,808");
}

#[test]
fn money_shows_cents_only_where_there_are_some() {
    assert_eq!(fr().money(Money::from_euros(18_500)), "18\u{202f}500\u{a0}€");
    assert_eq!(fr().money(Money::from_cents(1_850_005)), "18\u{202f}500,05\u{a0}€");
    assert_eq!(fr().money(Money::from_cents(-50)), "\u{2212}0,50\u{a0}€");
    assert_eq!(en().money(Money::from_euros(18_500)), "€18,500");
    assert_eq!(en().money(Money::from_cents(1_850_050)), "€18,500.50");
    let cost = Message::plain("voting-cost").with("cost", Money::from_euros(1_000));
    assert_eq!(fr().say(&cost), "Coût\u{a0}: 1\u{202f}000\u{a0}€.");
}

#[test]
fn percentages_have_one_decimal_at_most() {
    assert_eq!(fr().percent(0.125), "12,5\u{202f}%");
    assert_eq!(fr().percent(1.0), "100\u{202f}%");
    assert_eq!(en().percent(0.125), "12.5%");
    assert_eq!(en().percent(-0.004), "\u{2212}0.4%");
}
