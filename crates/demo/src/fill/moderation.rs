//! The library of reasons, and publication by the moderator, with the decision that it leaves.

use parvis_contributions::{ContributionId, StatusChange, policy::decided_by, store};
use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;
use parvis_moderation::{NewDecision, NewReason, Occasion, Verdict, create_reason, policy, record};
use parvis_spaces::{self as spaces, Stage};

use super::Progress;
use crate::{FillError, cast::Cast, content};

pub(super) fn fill_reasons(tx: &mut Conn) -> Result<(), FillError> {
    for reason in content::reasons() {
        let new = NewReason {
            key: reason.key,
            title: reason.title,
            sentence: reason.sentence,
            article: reason.charter_article,
        };
        create_reason(tx, &policy::by_the_machine(), &new)?;
    }
    Ok(())
}

/// Chloé publishes an idea; `tell` says whether its author gets the mail.
pub(super) fn publish(
    tx: &mut Conn,
    progress: &Progress,
    id: ContributionId,
    at: Timestamp,
    tell: bool,
) -> Result<(), FillError> {
    let what = store::contribution(tx, id)?.ok_or_else(|| DbError::other("the idea is gone"))?;
    let to = spaces::status_of_stage(tx, what.process_id, Stage::Published)?;
    let to = to.ok_or_else(|| DbError::other("the template has no status for what is published"))?;
    let chloe = progress.person(Cast::Chloe);
    let change = StatusChange { tell, ..StatusChange::to(to.id, at).by(chloe) };
    let change = store::change_status(tx, &decided_by("demo"), id, &change)?.change;
    let new = NewDecision {
        contribution: id,
        verdict: Verdict::Publish,
        reason: None,
        note: String::new(),
        change,
        from_status: what.status_id,
        occasion: Occasion::Deposit,
        was_hidden: false,
    };
    record(tx, &policy::by_the_machine(), &new, chloe, at)?;
    Ok(())
}
