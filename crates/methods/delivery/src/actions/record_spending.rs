//! Recording what is committed and spent.

use parvis_contributions::ContributionId;
use parvis_db::Conn;
use parvis_kernel::Money;
use parvis_web::WebError;
use serde_json::json;

use super::{load, note};
use crate::{model::Spending, policy::By, rules, store};

/// Records amounts. Above the amount before it, each needs a reason, which the public page shows.
///
/// # Errors
/// A refusal, or the database's failure.
pub fn record_spending(
    tx: &mut Conn,
    by: &By,
    project: ContributionId,
    spending: &Spending,
) -> Result<(), WebError> {
    let (what, permit) = load(tx, by, project)?;
    rules::check_reason("raison_montants", &spending.reason)?;
    let kept = Spending { reason: rules::check_spending(what.cost, spending)?, ..spending.clone() };
    let before = store::delivery(tx, project)?.unwrap_or(crate::model::Delivery {
        contribution_id: project,
        committed_cents: None,
        spent_cents: None,
        amounts_reason: String::new(),
        delay_reason: String::new(),
        updated_at: by.now(),
    });
    if (before.committed_cents, before.spent_cents, &before.amounts_reason)
        == (kept.committed, kept.spent, &kept.reason)
    {
        return Ok(());
    }
    store::record_spending(tx, &permit, project, &kept, by.now())?;
    let cents = |amount: Option<Money>| amount.map(Money::cents);
    let data = json!({ "committed": cents(kept.committed), "spent": cents(kept.spent) });
    note(tx, by, &what, "SpendingRecorded", data)?;
    Ok(())
}
