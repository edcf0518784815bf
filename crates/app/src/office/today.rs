//! "À faire aujourd'hui": how much waits for this person in each queue, then what is late or near, from every slice. What
//! falls to somebody else is neither counted nor named.

use maud::{Markup, html};
use parvis_slice::{TodayCx, TodayItem, registry};
use parvis_ui::{Tone, empty_state, tag};
use parvis_web::{Cx, OfficePage, Outcome, RailItem};

use crate::t;

/// The daily work stands in the rail up to here; behind it comes the setting up.
const DAILY: i32 = 50;

pub(super) async fn show(cx: Cx) -> Outcome {
    let (texts, actor, now) = (cx.texts().clone(), cx.actor(), cx.now());
    let (rail, items) = cx
        .read(move |c| {
            let today = TodayCx { texts: &texts, actor: &actor, now };
            let mut items = Vec::new();
            for ask in registry().slices().iter().filter_map(|slice| slice.today) {
                items.extend(ask(c, &today)?);
            }
            Ok((registry().rail(c, &actor, now)?, items))
        })
        .await?;
    let queues: Vec<&RailItem> =
        rail.iter().filter(|item| item.count.is_some_and(|count| count > 0)).collect();
    let title = cx.t(t::app_today_title());
    let body = html! {
        h1 { (title) }
        p { (cx.t(t::app_today_lead(cx.texts().day(cx.now())))) }
        @if queues.is_empty() && items.is_empty() { (nothing(&cx, &rail)) }
        @if !queues.is_empty() { (waiting(&cx, &queues)) }
        (groups(&cx, items))
    };
    OfficePage::new(&title, body).reply(&cx).await
}

/// Each queue with its number, leading there.
fn waiting(cx: &Cx, queues: &[&RailItem]) -> Markup {
    html! {
        ul role="list" class="grid" {
            @for queue in queues {
                li class="card go" {
                    h2 class="h3" {
                        a href=(queue.href) {
                            span class="figure" { (cx.texts().number(queue.count.unwrap_or(0))) } " " (cx.texts().say(&queue.label))
                        }
                    }
                }
            }
        }
    }
}

/// Nothing to do: where one may look or begin something.
fn nothing(cx: &Cx, rail: &[RailItem]) -> Markup {
    let ways = rail.iter().filter(|item| item.href != "/bureau" && item.order <= DAILY);
    let links = html! {
        p { (cx.t(t::app_today_empty_ways())) }
        ul { @for way in ways { li { a href=(way.href) { (cx.texts().say(&way.label)) } } } }
    };
    empty_state(&cx.t(t::app_today_empty_title()), cx.t(t::app_today_empty()), links)
}

/// The groups with something urgent first, each with its urgent things first.
fn groups(cx: &Cx, items: Vec<TodayItem>) -> Markup {
    let mut groups: Vec<(String, Vec<TodayItem>)> = Vec::new();
    for item in items {
        match groups.iter_mut().find(|(group, _)| *group == item.group) {
            Some((_, found)) => found.push(item),
            None => groups.push((item.group.clone(), vec![item])),
        }
    }
    for (_, items) in &mut groups {
        items.sort_by_key(|item| !item.urgent);
    }
    groups.sort_by_key(|(_, items)| !items.iter().any(|item| item.urgent));
    html! { @for (name, items) in &groups { (group(cx, name, items)) } }
}

fn group(cx: &Cx, name: &str, items: &[TodayItem]) -> Markup {
    html! {
        section class="stack" {
            h2 { (name) }
            ul role="list" class="stack gap-2" {
                @for item in items {
                    li class="card go" {
                        h3 { a href=(item.href) { (item.title) } }
                        p class="row" {
                            @if item.urgent { (tag(Tone::Watch, cx.t(t::app_today_urgent()))) }
                            span class="hint" { (item.detail) }
                        }
                    }
                }
            }
        }
    }
}
