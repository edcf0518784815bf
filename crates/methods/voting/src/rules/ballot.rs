//! Is this a ballot? The check itself is `parvis-tally`'s, the same that counts; here its faults get their sentences.

use parvis_kernel::{Message, Refusal};
use parvis_tally::{BallotFault, BallotRule, Offer, Project, ProjectKey, ValidChoices, check};

use crate::t;

/// Checks the choices against the projects put to the vote.
///
/// # Errors
/// The fault as a sentence.
pub fn check_choices(
    rule: &BallotRule,
    choices: &[ProjectKey],
    offered: &[Project],
) -> Result<ValidChoices, Refusal> {
    check(rule, choices, &Offer::new(offered)).map_err(|fault| Refusal::new(fault_sentence(&fault)))
}

/// The sentence of a fault: what is wrong and what to do.
pub fn fault_sentence(fault: &BallotFault) -> Message {
    match fault {
        BallotFault::Empty => t::voting_ballot_empty(),
        BallotFault::TooFew { chosen, minimum } => {
            t::voting_ballot_too_few(minimum - chosen, *minimum, *chosen)
        }
        BallotFault::TooMany { chosen, maximum } => {
            t::voting_ballot_too_many(chosen - maximum, *maximum, *chosen)
        }
        BallotFault::Duplicate { .. } => t::voting_ballot_duplicate(),
        BallotFault::Unknown { .. } => t::voting_ballot_unknown(),
        BallotFault::OverBudget { sum, budget } => t::voting_ballot_over_budget(*sum, *budget),
        BallotFault::TooManyInArea { chosen, maximum, .. } => {
            t::voting_ballot_too_many_in_area(*maximum, *chosen)
        }
        BallotFault::TooManyInCategory { chosen, maximum, .. } => {
            t::voting_ballot_too_many_in_category(*maximum, *chosen)
        }
    }
}
