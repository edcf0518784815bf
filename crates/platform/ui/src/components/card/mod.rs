//! A card: something one can open. Its title is the link; nothing else of it is one, save acts in its foot.

use maud::{Markup, PreEscaped, Render, html};

/// A card; it renders itself.
#[derive(Clone, Debug, Default)]
pub struct Card {
    id: Option<String>,
    title: Markup,
    href: Option<String>,
    level: u8,
    whole: bool,
    top: Markup,
    image: Option<(String, String)>,
    body: Markup,
    foot: Markup,
}

/// A card with its title, a heading of the third level.
pub fn card(title: impl Render) -> Card {
    Card { title: title.render(), level: 3, ..Card::default() }
}

impl Card {
    /// Where the title leads.
    pub fn href(mut self, href: impl Into<String>) -> Card {
        self.href = Some(href.into());
        self
    }

    /// The whole card can be pressed; only where it holds no other link or button.
    pub fn whole(mut self) -> Card {
        self.whole = true;
        self
    }

    /// The card's `id`.
    pub fn id(mut self, id: impl Into<String>) -> Card {
        self.id = Some(id.into());
        self
    }

    /// The heading's level, 2 to 4.
    pub fn level(mut self, level: u8) -> Card {
        self.level = level;
        self
    }

    /// Above the title: number, tag.
    pub fn top(mut self, top: impl Render) -> Card {
        self.top = top.render();
        self
    }

    /// A picture of the thing itself, and what it shows (empty when the title says it).
    pub fn image(mut self, src: impl Into<String>, alt: impl Into<String>) -> Card {
        self.image = Some((src.into(), alt.into()));
        self
    }

    /// Under the title.
    pub fn body(mut self, body: impl Render) -> Card {
        self.body = body.render();
        self
    }

    /// At the bottom, under a line: facts or one act.
    pub fn foot(mut self, foot: impl Render) -> Card {
        self.foot = foot.render();
        self
    }

    fn heading(&self) -> Markup {
        let inner = match &self.href {
            Some(href) => html! { a href=(href) { (self.title) } },
            None => self.title.clone(),
        };
        match self.level {
            2 => html! { h2 { (inner) } },
            4 => html! { h4 { (inner) } },
            _ => html! { h3 { (inner) } },
        }
    }
}

impl Render for Card {
    fn render(&self) -> Markup {
        let shown = |PreEscaped(text): &Markup| !text.is_empty();
        html! {
            article class=(if self.whole { "card go" } else { "card" }) id=[&self.id] {
                @if let Some((src, alt)) = &self.image { img src=(src) alt=(alt) loading="lazy" decoding="async"; }
                @if shown(&self.top) { div class="row between top-line" { (self.top) } }
                (self.heading())
                (self.body)
                @if shown(&self.foot) { div class="foot" { (self.foot) } }
            }
        }
    }
}

pub(crate) fn sample() -> Markup {
    use crate::{Icon, Tone, button, fact, facts, tag};
    html! {
        div class="grid" {
            (card("Un verger partagé au pied du collège").href("#")
                .top(html! { span class="hint" { "Projet n° 12" } (tag(Tone::Neutral, "Environnement").icon(Icon::Leaf)) })
                .body(html! { p { "Quarante fruitiers de variétés locales, plantés avec les élèves." }
                    (facts(&[fact(Icon::MapPin, "Agen-1"), fact(Icon::Euro, "18\u{202f}500\u{a0}€")])) })
                .foot(button("Ajouter à mon vote").small().plain().icon(Icon::Plus)))
            (card("Budget participatif citoyen").href("#").whole()
                .top(html! { (tag(Tone::Now, "Vote ouvert").icon(Icon::Vote)) span class="hint" { "encore 12 jours" } })
                .body(html! { p { "144 projets se partagent 1 million d’euros. Choisissez-en trois." } })
                .foot(facts(&[fact(Icon::Users, "8\u{202f}214 votants")])))
        }
    }
}
