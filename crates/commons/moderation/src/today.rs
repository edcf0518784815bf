//! What moderation adds to "À faire aujourd'hui" and to the rail.

use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;
use parvis_slice::{TodayCx, TodayItem};
use parvis_spaces as spaces;
use parvis_web::{Actor, Role};

use crate::{
    admin::QUEUE,
    model::{Ask, ModerationSettings, QueueItem, Scope, Sieve},
    rules::{self, Urgency},
    store, t,
};

/// How many of the oldest are named.
const NAMED: usize = 5;

/// How many wait for this person.
pub fn count(conn: &mut Conn, actor: &Actor, _now: Timestamp) -> Result<i64, DbError> {
    store::count(conn, &ask(actor))
}

/// The oldest that wait, urgent once their time is over.
pub fn items(conn: &mut Conn, cx: &TodayCx<'_>) -> Result<Vec<TodayItem>, DbError> {
    let ask = ask(cx.actor);
    if matches!(&ask.scope, Scope::Within(limits) if limits.is_empty()) {
        return Ok(Vec::new());
    }
    let waiting = store::waiting(conn, &ask, NAMED)?;
    let processes = spaces::processes(conn)?;
    let item = |item: QueueItem| {
        let process = processes.iter().find(|process| process.id == item.process_id);
        let settings = process.map(|process| ModerationSettings::of(&process.settings)).unwrap_or_default();
        let until = rules::deadline(item.counted_from(), settings.hours);
        let title = process.map_or("", |process| process.title.as_str());
        TodayItem {
            group: cx.texts.say(&t::moderation_title()),
            title: item.title,
            detail: format!("{title} · {}", cx.texts.since(item.since, cx.now)),
            href: format!("{QUEUE}/{}", item.reference),
            urgent: rules::urgency(until, cx.now) == Urgency::Late,
        }
    };
    Ok(waiting.into_iter().map(item).collect())
}

fn ask(actor: &Actor) -> Ask {
    Ask { scope: Scope::of(actor, Role::Moderator), person: actor.person_id(), sieve: Sieve::default() }
}
