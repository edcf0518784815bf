//! The winners as a table, which is a list on a phone: where each stands, why it is late, what it costs.

use maud::{Markup, Render, html};
use parvis_kernel::{Arg, Money};
use parvis_ui::Table;
use parvis_web::Cx;

use super::list::List;
use crate::{
    model::{DeliveryState, Work},
    t, words,
};

/// The table.
pub(super) fn table(cx: &Cx, list: &List) -> Markup {
    let mut table = Table::new(cx.t(t::delivery_table_caption()))
        .column(cx.t(t::delivery_column_project()))
        .numeric(cx.t(t::delivery_voted()))
        .numeric(cx.t(t::delivery_committed()))
        .numeric(cx.t(t::delivery_spent()));
    for work in list.shown() {
        table = table.row_with_id(
            format!("projet-{}", work.row.id),
            [
                html! { div class="stack gap-2" { (project(cx, list, work)) (progress(cx, work)) } },
                money(cx, work.row.cost),
                money(cx, work.row.committed),
                money(cx, work.row.spent),
            ],
        );
    }
    let sum = list.figures;
    let total = |amount: Money| html! { b { (cx.texts().money(amount)) } };
    table
        .foot([
            html! { b { (cx.t(t::delivery_total(sum.projects))) } },
            total(sum.cost),
            total(sum.committed),
            total(sum.spent),
        ])
        .render()
}

fn project(cx: &Cx, list: &List, work: &Work) -> Markup {
    let row = &work.row;
    let place = match (row.place.as_str(), list.area(work)) {
        ("", area) => area.unwrap_or_default().to_owned(),
        (place, Some(area)) if place != area => format!("{place}, {area}"),
        (place, _) => place.to_owned(),
    };
    html! {
        div class="stack gap-1" {
            @if let Some(number) = row.number { p class="hint" { (cx.t(t::delivery_project_number(number))) } }
            p { a href=(work.path()) { b { (row.title) } } }
            @if !place.is_empty() { p class="hint" { (place) } }
            @if list.many { p class="hint" { (row.process_title) } }
        }
    }
}

fn progress(cx: &Cx, work: &Work) -> Markup {
    let (texts, state) = (cx.texts(), work.state(cx.now()));
    html! {
        div class="stack gap-1" {
            div { (words::state_tag(texts, state)) }
            (words::progress(texts, work))
            @if let Some((late, days)) = work.late(cx.now()) {
                p { (words::late_sentence(texts, late, days)) }
                @if !work.row.delay_reason.is_empty() { p class="hint" { (work.row.delay_reason) } }
            } @else if let Some(next) = work.next().filter(|_| state != DeliveryState::Delivered) {
                p class="hint" {
                    @match next.planned_day {
                        Some(day) => (cx.t(t::delivery_next_planned(next.title.as_str(), Arg::Day(day.noon())))),
                        None => (cx.t(t::delivery_next(next.title.as_str()))),
                    }
                }
            }
        }
    }
}

fn money(cx: &Cx, amount: Option<Money>) -> Markup {
    match amount {
        Some(amount) => html! { (cx.texts().money(amount)) },
        None => {
            html! { span aria-hidden="true" { "–" } span class="sr-only" { (cx.t(t::delivery_not_known())) } }
        }
    }
}
