//! What administrators have to do about people: roles that nobody looked at for a year.

use parvis_db::{Conn, DbError};
use parvis_slice::{TodayCx, TodayItem};
use parvis_web::Role;

use crate::{actions::MOST_REVIEWED, admin, store, t};

/// The items of this administrator's day.
///
/// # Errors
/// The database's failure.
pub(crate) fn items(conn: &mut Conn, cx: &TodayCx<'_>) -> Result<Vec<TodayItem>, DbError> {
    if !cx.actor.has_role(Role::Administrator) {
        return Ok(Vec::new());
    }
    let mandates = store::all_mandates(conn, MOST_REVIEWED)?;
    let due = mandates.iter().filter(|mandate| mandate.review_due() <= cx.now).count();
    if due == 0 {
        return Ok(Vec::new());
    }
    Ok(vec![TodayItem {
        group: cx.texts.say(&t::people_today_group()),
        title: cx.texts.say(&t::people_today_review(due)),
        detail: cx.texts.say(&t::people_today_review_why()),
        href: admin::review::PATH.to_owned(),
        urgent: false,
    }])
}
