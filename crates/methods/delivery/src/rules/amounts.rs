//! Amounts follow one another: what is spent was committed, what is committed was voted. Where it is more, the public
//! page says why, so a reason is needed.

use parvis_kernel::{Money, Refusal};

use crate::{model::Spending, t};

/// Checks amounts against the cost that was voted, and gives back the reason to keep (none where none is needed).
///
/// # Errors
/// An amount is above the one before it and no reason is given, or the committed amount is missing.
pub fn check_spending(cost: Option<Money>, spending: &Spending) -> Result<String, Refusal> {
    let committed = spending.committed.unwrap_or_default();
    if spending.spent.is_some_and(|spent| spent > Money::ZERO) && spending.committed.is_none() {
        return Err(Refusal::on("engage", t::delivery_commit_first()));
    }
    let over_cost = cost.filter(|cost| committed > *cost);
    let over_committed = spending.spent.is_some_and(|spent| spent > committed);
    if over_cost.is_none() && !over_committed {
        return Ok(String::new());
    }
    if !spending.reason.trim().is_empty() {
        return Ok(spending.reason.trim().to_owned());
    }
    Err(Refusal::on(
        "raison_montants",
        match over_cost {
            Some(cost) => t::delivery_over_cost(cost),
            None => t::delivery_over_committed(committed),
        },
    ))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn amounts(committed: Option<i64>, spent: Option<i64>, reason: &str) -> Spending {
        Spending {
            committed: committed.map(Money::from_euros),
            spent: spent.map(Money::from_euros),
            reason: reason.to_owned(),
        }
    }

    const VOTED: Option<Money> = Some(Money::from_euros(10_000));

    #[test]
    fn what_stays_within_needs_no_reason() {
        assert_eq!(check_spending(VOTED, &amounts(Some(9_000), Some(9_000), "")), Ok(String::new()));
        assert_eq!(check_spending(None, &amounts(Some(9_000), None, "")), Ok(String::new()));
        assert_eq!(check_spending(VOTED, &amounts(None, None, "")), Ok(String::new()));
    }

    #[test]
    fn more_than_before_needs_a_reason() {
        let over = check_spending(VOTED, &amounts(Some(10_001), None, " ")).unwrap_err();
        assert_eq!(over.field.as_deref(), Some("raison_montants"));
        assert!(check_spending(VOTED, &amounts(Some(9_000), Some(9_001), "")).is_err());
        let said = check_spending(VOTED, &amounts(Some(12_000), Some(12_500), " Le sol était pollué. "));
        assert_eq!(said, Ok("Le sol était pollué.".to_owned()));
    }

    #[test]
    fn nothing_is_spent_before_it_is_committed() {
        let refused = check_spending(VOTED, &amounts(None, Some(1), "Urgence")).unwrap_err();
        assert_eq!(refused.field.as_deref(), Some("engage"));
    }

    proptest! {
        #[test]
        fn without_a_reason_amounts_never_grow(cost in 0..500i64, committed in 0..500i64, spent in 0..500i64) {
            let given = amounts(Some(committed), Some(spent), "");
            let accepted = check_spending(Some(Money::from_euros(cost)), &given).is_ok();
            prop_assert_eq!(accepted, committed <= cost && spent <= committed);
        }
    }
}
