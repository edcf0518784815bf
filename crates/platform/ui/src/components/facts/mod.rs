//! A line of small facts: where, how much, until when.

use super::icon::{Icon, icon};
use maud::{Markup, Render, html};

/// One fact: an icon and its words.
#[derive(Clone, Debug)]
pub struct Fact {
    icon: Icon,
    text: Markup,
}

/// A fact.
pub fn fact(icon: Icon, text: impl Render) -> Fact {
    Fact { icon, text: text.render() }
}

/// Facts on one line, as many as fit.
pub fn facts(facts: &[Fact]) -> Markup {
    html! {
        ul class="facts" role="list" { @for fact in facts { li { (icon(fact.icon)) span { (fact.text) } } } }
    }
}

pub(crate) fn sample() -> Markup {
    facts(&[fact(Icon::MapPin, "Agen-1"), fact(Icon::Euro, "18\u{202f}500\u{a0}€"), fact(Icon::Users, "8\u{202f}214 votants")])
}
