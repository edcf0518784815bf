//! The filters of the queue and its order: a small form that changes the address.

use maud::{Markup, html};
use parvis_i18n::Texts;
use parvis_kernel::Id;
use parvis_ui::{Choice, Field, button, fold};
use parvis_web::Cx;

use super::{QUEUE, scene::Scene};
use crate::{
    model::{Ask, Order, Scope, Sieve},
    t,
};

/// What the address of a request asks for.
pub fn sieve_of(cx: &Cx) -> Sieve {
    let query = cx.query();
    Sieve {
        area: query.parse("canton"),
        theme: query.parse("theme"),
        process: query.parse("demarche"),
        order: if query.raw("ordre") == Some("risque") { Order::Riskiest } else { Order::Oldest },
    }
}

/// What a request wants to see of the queue.
pub fn ask_of(cx: &Cx) -> Ask {
    let actor = cx.actor();
    Ask {
        scope: Scope::of(&actor, parvis_web::Role::Moderator),
        person: actor.person_id(),
        sieve: sieve_of(cx),
    }
}

/// The form, folded; it says how many filters are on.
pub fn form(texts: &Texts, scene: &Scene) -> Markup {
    let say = |message| texts.say(&message);
    let sieve = &scene.ask.sieve;
    let value = |id: Option<i64>| id.map_or_else(String::new, |id| id.to_string());
    let mut areas = vec![Choice::new("", say(t::moderation_all_areas()))];
    areas.extend(scene.own_areas.iter().map(|area| Choice::new(area.id.to_string(), area.name.as_str())));
    let mut themes = vec![Choice::new("", say(t::moderation_all_themes()))];
    themes.extend(scene.own_themes.iter().map(|(id, name)| Choice::new(id.to_string(), name.as_str())));
    let orders = vec![
        Choice::new("", say(t::moderation_order_oldest())),
        Choice::new("risque", say(t::moderation_order_riskiest())),
    ];
    let order = if sieve.order == Order::Riskiest { "risque" } else { "" };
    let inside = html! {
        form method="get" action=(QUEUE) class="stack gap-3" {
            (Field::select("canton", say(t::moderation_filter_area()), areas).value(value(sieve.area)))
            (Field::select("theme", say(t::moderation_filter_theme()), themes).value(value(sieve.theme)))
            (Field::select("ordre", say(t::moderation_filter_order()), orders).value(order))
            @if let Some(process) = sieve.process { (parvis_ui::hidden("demarche", &process.to_string())) }
            div class="row" { (button(say(t::moderation_filter())).small()) }
        }
    };
    html! {
        (fold(say(t::moderation_filters(i64::try_from(sieve.count()).unwrap_or(0))), inside))
        @if scene.ask.sieve != Sieve::default() { p { a href=(QUEUE) { (say(t::moderation_filter_none())) } } }
        p { a href={ (QUEUE) "/ensemble" (sieve.query()) } { (say(t::moderation_bulk())) } }
    }
}

/// Keys in a scope, for the choices that fall to a person; `None`: all.
pub fn own<T>(scope: &Scope, of: impl Fn(&crate::model::Limit) -> Option<i64>) -> Option<Vec<Id<T>>> {
    let Scope::Within(limits) = scope else { return None };
    limits.iter().map(|limit| of(limit).map(Id::new)).collect()
}
