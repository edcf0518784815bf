//! "À faire aujourd'hui": the phases that will soon close by themselves.

use parvis_db::{Conn, DbError};
use parvis_slice::{TodayCx, TodayItem};
use parvis_web::Role;

use crate::{store, t};

const DAYS: i64 = 7;
const URGENT_SECONDS: i64 = 86_400;

/// Phases of published processes that close within a week, for administrators.
pub fn closing_phases(conn: &mut Conn, cx: &TodayCx<'_>) -> Result<Vec<TodayItem>, DbError> {
    if !cx.actor.has_role(Role::Administrator) {
        return Ok(Vec::new());
    }
    let closing = store::phases::closing_between(conn, cx.now, cx.now.plus_days(DAYS))?;
    let item = |(slug, process, phase, closes)| {
        let (slug, process, phase): (String, String, String) = (slug, process, phase);
        TodayItem {
            group: cx.texts.say(&t::spaces_today_closing()),
            title: cx.texts.say(&t::spaces_today_phase(phase, process)),
            detail: cx
                .texts
                .say(&t::spaces_until(cx.texts.closing(closes), cx.texts.remaining(closes, cx.now))),
            href: format!("/bureau/demarches/{slug}"),
            urgent: closes.seconds_since(cx.now) < URGENT_SECONDS,
        }
    };
    Ok(closing.into_iter().map(item).collect())
}
