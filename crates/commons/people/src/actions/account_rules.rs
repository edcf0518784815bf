//! Changing what the authority decides about accounts.

use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;
use parvis_web::{Actor, WebError};
use serde_json::json;

use super::deed;
use crate::{
    model::{AccountRules, PeopleFault},
    policy, store,
};

/// Replaces the rules.
pub(crate) fn save_account_rules(
    conn: &mut Conn,
    actor: &Actor,
    rules: &AccountRules,
    now: Timestamp,
) -> Result<(), WebError> {
    let permit = policy::may_manage_people(actor)?;
    check(rules)?;
    store::put_account_rules(conn, &permit, rules)?;
    let person = actor.person_id().ok_or(WebError::NotAllowed)?;
    let names: Vec<_> = rules.names.iter().map(|kind| kind.key()).collect();
    let data = json!({
        "second_factor_for_agents": rules.second_factor_for_agents,
        "names": names,
        "invitation_days": rules.invitation_days,
        "unconfirmed_days": rules.unconfirmed_days,
        "link_session_minutes": rules.link_session_minutes,
    });
    deed::tell(conn, "AccountRulesChanged", Some(actor), person, data, now)?;
    Ok(())
}

/// Sets the rules as the operator: for the command line, tests and the demonstration.
///
/// # Errors
/// The database's failure.
pub fn set_account_rules(conn: &mut Conn, rules: &AccountRules) -> Result<(), DbError> {
    store::put_account_rules(conn, &policy::operator_manages_people(), rules).map(|_| ())
}

fn check(rules: &AccountRules) -> Result<(), PeopleFault> {
    if rules.names.is_empty() {
        return Err(PeopleFault::NamesMissing);
    }
    for (field, days, (least, most)) in [
        ("jours_invitation", rules.invitation_days, AccountRules::INVITATION_DAYS),
        ("jours_oubli", rules.unconfirmed_days, AccountRules::UNCONFIRMED_DAYS),
        ("minutes_lien", rules.link_session_minutes, AccountRules::LINK_SESSION_MINUTES),
    ] {
        if !(least..=most).contains(&days) {
            return Err(PeopleFault::DaysOutOfRange(field, least, most));
        }
    }
    Ok(())
}
