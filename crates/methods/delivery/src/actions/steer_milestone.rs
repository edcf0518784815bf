//! Moving a milestone up or down, and removing it.

use parvis_contributions::ContributionId;
use parvis_db::Conn;
use parvis_web::WebError;
use serde_json::json;

use super::{load, note, save_milestone::own};
use crate::{model::MilestoneId, policy::By, store};

/// What to do with a milestone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Steer {
    /// One place up.
    Up,
    /// One place down.
    Down,
    /// Away.
    Remove,
}

impl Steer {
    /// The act of that word in addresses.
    pub fn from_word(word: &str) -> Option<Steer> {
        match word {
            "monter" => Some(Steer::Up),
            "descendre" => Some(Steer::Down),
            "retirer" => Some(Steer::Remove),
            _ => None,
        }
    }
}

/// Moves or removes a milestone.
///
/// # Errors
/// A refusal, or not found where it belongs to another project.
pub fn steer_milestone(
    tx: &mut Conn,
    by: &By,
    project: ContributionId,
    id: MilestoneId,
    steer: Steer,
) -> Result<(), WebError> {
    let (what, permit) = load(tx, by, project)?;
    let one = own(tx, project, id)?;
    match steer {
        Steer::Up | Steer::Down => store::move_milestone(tx, &permit, &one, steer == Steer::Up)?,
        Steer::Remove => {
            store::remove_milestone(tx, &permit, id)?;
            store::touch(tx, &permit, project, by.now())?;
            note(tx, by, &what, "MilestoneRemoved", json!({ "title": one.title }))?;
        }
    }
    Ok(())
}
