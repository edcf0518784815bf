//! What is late, for those who may tell why: the longest first.

use parvis_db::{Conn, DbError};
use parvis_kernel::Id;
use parvis_slice::{TodayCx, TodayItem};
use parvis_web::Role;

use crate::{
    model::{Day, Work},
    store, t, words,
};

/// How many late projects are looked at, and how many are shown.
const LOOKED_AT: usize = 300;
const SHOWN: usize = 10;

/// The items of this agent's day.
///
/// # Errors
/// The database's failure.
pub fn items(conn: &mut Conn, cx: &TodayCx<'_>) -> Result<Vec<TodayItem>, DbError> {
    if !cx.actor.has_role(Role::Assessor) && !cx.actor.has_role(Role::Administrator) {
        return Ok(Vec::new());
    }
    let late = store::late_projects(conn, Day::of(cx.now, cx.texts.zone()), LOOKED_AT)?;
    let mut works = store::works_of(conn, &late)?;
    works.retain(|work| {
        let (area, theme) = (work.row.area_id.map(Id::raw), work.row.theme_id.map(Id::raw));
        cx.actor.may_in(Role::Assessor, Some(work.row.process_id.raw()), area, theme)
    });
    works.sort_by_key(|work| std::cmp::Reverse(work.late(cx.now).map_or(0, |(_, days)| days)));
    Ok(works.iter().filter_map(|work| item(cx, work)).take(SHOWN).collect())
}

fn item(cx: &TodayCx<'_>, work: &Work) -> Option<TodayItem> {
    let (milestone, days) = work.late(cx.now)?;
    let unexplained = work.row.delay_reason.is_empty();
    let detail = words::late_sentence(cx.texts, milestone, days);
    Some(TodayItem {
        group: cx.texts.say(&t::delivery_today_group()),
        title: work.row.title.clone(),
        detail: if unexplained {
            format!("{detail} {}", cx.texts.say(&t::delivery_reason_missing()))
        } else {
            detail
        },
        href: work.desk_path(),
        urgent: unexplained,
    })
}
