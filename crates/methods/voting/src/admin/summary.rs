//! "Ce que cela veut dire": all rules of a round as sentences, made from its parameters.

use maud::{Markup, html};
use parvis_web::Cx;

use crate::{
    actions::Rules,
    model::{AgeProof, CategoryLabels},
    pages::results::calculation::counting_words,
    rules::rule_sentence,
    t,
};

/// The summary.
pub fn summary(cx: &Cx, rules: &Rules, labels: &CategoryLabels) -> Markup {
    let who = &rules.eligibility;
    html! {
        section class="card stack gap-3" aria-labelledby="sens" {
            h2 id="sens" { (cx.t(t::voting_summary_title())) }
            h3 { (cx.t(t::voting_summary_voter())) }
            ul {
                li { (cx.t(rule_sentence(&rules.ballot_rule))) }
                @if let Some(most) = rules.ballot_rule.maximum_per_area { li { (cx.t(t::voting_summary_per_area(most))) } }
                @match who.age_proof {
                    AgeProof::None => li { (cx.t(t::voting_summary_any_age())) },
                    AgeProof::BirthDate => li { (cx.t(t::voting_summary_birth(i64::from(who.minimum_age)))) },
                    AgeProof::Statement => li { (cx.t(t::voting_summary_statement(i64::from(who.minimum_age)))) },
                }
                @if who.age_proof != AgeProof::None && who.parental_consent_under > 0 {
                    li { (cx.t(t::voting_who_consent(i64::from(who.parental_consent_under)))) }
                }
                @for one in &who.attestations {
                    li { (cx.t(if one.required { t::voting_summary_must(one.label.as_str()) } else { t::voting_summary_may(one.label.as_str()) })) }
                }
                @if who.ask_area { li { (cx.t(t::voting_summary_area())) } }
                li { (cx.t(if rules.changeable { t::voting_summary_changeable() } else { t::voting_summary_final() })) }
            }
            h3 { (cx.t(t::voting_summary_count())) }
            p { (cx.t(t::voting_calculation_envelope(rules.envelope))) }
            (counting_words(cx, &rules.counting_rule, labels))
        }
    }
}
