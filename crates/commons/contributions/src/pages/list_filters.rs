//! The filters beside the list, with how many each choice would show.

use maud::{Markup, html};
use parvis_ui::{Choice, Field, FormState, button, filters as fold};
use parvis_web::Cx;

use super::{asked::ANY_STATUS, list::View};
use crate::{model::Order, t};

/// The filters.
pub(super) fn filters(cx: &Cx, view: &View) -> Markup {
    let on = view.query.filters_on();
    let word = if on == 0 { cx.t(t::contributions_filters()) } else { cx.t(t::contributions_filters_on(on)) };
    let state = state(view);
    fold(
        &word,
        html! {
            form class="stack gap-5" method="get" action={ (view.scene.list_path()) } aria-label=(cx.t(t::contributions_filter_label())) {
                (Field::search("texte", cx.t(t::contributions_filter_text())).state(&state))
                (Field::select("canton", cx.t(t::contributions_canton()), cantons(cx, view)).state(&state))
                @if let choices @ [_, ..] = themes(cx, view).as_slice() {
                    (Field::checkboxes("theme", cx.t(t::contributions_theme()), choices.to_vec()).state(&state))
                }
                (Field::select("statut", cx.t(t::contributions_status()), statuses(cx, view)).state(&state))
                (Field::select("ordre", cx.t(t::contributions_order()), orders(cx)).state(&state))
                (button(cx.t(t::contributions_show())))
            }
        },
    )
}

/// What is asked for now, as the form shows it.
fn state(view: &View) -> FormState {
    let asked = &view.asked;
    let mut state = FormState::default();
    state.set("texte", asked.text.as_str());
    state.set("canton", asked.canton.as_str());
    state.set("ordre", asked.order.unwrap_or_default().word());
    asked.themes.iter().for_each(|theme| state.add("theme", theme.as_str()));
    let shown = view.query.statuses.first().and_then(|id| view.scene.status(*id));
    state.set("statut", shown.map_or(ANY_STATUS, |status| status.key.as_str()));
    state
}

fn counted(cx: &Cx, name: &str, n: i64) -> String {
    cx.t(t::contributions_with_count(name, n))
}

fn cantons(cx: &Cx, view: &View) -> Vec<Choice> {
    let facets = &view.page.facets.areas;
    let mut choices = vec![Choice::new("", cx.t(t::contributions_all_cantons()))];
    choices.extend(view.scene.areas.iter().map(|area| {
        Choice::new(area.code.as_str(), counted(cx, &area.name, facets.get(&area.id).copied().unwrap_or(0)))
    }));
    choices
}

fn themes(cx: &Cx, view: &View) -> Vec<Choice> {
    let facets = &view.page.facets.themes;
    let shown = view.scene.themes.iter().filter(|theme| theme.active || facets.contains_key(&theme.id));
    shown
        .map(|theme| {
            Choice::new(
                theme.slug.as_str(),
                counted(cx, &theme.name, facets.get(&theme.id).copied().unwrap_or(0)),
            )
        })
        .collect()
}

fn statuses(cx: &Cx, view: &View) -> Vec<Choice> {
    let facets = &view.page.facets.statuses;
    let mut choices = vec![Choice::new(ANY_STATUS, cx.t(t::contributions_all_statuses()))];
    let shown = view.scene.statuses.iter().filter_map(|status| Some((status, *facets.get(&status.id)?)));
    choices.extend(shown.map(|(status, n)| Choice::new(status.key.as_str(), counted(cx, &status.label, n))));
    choices
}

fn orders(cx: &Cx) -> Vec<Choice> {
    let label = |order| match order {
        Order::Random => t::contributions_order_random(),
        Order::Number => t::contributions_order_number(),
        Order::Support => t::contributions_order_support(),
        Order::Newest => t::contributions_order_newest(),
    };
    Order::ALL.into_iter().map(|order| Choice::new(order.word(), cx.t(label(order)))).collect()
}
