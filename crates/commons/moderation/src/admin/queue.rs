//! The column of what waits, and the page when nothing does.

use maud::{Markup, html};
use parvis_i18n::Texts;
use parvis_kernel::Timestamp;
use parvis_ui::{Queue, QueueItem as Entry, assets, empty_state, queue};
use parvis_web::{Cx, OfficePage, Outcome};

use super::{
    QUEUE,
    desk::{self, page_of},
    desk_notices::undo_notice,
    scene::{Scene, load_scene},
    sieve::{self, ask_of},
};
use crate::{
    model::{Limit, Occasion, Order, QueueItem, Scope, Sieve},
    store::COUNT_BOUND,
    t,
};

/// `GET /bureau/moderation`: the first that nobody else has is on the desk.
pub async fn show(cx: Cx) -> Outcome {
    let (now, ask) = (cx.now(), ask_of(&cx));
    let scene = cx.read(move |c| load_scene(c, ask, now, None)).await?;
    if let Some(first) = scene.first(now).map(|item| item.reference.clone()) {
        return page_of(&cx, first, desk::Act::None, parvis_ui::FormState::default()).await;
    }
    let title = cx.t(t::moderation_title());
    let main = html! {
        h1 { (title) }
        (undo_notice(&cx, &scene))
        (empty_state(&cx.t(t::moderation_empty()), cx.t(t::moderation_empty_why()), html! { a href="/bureau" { (cx.t(t::moderation_back_today())) } }))
        @if scene.ask.sieve != Sieve::default() { (sieve::form(cx.texts(), &scene)) }
    };
    OfficePage::new(&title, main)
        .note(note(cx.texts(), &scene))
        .script(&assets::QUEUE_KEYS_JS)
        .script(&assets::QUEUE_FLOW_JS)
        .reply(&cx)
        .await
}

/// The column; `current` is the reference on the desk.
pub fn column(texts: &Texts, scene: &Scene, current: &str, now: Timestamp) -> Markup {
    let query = scene.ask.sieve.query();
    let entry = |item: &QueueItem| Entry {
        title: item.title.clone(),
        about: about(texts, scene, item, now),
        href: format!("{QUEUE}/{}{query}", item.reference),
        current: item.reference == current,
    };
    let order = match scene.ask.sieve.order {
        Order::Oldest => t::moderation_oldest_first(),
        Order::Riskiest => t::moderation_riskiest_first(),
    };
    queue(&Queue {
        label: texts.say(&t::moderation_queue()),
        title: if scene.count >= COUNT_BOUND {
            texts.say(&t::moderation_count_more(COUNT_BOUND))
        } else {
            texts.say(&t::moderation_count(scene.count))
        },
        order: texts.say(&order),
        keys: (texts.say(&t::moderation_key_next()), texts.say(&t::moderation_key_previous())),
        keys_switch: texts.say(&t::moderation_keys_switch()),
        tools: sieve::form(texts, scene),
        items: scene.items.iter().map(entry).collect(),
        foot: html! {},
    })
}

/// Why it waits, where, what about, since when, who has it.
fn about(texts: &Texts, scene: &Scene, item: &QueueItem, now: Timestamp) -> String {
    let since = texts.since(item.since, now);
    let occasion = match item.occasion {
        Occasion::Deposit => None,
        Occasion::Flags => Some(texts.say(&t::moderation_occasion_flags())),
        Occasion::Appeal => Some(texts.say(&t::moderation_occasion_appeal())),
    };
    let taken = scene.locks.get(&item.id).filter(|(lock, _)| lock.holds_against(scene.ask.person, now));
    let taken = taken.map(|(_, name)| texts.say(&t::moderation_taken_by(name.as_str())));
    let parts = [
        occasion.as_deref(),
        scene.area(item.area_id),
        scene.theme(item.theme_id),
        Some(since.as_str()),
        taken.as_deref(),
    ];
    parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// "Vous modérez : Agen-1, Agen-2."
pub fn note(texts: &Texts, scene: &Scene) -> String {
    let Scope::Within(limits) = &scene.ask.scope else { return texts.say(&t::moderation_note_all()) };
    let name = |limit: &Limit| {
        let area = scene.area(limit.area.map(parvis_territory::AreaId::new));
        let theme = scene.theme(limit.theme.map(parvis_territory::ThemeId::new));
        let process = limit.process.and_then(|id| scene.processes.get(&id)).map(String::as_str);
        area.into_iter().chain(theme).chain(process).collect::<Vec<_>>().join(" / ")
    };
    let names: Vec<String> = limits.iter().map(name).filter(|name| !name.is_empty()).collect();
    if names.len() < limits.len() {
        return texts.say(&t::moderation_note_all());
    }
    texts.say(&t::moderation_note(names.join(", ")))
}
