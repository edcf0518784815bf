//! The main column of a contribution's page: text, images, public answers, documents, pieces of other slices.

use maud::{Markup, html};
use parvis_i18n::Texts;
use parvis_kernel::Money;
use parvis_media::{MediaKind, MediaView};
use parvis_spaces::{FieldKind, FormField};
use parvis_ui::{FileItem, GeoMap, file_list, geo_map};
use parvis_web::Cx;
use serde_json::Value;

use super::{list_map::territory_map, project::View, text::plain_text, timeline::timeline};
use crate::{
    model::{Attachment, Contribution},
    t,
};

/// The column.
pub(super) fn text(cx: &Cx, view: &View) -> Markup {
    let row = &view.row;
    html! {
        div class="stack gap-6" {
            div class="stack" lang=[(row.locale != cx.locale()).then_some(row.locale.code())] {
                p class="lead" { (row.summary) }
                (images(&view.files, &view.row.title))
                (plain_text(&row.body))
            }
            (public_answers(cx, view))
            (documents(cx, &view.files))
            @for piece in &view.body { (piece) }
            section class="stack" aria-labelledby="suivi" {
                h2 id="suivi" { (cx.t(t::contributions_timeline())) }
                (timeline(cx.texts(), &view.scene.statuses, &view.history, |_| None))
            }
            (place_map(cx, view, row))
        }
    }
}

/// The images, each a link to itself; one that nobody described has the name of what it illustrates.
fn images(files: &[MediaView], title: &str) -> Markup {
    let alt = |image: &MediaView| if image.alt.is_empty() { title.to_owned() } else { image.alt.clone() };
    html! {
        @for image in files.iter().filter(|file| file.kind == MediaKind::Image) {
            figure {
                a href=(image.url) { img src=(image.url_large) alt=(alt(image)) loading="lazy" decoding="async" width=[image.width] height=[image.height]; }
                @if !image.alt.is_empty() { figcaption class="hint" { (image.alt) } }
            }
        }
    }
}

fn documents(cx: &Cx, files: &[MediaView]) -> Markup {
    let item = |file: &MediaView| FileItem {
        name: if file.alt.is_empty() { file.name.clone() } else { file.alt.clone() },
        href: file.url.clone(),
        about: cx.t(t::contributions_file_about(file.format(), (file.bytes + 1023) / 1024)),
    };
    let items: Vec<FileItem> =
        files.iter().filter(|file| file.kind == MediaKind::Document).map(item).collect();
    html! {
        @if !items.is_empty() {
            section class="stack" aria-labelledby="documents" { h2 id="documents" { (cx.t(t::contributions_documents())) } (file_list(&items)) }
        }
    }
}

fn public_answers(cx: &Cx, view: &View) -> Markup {
    html! {
        @for field in &view.fields {
            @if let Some(value) = view.answers.get(&field.id.raw()).filter(|value| !value.is_null()) {
                section class="stack gap-2" { h2 class="lead strong" { (field.label) } (answer(cx.texts(), field, value)) }
            }
        }
    }
}

/// An answer as markup.
pub(crate) fn answer(texts: &Texts, field: &FormField, value: &Value) -> Markup {
    match (field.kind, value) {
        (FieldKind::Date, Value::String(day)) => {
            html! { p { time datetime=(day) { (day_in_words(texts, day)) } } }
        }
        (_, Value::Array(list)) => {
            html! { ul { @for one in list { li { (item(field, one)) } } } }
        }
        (_, Value::String(text)) => plain_text(text),
        _ => {
            let words = answer_words(texts, field, value);
            html! { @if !words.is_empty() { p { (words) } } }
        }
    }
}

/// An answer in words, a line an item.
pub(crate) fn answer_words(texts: &Texts, field: &FormField, value: &Value) -> String {
    match (field.kind, value) {
        (FieldKind::Money, Value::Number(cents)) => {
            texts.money(Money::from_cents(cents.as_i64().unwrap_or(0)))
        }
        (FieldKind::Number, Value::Number(number)) => texts.number(number.as_i64().unwrap_or(0)),
        (FieldKind::Date, Value::String(day)) => day_in_words(texts, day),
        (_, Value::Array(list)) => {
            list.iter().map(|one| item(field, one)).collect::<Vec<String>>().join("\n")
        }
        (_, Value::Bool(true)) => texts.say(&t::contributions_yes()),
        (_, Value::String(text)) => text.clone(),
        _ => String::new(),
    }
}

/// One of several: a file by its name, a choice by its words.
fn item(field: &FormField, one: &Value) -> String {
    match field.kind {
        FieldKind::File | FieldKind::Image => file_name(one),
        _ => one.as_str().unwrap_or_default().to_owned(),
    }
}

/// What a file of an answer is called.
fn file_name(file: &Value) -> String {
    serde_json::from_value::<Attachment>(file.clone())
        .map(|file| file.called().to_owned())
        .unwrap_or_default()
}

fn day_in_words(texts: &Texts, day: &str) -> String {
    let local = day.parse::<jiff::civil::Date>().ok().map(|date| date.at(12, 0, 0, 0));
    let at = local.and_then(|local| parvis_kernel::Timestamp::from_local(local, texts.zone()));
    at.map_or_else(|| day.to_owned(), |at| texts.day(at))
}

fn place_map(cx: &Cx, view: &View, row: &Contribution) -> Markup {
    let Some((lat, lon)) = row.point().filter(|_| row.visible) else { return html! {} };
    let points = format!("{}/point.geojson", row.path(&view.scene.process().slug));
    let map = GeoMap { center: (lat, lon), zoom: 13, points: Some(points), ..territory_map(cx, &view.scene) };
    html! { section class="stack no-print" aria-labelledby="carte" { h2 id="carte" { (cx.t(t::contributions_on_map())) } (geo_map(&map)) } }
}
