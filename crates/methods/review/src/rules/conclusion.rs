//! What a conclusion needs before it is kept: every "no" has its reason, every "yes" of a unit its cost.

use parvis_kernel::Refusal;

use crate::{
    model::{AssessmentKind, Conclusion, Verdict},
    t,
};

/// Most characters of a text.
const TEXT_MAX: usize = 4_000;

/// Checks a conclusion. `has_ground`: a reason of the regulations was chosen.
///
/// # Errors
/// What is missing, at its field.
pub fn check_conclusion(kind: AssessmentKind, given: &Conclusion, has_ground: bool) -> Result<(), Refusal> {
    let too_long = |text: &str| text.chars().count() > TEXT_MAX;
    if too_long(&given.public_text) {
        return Err(Refusal::on("avis", t::review_text_long()));
    }
    if too_long(&given.internal_text) {
        return Err(Refusal::on("note", t::review_text_long()));
    }
    match (kind, given.verdict) {
        (_, Verdict::Pending) => Err(Refusal::on("verdict", t::review_verdict_needed())),
        (AssessmentKind::Admissibility, Verdict::Reserved) => {
            Err(Refusal::on("verdict", t::review_verdict_needed()))
        }
        (AssessmentKind::Admissibility, Verdict::Unfavorable) if !has_ground => {
            Err(Refusal::on("motif", t::review_ground_needed()))
        }
        (AssessmentKind::Feasibility, Verdict::Unfavorable | Verdict::Reserved)
            if given.public_text.is_empty() =>
        {
            Err(Refusal::on("avis", t::review_text_needed()))
        }
        (AssessmentKind::Feasibility, Verdict::Favorable | Verdict::Reserved) if given.cost.is_none() => {
            Err(Refusal::on("cout", t::review_cost_needed()))
        }
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use parvis_kernel::Money;

    use super::*;

    fn field(
        kind: AssessmentKind,
        verdict: Verdict,
        cost: Option<i64>,
        text: &str,
        ground: bool,
    ) -> Option<String> {
        let given = Conclusion {
            verdict,
            cost: cost.map(Money::from_euros),
            public_text: text.into(),
            internal_text: String::new(),
        };
        check_conclusion(kind, &given, ground).err().and_then(|refusal| refusal.field)
    }

    #[test]
    fn a_no_needs_its_reason_and_a_yes_its_cost() {
        use AssessmentKind::{Admissibility, Feasibility};
        assert_eq!(field(Admissibility, Verdict::Favorable, None, "", false), None);
        assert_eq!(field(Admissibility, Verdict::Unfavorable, None, "Non.", false).as_deref(), Some("motif"));
        assert_eq!(field(Admissibility, Verdict::Unfavorable, None, "", true), None);
        assert_eq!(field(Feasibility, Verdict::Favorable, None, "", false).as_deref(), Some("cout"));
        assert_eq!(field(Feasibility, Verdict::Favorable, Some(18_500), "", false), None);
        assert_eq!(field(Feasibility, Verdict::Reserved, Some(18_500), "", false).as_deref(), Some("avis"));
        assert_eq!(field(Feasibility, Verdict::Unfavorable, None, "Sol pollué.", false), None);
        assert_eq!(field(Feasibility, Verdict::Pending, Some(1), "", false).as_deref(), Some("verdict"));
    }
}
