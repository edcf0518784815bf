//! Puts feasible projects to the vote, one or many at once: all of them, or none.

use parvis_contributions::{StatusChange, policy::may_move, store::change_status};
use parvis_db::Conn;
use parvis_kernel::Refusal;
use parvis_spaces::Stage;
use parvis_web::WebError;

use super::{By, on_desk, status_for};
use crate::{rules, t};

/// Most projects at once.
pub const MOST: usize = 300;

/// Puts them to the vote; gives back how many.
///
/// # Errors
/// None was chosen, one is not feasible, or one does not fall to this person: the sentence names it.
pub fn shortlist(conn: &mut Conn, by: &By, references: &[String]) -> Result<usize, WebError> {
    if references.is_empty() {
        return Err(Refusal::new(t::review_none_chosen()).into());
    }
    if references.len() > MOST {
        return Err(Refusal::new(t::review_too_many(MOST)).into());
    }
    for reference in references {
        shortlist_one(conn, by, reference).map_err(|error| match error {
            WebError::Refused(refusal) => {
                Refusal::new(t::review_refused_for(reference, refusal.message)).into()
            }
            other => other,
        })?;
    }
    Ok(references.len())
}

fn shortlist_one(conn: &mut Conn, by: &By, reference: &str) -> Result<(), WebError> {
    let desk = on_desk(conn, by, reference)?;
    rules::can_shortlist(desk.what.stage)?;
    let to = status_for(conn, &desk.what, Stage::Shortlisted, "shortlisted")?;
    let permit = may_move(&by.actor, &desk.what, &to)?;
    change_status(conn, &permit, desk.what.id, &StatusChange::to(to.id, by.now).by(by.actor.person_id()))?;
    Ok(())
}
