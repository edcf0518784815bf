//! What the review adds to "À faire aujourd'hui" and to the rail.

use parvis_db::{Conn, DbError};
use parvis_kernel::{Arg, Timestamp};
use parvis_moderation::Scope;
use parvis_slice::{TodayCx, TodayItem};
use parvis_web::{Actor, Role};

use crate::{
    admin::{WORK, kind_title},
    model::DueRow,
    rules::{self, Due},
    store, t,
};

/// How many are named.
const NAMED: usize = 5;

/// How many wait for a verdict.
pub fn count(conn: &mut Conn, actor: &Actor, _now: Timestamp) -> Result<i64, DbError> {
    match Scope::of(actor, Role::Assessor) {
        Scope::Within(limits) if limits.is_empty() => Ok(0),
        scope => store::count(conn, &scope),
    }
}

/// What is wanted within a week, or was wanted already.
pub fn items(conn: &mut Conn, cx: &TodayCx<'_>) -> Result<Vec<TodayItem>, DbError> {
    let scope = Scope::of(cx.actor, Role::Assessor);
    if matches!(&scope, Scope::Within(limits) if limits.is_empty()) {
        return Ok(Vec::new());
    }
    let rows = store::due_before(conn, &scope, cx.now.plus_days(7), NAMED)?;
    let units = store::units(conn)?;
    let item = |row: DueRow| {
        let due = rules::due(row.due_at, cx.now);
        let unit =
            row.unit_id.and_then(|id| units.iter().find(|unit| unit.id == id)).map(|unit| unit.name.clone());
        let wanted = match due {
            Due::Late => t::review_late_since(Arg::Day(row.due_at)),
            Due::Soon | Due::Later => t::review_wanted_by(Arg::Day(row.due_at)),
        };
        let parts = [Some(cx.texts.say(&kind_title(row.kind))), unit, Some(cx.texts.say(&wanted))];
        TodayItem {
            group: cx.texts.say(&t::review_title()),
            title: row.title,
            detail: parts.into_iter().flatten().collect::<Vec<_>>().join(" · "),
            href: format!("{WORK}/{}", row.reference),
            urgent: due != Due::Later,
        }
    };
    Ok(rows.into_iter().map(item).collect())
}
