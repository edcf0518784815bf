//! May this person vote? A box forgotten is a fault of the form, told at its field; being too young is none: it gets
//! a page that explains and names other ways to take part (checklist U1).

use jiff::civil::Date;
use parvis_kernel::Refusal;

use super::age_on;
use crate::{
    model::{AgeProof, Answers, Eligibility},
    t,
};

/// Why a person may not vote with these answers.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerFault {
    /// Something is missing or wrong in the form.
    Incomplete(Refusal),
    /// The answers are clear, and the rules of the round say no.
    NotEligible(Refusal),
}

impl AnswerFault {
    /// The sentence.
    pub fn into_refusal(self) -> Refusal {
        match self {
            AnswerFault::Incomplete(refusal) | AnswerFault::NotEligible(refusal) => refusal,
        }
    }
}

/// Checks the answers given on `today`, the local day of the vote. All faults are told at once.
///
/// # Errors
/// Every fault, in the order of the form.
pub fn check_answers(rule: &Eligibility, answers: &Answers, today: Date) -> Result<(), Vec<AnswerFault>> {
    let mut faults = Vec::new();
    let mut incomplete = |refusal| faults.push(AnswerFault::Incomplete(refusal));
    if rule.age_proof == AgeProof::Statement && !answers.old_enough {
        incomplete(Refusal::on("age", t::voting_must_state_age(i64::from(rule.minimum_age))));
    }
    if rule.age_proof == AgeProof::Statement && rule.parental_consent_under > 0 && !answers.parental_consent {
        let under = i64::from(rule.parental_consent_under);
        incomplete(Refusal::on("accord-parental", t::voting_must_state_consent(under)));
    }
    if rule.age_proof == AgeProof::BirthDate {
        faults.extend(check_birth(rule, answers, today));
    }
    for attestation in rule.attestations.iter().filter(|attestation| attestation.required) {
        if !answers.ticked.contains(&attestation.key) {
            let field = attestation.field();
            let refusal = Refusal::on(field, t::voting_must_attest(attestation.label.as_str()));
            faults.push(AnswerFault::Incomplete(refusal));
        }
    }
    if rule.ask_area && answers.area_id.is_none() {
        faults.push(AnswerFault::Incomplete(Refusal::on("canton", t::voting_must_give_area())));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

fn check_birth(rule: &Eligibility, answers: &Answers, today: Date) -> Option<AnswerFault> {
    let born = answers.birth_date.and_then(|(year, month, day)| Date::new(year, month, day).ok());
    let Some(age) = born.and_then(|born| age_on(born, today)) else {
        return Some(AnswerFault::Incomplete(Refusal::on("naissance", t::voting_must_give_birth_date())));
    };
    if age < rule.minimum_age {
        let sentence = t::voting_too_young(i64::from(rule.minimum_age));
        return Some(AnswerFault::NotEligible(Refusal::on("naissance", sentence)));
    }
    let needs_consent = age < rule.parental_consent_under && !answers.parental_consent;
    let under = i64::from(rule.parental_consent_under);
    let refusal = || Refusal::on("accord-parental", t::voting_needs_parental_consent(under));
    needs_consent.then(|| AnswerFault::Incomplete(refusal()))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::model::Attestation;

    fn rule() -> Eligibility {
        let resident = Attestation { key: "resident".into(), label: "J’y habite".into(), required: true };
        Eligibility {
            age_proof: AgeProof::BirthDate,
            minimum_age: 11,
            parental_consent_under: 15,
            attestations: vec![resident],
            ask_area: true,
        }
    }

    fn born(year: i16) -> Answers {
        Answers {
            birth_date: Some((year, 3, 1)),
            ticked: vec!["resident".into()],
            area_id: Some(1),
            ..Answers::default()
        }
    }

    fn fields(answers: &Answers) -> Vec<String> {
        let faults = check_answers(&rule(), answers, date(2026, 3, 1)).err().unwrap_or_default();
        faults.into_iter().map(|fault| fault.into_refusal().field.unwrap_or_default()).collect()
    }

    #[test]
    fn eleven_years_and_fifteen_years() {
        assert!(fields(&born(2011)).is_empty(), "15 on that day");
        assert_eq!(fields(&born(2015)), ["accord-parental"], "11 on that day");
        assert!(fields(&Answers { parental_consent: true, ..born(2015) }).is_empty());
        let young = check_answers(&rule(), &born(2016), date(2026, 3, 1));
        assert!(matches!(young.unwrap_err()[..], [AnswerFault::NotEligible(_)]));
    }

    #[test]
    fn all_faults_are_told_at_once() {
        assert_eq!(fields(&Answers::default()), ["naissance", "case-resident", "canton"]);
    }
}
