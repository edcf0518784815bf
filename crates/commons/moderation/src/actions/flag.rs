//! A citizen flags something published; enough of them bring it into the queue, more hide it until someone decides.

use parvis_contributions::Contribution;
use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::Refusal;
use parvis_spaces as spaces;
use parvis_web::WebError;

use super::{By, set_hidden};
use crate::{
    model::{ModerationSettings, NewFlag},
    policy,
    rules::{self, FLAG_WORDS_MAX, Threshold},
    store, t,
};

/// Keeps the flag; false: the same person flagged it before.
///
/// # Errors
/// It is not public, or their own; the words are too long.
pub fn flag(conn: &mut Conn, by: &By, what: &Contribution, new: &NewFlag) -> Result<bool, WebError> {
    let permit = policy::may_flag(&by.actor, what)?;
    if new.words.chars().count() > FLAG_WORDS_MAX {
        return Err(Refusal::on("texte", t::moderation_flag_words_long()).into());
    }
    if store::add_flag(conn, &permit, new, by.now)?.is_none() {
        return Ok(false);
    }
    let process = spaces::process(conn, what.process_id)?.ok_or(WebError::NotFound)?;
    let before = store::alert(conn, what.id)?;
    store::set_alert(
        conn,
        what.id,
        before.as_ref().and_then(|alert| alert.raised_at),
        before.as_ref().is_some_and(|alert| alert.hid),
    )?;
    raise(conn, by, what, &ModerationSettings::of(&process.settings))?;
    // Who flagged is nobody's business but the moderators': the event names no one.
    let event = Event::new(by.now, "ContributionFlagged", SubjectRef::new("contribution", what.id.raw()));
    journal::append(conn, &event.within(what.process_id.raw()))?;
    Ok(true)
}

fn raise(
    conn: &mut Conn,
    by: &By,
    what: &Contribution,
    settings: &ModerationSettings,
) -> Result<(), WebError> {
    let Some(alert) = store::alert(conn, what.id)? else { return Ok(()) };
    match rules::threshold(settings, alert.n) {
        Threshold::Below => {}
        Threshold::Queue => {
            store::set_alert(conn, what.id, alert.raised_at.or(Some(by.now)), alert.hid)?;
        }
        Threshold::Hide => {
            store::set_alert(conn, what.id, alert.raised_at.or(Some(by.now)), true)?;
            set_hidden(conn, what.id, true)?;
            let subject = SubjectRef::new("contribution", what.id.raw());
            let event = Event::new(by.now, "ContributionHidden", subject);
            journal::append(conn, &event.within(what.process_id.raw()))?;
        }
    }
    Ok(())
}
