//! Label, hint, error and control put together.

use super::{CharCount, Control, Field, control::control, field_id};
use crate::components::icon::{Icon, icon};
use maud::{Markup, Render, html};

impl Render for Field {
    fn render(&self) -> Markup {
        let id = match self.form {
            "" => field_id(&self.name),
            form => field_id(&format!("{form}-{}", self.name)),
        };
        match self.control {
            Control::Checkbox => self.single_box(&id),
            Control::Date(_) | Control::Choices { .. } => self.group(&id),
            _ => self.labelled(&id),
        }
    }
}

impl Field {
    fn labelled(&self, id: &str) -> Markup {
        let label = html! { label for=(id) class=[self.label_hidden.then_some("sr-only")] { (self.label_text()) } };
        html! {
            div class=(self.class("field")) {
                @if self.heading { h1 class="question" { (label) } } @else { (label) }
                (self.hint_line(id))
                (self.error_line(id))
                (control(self, id, self.described_by(id)))
                @if let Some(count) = &self.count { (count_line(count, id)) }
            }
        }
    }

    fn group(&self, id: &str) -> Markup {
        html! {
            fieldset class=(self.class("field")) aria-describedby=[self.described_by(id)] {
                legend class=[self.label_hidden.then_some("sr-only")] {
                    @if self.heading { h1 class="question" { (self.label_text()) } } @else { (self.label_text()) }
                }
                (self.hint_line(id))
                (self.error_line(id))
                (control(self, id, None))
            }
        }
    }

    fn single_box(&self, id: &str) -> Markup {
        let mut attributes = self.attributes.clone();
        for (name, value) in [("type", "checkbox"), ("id", id), ("name", &self.name), ("value", "1")] {
            attributes.set(name, value);
        }
        if let Some(ids) = self.described_by(id) {
            attributes.set("aria-describedby", ids);
        }
        if self.error.is_some() {
            attributes.set("aria-invalid", "true");
        }
        if self.values.iter().any(|value| value == "1") {
            attributes.set("checked", "");
        }
        html! {
            div class=(self.class("field")) {
                (self.error_line(id))
                div class="check" {
                    (attributes.void("input"))
                    div { label for=(id) { (self.label_text()) } (self.hint_line(id)) }
                }
            }
        }
    }

    fn class(&self, base: &str) -> String {
        if self.error.is_some() { format!("{base} wrong") } else { base.to_owned() }
    }

    fn label_text(&self) -> Markup {
        html! { (self.label) @if let Some(word) = &self.optional { " " span class="hint" { "(" (word) ")" } } }
    }

    fn hint_line(&self, id: &str) -> Markup {
        html! { @if let Some(hint) = &self.hint { p class="hint" id={ (id) "-hint" } { (hint) } } }
    }

    fn error_line(&self, id: &str) -> Markup {
        html! {
            @if let Some(error) = &self.error {
                p class="field-error" id={ (id) "-error" } { (icon(Icon::CircleAlert)) span { (error) } }
            }
        }
    }

    fn described_by(&self, id: &str) -> Option<String> {
        let parts = [(self.hint.is_some(), "hint"), (self.error.is_some(), "error"), (self.count.is_some(), "count")];
        let ids: Vec<String> = parts.iter().filter(|(there, _)| *there).map(|(_, part)| format!("{id}-{part}")).collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }
}

fn count_line(count: &CharCount, id: &str) -> Markup {
    html! {
        p class="hint count" id={ (id) "-count" } data-count-for=(id) data-count-max=(count.max)
            data-count-left=(count.left) data-count-over=(count.over) { (count.rule) }
    }
}
