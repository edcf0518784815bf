//! May this person vote? Every "no" is a sentence at the field it concerns.

use jiff::civil::Date;
use parvis_kernel::Refusal;

use super::age_on;
use crate::{
    model::{AgeProof, Answers, Eligibility},
    t,
};

/// Checks the answers given on `today`, the local day of the vote. All faults are told at once.
///
/// # Errors
/// One refusal a fault, each with its field.
pub fn check_answers(rule: &Eligibility, answers: &Answers, today: Date) -> Result<(), Vec<Refusal>> {
    let mut faults = Vec::new();
    match rule.age_proof {
        AgeProof::None => {}
        AgeProof::Statement if answers.old_enough => {}
        AgeProof::Statement => {
            faults.push(Refusal::on("age", t::voting_must_state_age(i64::from(rule.minimum_age))));
        }
        AgeProof::BirthDate => faults.extend(check_birth(rule, answers, today)),
    }
    for attestation in rule.attestations.iter().filter(|attestation| attestation.required) {
        if !answers.ticked.contains(&attestation.key) {
            let field = format!("case-{}", attestation.key);
            faults.push(Refusal::on(field, t::voting_must_attest(attestation.label.as_str())));
        }
    }
    if rule.ask_area && answers.area_id.is_none() {
        faults.push(Refusal::on("canton", t::voting_must_give_area()));
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

fn check_birth(rule: &Eligibility, answers: &Answers, today: Date) -> Option<Refusal> {
    let born = answers.birth_date.and_then(|(year, month, day)| Date::new(year, month, day).ok());
    let Some(age) = born.and_then(|born| age_on(born, today)) else {
        return Some(Refusal::on("naissance", t::voting_must_give_birth_date()));
    };
    if age < rule.minimum_age {
        return Some(Refusal::on("naissance", t::voting_too_young(i64::from(rule.minimum_age))));
    }
    let needs_consent = age < rule.parental_consent_under && !answers.parental_consent;
    needs_consent
        .then(|| Refusal::on("accord-parental", t::voting_needs_parental_consent(i64::from(rule.parental_consent_under))))
}
