//! Buttons and links that look like one. The label names the act ("Voter pour ces 3 projets"); one button
//! a page is the main act, the rest is [`Button::plain`].
//!
//! ```
//! use maud::Render;
//! use parvis_ui::{Icon, button, link_button};
//! let send = button("Envoyer mon idée").icon(Icon::Send).render();
//! let back = link_button("Revenir", "/idees").plain().small().render();
//! ```

use super::{
    icon::{Icon, icon},
    key::kbd,
};
use crate::attributes::Attributes;
use maud::{Markup, Render, html};

/// A button, or a link that looks like one; it renders itself.
#[derive(Clone, Debug, Default)]
pub struct Button {
    label: String,
    href: Option<String>,
    kind: &'static str,
    look: Vec<&'static str>,
    icon: Option<Icon>,
    hidden: Option<String>,
    key: Option<String>,
    pressed: Option<bool>,
    current: bool,
    attributes: Attributes,
}

/// A button that sends its form.
pub fn button(label: impl Into<String>) -> Button {
    Button { label: label.into(), kind: "submit", ..Button::default() }
}

/// A link that looks like a button.
pub fn link_button(label: impl Into<String>, href: impl Into<String>) -> Button {
    Button { label: label.into(), href: Some(href.into()), ..Button::default() }
}

impl Button {
    /// Not the main act of the page.
    pub fn plain(mut self) -> Button {
        self.look.push("plain");
        self
    }

    /// Smaller, for cards and rows.
    pub fn small(mut self) -> Button {
        self.look.push("small");
        self
    }

    /// For what cannot be undone.
    pub fn danger(mut self) -> Button {
        self.look.push("danger");
        self
    }

    /// As wide as its column.
    pub fn wide(mut self) -> Button {
        self.look.push("wide");
        self
    }

    /// Looks like a link, for an act inside a sentence or a list.
    pub fn quiet(mut self) -> Button {
        self.look.push("quiet");
        self
    }

    /// A drawing before the label.
    pub fn icon(mut self, icon: Icon) -> Button {
        self.icon = Some(icon);
        self
    }

    /// Words for those who listen, after the label: which of many ("le projet n° 12").
    pub fn context(mut self, words: impl Into<String>) -> Button {
        self.hidden = Some(words.into());
        self
    }

    /// Name and value that are sent with the form when this button is pressed.
    pub fn named(mut self, name: impl Into<String>, value: impl Into<String>) -> Button {
        self.attributes.set("name", name);
        self.attributes.set("value", value);
        self
    }

    /// Sends the form to another address than its own.
    pub fn form_action(self, url: impl Into<String>) -> Button {
        self.attr("formaction", url)
    }

    /// The key that does the same in the back office; shown on the button.
    pub fn key(mut self, key: impl Into<String>) -> Button {
        self.key = Some(key.into());
        self
    }

    /// A switch, and whether it is on.
    pub fn pressed(mut self, pressed: bool) -> Button {
        self.pressed = Some(pressed);
        self
    }

    /// A link to what is already shown.
    pub fn current(mut self, current: bool) -> Button {
        self.current = current;
        self
    }

    /// Does nothing by itself; for scripts.
    pub fn inert(mut self) -> Button {
        self.kind = "button";
        self
    }

    /// Any other attribute.
    pub fn attr(mut self, name: &'static str, value: impl Into<String>) -> Button {
        self.attributes.set(name, value);
        self
    }

    fn content(&self) -> Markup {
        html! {
            @if let Some(drawing) = self.icon { (icon(drawing)) }
            span { (self.label) @if let Some(words) = &self.hidden { span class="sr-only" { " " (words) } } }
            @if let Some(key) = &self.key { (kbd(key)) }
        }
    }
}

impl Render for Button {
    fn render(&self) -> Markup {
        let mut attributes = self.attributes.clone();
        let class = self.look.iter().fold("button".to_owned(), |class, look| class + " " + look);
        attributes.set("class", class);
        if let Some(key) = &self.key {
            attributes.set("data-key", key.clone());
            attributes.set("aria-keyshortcuts", key.clone());
        }
        if let Some(pressed) = self.pressed {
            attributes.set("aria-pressed", pressed.to_string());
        }
        if self.current {
            attributes.set("aria-current", "true");
        }
        match &self.href {
            Some(href) => attributes.set("href", href.clone()),
            None => attributes.set_default("type", self.kind),
        }
        attributes.element(if self.href.is_some() { "a" } else { "button" }, self.content())
    }
}

pub(crate) fn sample() -> Markup {
    html! {
        p class="row" {
            (button("Voter pour ces 3 projets").icon(Icon::Vote))
            (link_button("Comment ça marche ?", "#").plain())
            (button("Supprimer mon compte").danger().icon(Icon::Trash2))
            (button("Modifier").quiet().context("le titre"))
        }
        p class="row" {
            (button("Dans mon vote").small().pressed(true).icon(Icon::Check))
            (button("Ajouter à mon vote").small().plain().pressed(false).icon(Icon::Plus))
            (button("Publier").small().key("P").icon(Icon::Check))
            (button("Fermé").small().attr("disabled", ""))
        }
    }
}
