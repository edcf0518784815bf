//! A status or a theme: a shape, a word and a color, never a color alone.

use super::icon::{Icon, icon};
use maud::{Markup, Render, html};

/// What a status means to the reader; it gives color and, unless told otherwise, shape.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Tone {
    /// A theme, a kind, something that is over.
    #[default]
    Neutral,
    /// Going on now; open.
    Now,
    /// Done, accepted, won.
    Good,
    /// To be watched; late.
    Watch,
    /// Refused, withdrawn, failed.
    Bad,
}

impl Tone {
    /// All of them.
    pub const ALL: [Tone; 5] = [Tone::Neutral, Tone::Now, Tone::Good, Tone::Watch, Tone::Bad];

    /// The tone's name in stylesheets; also how a workflow stores it.
    pub const fn code(self) -> &'static str {
        match self {
            Tone::Neutral => "neutral",
            Tone::Now => "now",
            Tone::Good => "ok",
            Tone::Watch => "warn",
            Tone::Bad => "bad",
        }
    }

    /// The tone of this name.
    pub fn from_code(code: &str) -> Option<Tone> {
        Tone::ALL.into_iter().find(|tone| tone.code() == code)
    }

    /// The tone's own shape.
    pub const fn icon(self) -> Icon {
        match self {
            Tone::Neutral => Icon::Circle,
            Tone::Now => Icon::CircleDot,
            Tone::Good => Icon::CircleCheck,
            Tone::Watch => Icon::TriangleAlert,
            Tone::Bad => Icon::CircleX,
        }
    }
}

/// A tag; it renders itself.
#[derive(Clone, Debug)]
pub struct Tag {
    tone: Tone,
    icon: Icon,
    word: String,
}

/// A tag with its tone's own shape.
pub fn tag(tone: Tone, word: impl Into<String>) -> Tag {
    Tag { tone, icon: tone.icon(), word: word.into() }
}

impl Tag {
    /// Another shape than the tone's own.
    pub fn icon(mut self, icon: Icon) -> Tag {
        self.icon = icon;
        self
    }
}

impl Render for Tag {
    fn render(&self) -> Markup {
        html! { span class={ "tag " (self.tone.code()) } { (icon(self.icon)) span { (self.word) } } }
    }
}

pub(crate) fn sample() -> Markup {
    html! {
        p class="row" {
            (tag(Tone::Now, "Vote ouvert").icon(Icon::Vote))
            (tag(Tone::Good, "Lauréat"))
            (tag(Tone::Watch, "À décider avant demain 9 h").icon(Icon::Clock))
            (tag(Tone::Bad, "Irrecevable"))
            (tag(Tone::Neutral, "Mobilité").icon(Icon::Tag))
        }
    }
}
