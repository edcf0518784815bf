//! "À faire aujourd'hui": the phases that will soon open or close by themselves.

use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;
use parvis_slice::{TodayCx, TodayItem};

use crate::{
    policy,
    store::{self, phases::Turn},
    t,
};

const DAYS: i64 = 7;
const URGENT_SECONDS: i64 = 86_400;

/// Phases of published processes that open or close within a week, in the processes that fall to this agent.
pub fn changing_phases(conn: &mut Conn, cx: &TodayCx<'_>) -> Result<Vec<TodayItem>, DbError> {
    let week = cx.now.plus_days(DAYS);
    let mut items: Vec<(Timestamp, TodayItem)> = Vec::new();
    for (turn, opens) in store::phases::turns_between(conn, cx.now, week)? {
        if policy::works_on(cx.actor, turn.process_id) {
            items.push((turn.at, item(cx, turn, opens)));
        }
    }
    items.sort_by_key(|(at, _)| *at);
    Ok(items.into_iter().map(|(_, item)| item).collect())
}

fn item(cx: &TodayCx<'_>, turn: Turn, opens: bool) -> TodayItem {
    let detail = if opens {
        t::spaces_today_opens(cx.texts.moment(turn.at))
    } else {
        t::spaces_until(cx.texts.closing(turn.at), cx.texts.remaining(turn.at, cx.now))
    };
    TodayItem {
        group: cx.texts.say(&t::spaces_today_changing()),
        title: cx.texts.say(&t::spaces_today_phase(turn.phase, turn.process)),
        detail: cx.texts.say(&detail),
        href: format!("/bureau/demarches/{}", turn.slug),
        urgent: turn.at.seconds_since(cx.now) < URGENT_SECONDS,
    }
}
