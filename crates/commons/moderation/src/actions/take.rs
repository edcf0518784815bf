//! Puts a contribution on one's desk, so that others go on with something else.

use parvis_contributions as contributions;
use parvis_db::Conn;
use parvis_spaces as spaces;
use parvis_web::WebError;

use super::{By, nobody_else_has_it, open_appeal};
use crate::{model::ModerationSettings, policy, rules, store};

/// Takes it for the minutes of the process; `over` takes it from whoever has it.
///
/// # Errors
/// It does not fall to this person, another has it, or it is an appeal against their own refusal.
pub fn take(conn: &mut Conn, by: &By, reference: &str, over: bool) -> Result<(), WebError> {
    let what = contributions::store::by_reference(conn, reference)?.ok_or(WebError::NotFound)?;
    let permit = policy::may_decide(&by.actor, &what)?;
    if let Some(appeal) = open_appeal(conn, what.id)? {
        let refusal = store::decision(conn, appeal.decision_id)?.ok_or(WebError::NotFound)?;
        rules::another_decides(refusal.agent_id, by.actor.person_id())?;
    }
    if !over {
        nobody_else_has_it(conn, by, what.id)?;
    }
    let process = spaces::process(conn, what.process_id)?.ok_or(WebError::NotFound)?;
    let minutes = ModerationSettings::of(&process.settings).lock_minutes;
    let agent = by.actor.person_id().ok_or(WebError::NotAllowed)?;
    store::take(conn, &permit, what.id, agent, by.now.plus_seconds(minutes * 60))?;
    Ok(())
}
