//! A contribution as a card of a list.

use maud::{Markup, Render, html};
use parvis_i18n::Texts;
use parvis_spaces::{Status, status_tag};
use parvis_territory::Theme;
use parvis_ui::{Icon, fact, facts};

use super::words::{kind_at, kind_name, theme_tag};
use crate::{model::CardRow, t};

/// What a card shows.
pub struct CardView<'a> {
    /// The contribution.
    pub row: &'a CardRow,
    /// Address of the process: `/demarches/bpc`.
    pub process_path: &'a str,
    /// Its status.
    pub status: Option<&'a Status>,
    /// Its theme.
    pub theme: Option<&'a Theme>,
    /// The name of its area.
    pub area: Option<&'a str>,
    /// Pieces of other slices, at its foot.
    pub foot: &'a [Markup],
}

/// The card.
pub fn card(texts: &Texts, view: &CardView<'_>) -> Markup {
    let row = view.row;
    let kind = kind_at(row.kind, row.stage);
    let name = match (row.number, kind) {
        (Some(number), _) => texts.say(&t::contributions_project_number(number)),
        (None, kind) => format!("{} {}", texts.say(&kind_name(kind)), row.reference),
    };
    let top = html! { span class="hint" { (name) } @if let Some(theme) = view.theme { (theme_tag(theme)) } };
    let body = html! {
        p { (row.summary) }
        (facts(&card_facts(texts, view)))
        @if let Some(status) = view.status { p { (status_tag(status)) } }
    };
    let mut card = parvis_ui::card(&row.title)
        .level(2)
        .id(format!("contribution-{}", row.id))
        .href(format!("{}/projets/{}", view.process_path, row.reference))
        .top(top)
        .body(body);
    if !view.foot.is_empty() {
        card = card.foot(html! { @for piece in view.foot { (piece) } });
    }
    card.render()
}

fn card_facts(texts: &Texts, view: &CardView<'_>) -> Vec<parvis_ui::Fact> {
    let row = view.row;
    let mut list = Vec::new();
    if let Some(place) = place(&row.place, view.area) {
        list.push(fact(Icon::MapPin, place));
    }
    if let Some(cost) = row.cost {
        list.push(fact(Icon::Euro, texts.money(cost)));
    }
    if row.support_count > 0 {
        list.push(fact(Icon::ThumbsUp, texts.say(&t::contributions_supports(row.support_count))));
    }
    list
}

/// "Penne-d’Agenais, Le Pays de Serres": place and area, once each.
pub(crate) fn place(place: &str, area: Option<&str>) -> Option<String> {
    match (place, area) {
        ("", None) => None,
        ("", Some(area)) => Some(area.to_owned()),
        (place, Some(area)) if place != area => Some(format!("{place}, {area}")),
        (place, _) => Some(place.to_owned()),
    }
}
