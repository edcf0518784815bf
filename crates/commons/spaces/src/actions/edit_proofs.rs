//! Sets what citizens must prove in the activities of a phase. It freezes with the rules of the process: a vote does not
//! change its voters' proof once ballots were cast.

use parvis_db::Conn;
use parvis_kernel::PeriodState;
use parvis_slice::registry;
use parvis_web::{Proofs, WebError};

use super::{By, load};
use crate::{
    model::{PhaseId, ProcessId, proofs_in, proofs_setting},
    openings::merged,
    policy,
    rules::lock,
    store,
};

/// Sets them, for each activity of the phase that is named.
///
/// # Errors
/// A refusal where it has begun and the rules are frozen.
pub fn set(
    conn: &mut Conn,
    by: &By,
    process: ProcessId,
    id: PhaseId,
    chosen: &[(String, Proofs)],
) -> Result<(), WebError> {
    policy::may_configure(&by.actor)?;
    let found = load(conn, process)?;
    let phases = store::phases::phases(conn, process)?;
    let phase = phases.iter().find(|phase| phase.id == id).ok_or(WebError::NotFound)?;
    let begun = phase.is_dated() && phase.period.state(by.now) != PeriodState::Upcoming;
    let mut changed = false;
    for (kind, proofs) in chosen {
        let Some(activity) = phase.activity(kind) else { continue };
        let default = registry().activity(kind).map_or(&[][..], |kind| kind.proofs);
        if proofs_in(&activity.settings, default) == *proofs {
            continue;
        }
        if begun {
            lock::check_free(&found)?;
        }
        let settings = merged(&activity.settings, &proofs_setting(proofs));
        store::phases::set_activity_settings(conn, id, kind, &settings)?;
        changed = true;
    }
    if changed {
        by.tell_process(conn, "ProofsEdited", process)?;
    }
    Ok(())
}
