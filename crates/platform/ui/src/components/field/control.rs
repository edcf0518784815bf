//! The control inside a field.

use super::{Choice, Control, Field, date};
use maud::{Markup, PreEscaped, html};

/// The control of a field that is not a single box.
pub fn control(field: &Field, id: &str, described_by: Option<String>) -> Markup {
    match &field.control {
        Control::Input(kind) => framed(field, input(field, id, kind, described_by)),
        Control::Password { show, hide } => html! {
            div class="framed" {
                (input(field, id, "password", described_by))
                button type="button" class="show-password" data-shows=(id) data-hide-word=(hide) aria-controls=(id) hidden { (show) }
            }
        },
        Control::File => input(field, id, "file", described_by),
        Control::Textarea(rows) => textarea(field, id, *rows, described_by),
        Control::Select(choices) => select(field, id, choices, described_by),
        Control::Date(words) => date::parts(&field.name, id, words, &field.values, field.error.is_some()),
        Control::Choices { kind, choices } => list(field, id, kind, choices),
        Control::Checkbox => html! {},
    }
}

fn first_value(field: &Field) -> &str {
    field.values.first().map_or("", String::as_str)
}

fn input(field: &Field, id: &str, kind: &'static str, described_by: Option<String>) -> Markup {
    let mut attributes = common(field, id, described_by);
    attributes.set("type", kind);
    if !matches!(kind, "password" | "file") {
        attributes.set("value", first_value(field));
    }
    if !field.width.is_empty() {
        attributes.set("class", field.width);
    }
    attributes.void("input")
}

fn common(field: &Field, id: &str, described_by: Option<String>) -> crate::attributes::Attributes {
    let mut attributes = field.attributes.clone();
    attributes.set("id", id);
    attributes.set("name", field.name.clone());
    if let Some(ids) = described_by {
        attributes.set("aria-describedby", ids);
    }
    if field.error.is_some() {
        attributes.set("aria-invalid", "true");
    }
    attributes
}

fn framed(field: &Field, control: Markup) -> Markup {
    if field.prefix.is_none() && field.suffix.is_none() {
        return control;
    }
    html! {
        div class="framed" {
            @if let Some(text) = &field.prefix { span class="affix" aria-hidden="true" { (text) } }
            (control)
            @if let Some(text) = &field.suffix { span class="affix" aria-hidden="true" { (text) } }
        }
    }
}

/// A browser drops the first line break of a textarea; one is put before, so that none of the text is lost.
fn textarea(field: &Field, id: &str, rows: u8, described_by: Option<String>) -> Markup {
    let mut attributes = common(field, id, described_by);
    attributes.set("rows", rows.to_string());
    let value = first_value(field);
    let text = html! { (value) };
    attributes.element("textarea", PreEscaped(format!("\n{}", text.0)))
}

fn select(field: &Field, id: &str, choices: &[Choice], described_by: Option<String>) -> Markup {
    let mut attributes = common(field, id, described_by);
    if !field.width.is_empty() {
        attributes.set("class", field.width);
    }
    let chosen = first_value(field);
    let options = html! {
        @for choice in choices {
            option value=(choice.value) selected[choice.value == chosen] disabled[choice.disabled] { (choice.label) }
        }
    };
    attributes.element("select", options)
}

fn list(field: &Field, id: &str, kind: &str, choices: &[Choice]) -> Markup {
    html! {
        div class="choices" {
            @for (rank, choice) in choices.iter().enumerate() {
                @let own = if rank == 0 { id.to_owned() } else { format!("{id}-{}", rank + 1) };
                @let hint_id = choice.hint.is_some().then(|| format!("{own}-hint"));
                div class="check" {
                    input type=(kind) id=(own) name=(field.name) value=(choice.value) checked[field.values.contains(&choice.value)]
                        disabled[choice.disabled] aria-describedby=[hint_id.as_deref()];
                    div {
                        label for=(own) { (choice.label) }
                        @if let Some(hint) = &choice.hint { p class="hint" id=[hint_id.as_deref()] { (hint) } }
                    }
                }
            }
        }
    }
}
