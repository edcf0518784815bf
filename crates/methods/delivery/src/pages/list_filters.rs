//! The filters beside the list: only cantons and themes that have winners.

use maud::{Markup, html};
use parvis_ui::{Choice, Field, FormState, button, filters as fold};
use parvis_web::Cx;

use super::list::List;
use crate::{model::DeliveryState, t, words::state_name};

/// The filters.
pub(super) fn filters(cx: &Cx, list: &List) -> Markup {
    let on = list.asked.filters_on();
    let word = if on == 0 { cx.t(t::delivery_filters()) } else { cx.t(t::delivery_filters_on(on)) };
    let asked = &list.asked;
    let state = FormState::new([
        ("canton", asked.canton.as_str()),
        ("theme", asked.theme.as_str()),
        ("etat", asked.state.map_or("", DeliveryState::word)),
    ]);
    fold(
        &word,
        html! {
            form class="stack gap-5" method="get" action=(list.path) aria-label=(cx.t(t::delivery_filter_label())) {
                (Field::select("canton", cx.t(t::delivery_canton()), cantons(cx, list)).state(&state))
                (Field::select("theme", cx.t(t::delivery_theme()), themes(cx, list)).state(&state))
                (Field::select("etat", cx.t(t::delivery_state()), states(cx)).state(&state))
                (button(cx.t(t::delivery_show())))
            }
        },
    )
}

fn cantons(cx: &Cx, list: &List) -> Vec<Choice> {
    let has = |id| list.all.iter().any(|work| work.row.area_id == Some(id));
    let shown = list.areas.iter().filter(|area| has(area.id) || area.code == list.asked.canton);
    let mut choices = vec![Choice::new("", cx.t(t::delivery_all_cantons()))];
    choices.extend(shown.map(|area| Choice::new(area.code.as_str(), area.name.as_str())));
    choices
}

fn themes(cx: &Cx, list: &List) -> Vec<Choice> {
    let has = |id| list.all.iter().any(|work| work.row.theme_id == Some(id));
    let shown = list.themes.iter().filter(|theme| has(theme.id) || theme.slug == list.asked.theme);
    let mut choices = vec![Choice::new("", cx.t(t::delivery_all_themes()))];
    choices.extend(shown.map(|theme| Choice::new(theme.slug.as_str(), theme.name.as_str())));
    choices
}

fn states(cx: &Cx) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", cx.t(t::delivery_all_states()))];
    choices.extend(DeliveryState::ALL.map(|state| Choice::new(state.word(), cx.t(state_name(state)))));
    choices
}
