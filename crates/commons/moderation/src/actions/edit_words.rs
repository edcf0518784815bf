//! Adds a word to look at, or drops one.

use parvis_db::Conn;
use parvis_journal::{self as journal, Event};
use parvis_kernel::Refusal;
use parvis_web::WebError;

use super::By;
use crate::{policy, rules, store, t};

/// Looks at a word, or no longer.
///
/// # Errors
/// It is none, or too long; they are no administrator.
pub fn edit_word(conn: &mut Conn, by: &By, word: &str, active: bool) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    let word = rules::listed(word);
    let parts = word.split(' ').count();
    if word.chars().count() < 2 || word.chars().count() > 40 || parts > rules::LONGEST {
        return Err(Refusal::on("mot", t::moderation_word_wrong()).into());
    }
    store::set_word(conn, &permit, &word, active)?;
    let event = Event::unlinked(by.now, "ModerationWordsChanged", "moderation_word");
    Ok(journal::append(conn, &event.by(by.actor.person_id()))?)
}
