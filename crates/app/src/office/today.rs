//! "À faire aujourd'hui": what waits for this person, from every slice, late things first.

use std::collections::BTreeMap;

use maud::{Markup, html};
use parvis_slice::{TodayCx, TodayItem, registry};
use parvis_ui::{Tone, empty_state, tag};
use parvis_web::{Cx, OfficePage, Outcome};

use crate::t;

pub(super) async fn show(cx: Cx) -> Outcome {
    let (texts, actor, now) = (cx.texts().clone(), cx.actor(), cx.now());
    let items = cx
        .read(move |c| {
            let today = TodayCx { texts: &texts, actor: &actor, now };
            let mut items = Vec::new();
            for ask in registry().slices().iter().filter_map(|slice| slice.today) {
                items.extend(ask(c, &today)?);
            }
            Ok(items)
        })
        .await?;
    let title = cx.t(t::app_today_title());
    let body = html! {
        h1 { (title) }
        p { (cx.t(t::app_today_lead(cx.texts().day(cx.now())))) }
        @if items.is_empty() {
            (empty_state(&cx.t(t::app_today_empty_title()), cx.t(t::app_today_empty()), html! {}))
        } @else { (groups(&cx, items)) }
    };
    OfficePage::new(&title, body).reply(&cx).await
}

fn groups(cx: &Cx, mut items: Vec<TodayItem>) -> Markup {
    items.sort_by_key(|item| !item.urgent);
    let mut by_group: BTreeMap<String, Vec<TodayItem>> = BTreeMap::new();
    for item in items {
        by_group.entry(item.group.clone()).or_default().push(item);
    }
    html! {
        @for (group, items) in &by_group {
            section class="stack" {
                h2 { (group) }
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
}
