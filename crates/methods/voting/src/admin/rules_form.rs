//! The form of the rules, in plain words, filled with the rules as they are.

use maud::{Markup, Render, html};
use parvis_kernel::Message;
use parvis_tally::BallotSize;
use parvis_ui::{Choice, Field, FormState, Icon, button, link_button};
use parvis_web::Cx;

use super::{
    counting_form::{counting, counting_state},
    presets::presets,
};
use crate::{
    actions::Rules,
    model::{AgeProof, Category},
    t,
};

/// The form's state that shows these rules.
pub fn filled(rules: &Rules) -> FormState {
    let mut state = FormState::default();
    ballot_state(rules, &mut state);
    state.set("enveloppe", rules.envelope.to_input());
    let who = &rules.eligibility;
    let proof = match who.age_proof {
        AgeProof::None => "non",
        AgeProof::BirthDate => "date",
        AgeProof::Statement => "case",
    };
    state.set("preuve_age", proof);
    if who.age_proof != AgeProof::None {
        state.set("age_minimum", who.minimum_age.to_string());
    }
    if who.parental_consent_under > 0 {
        state.set("age_parent", who.parental_consent_under.to_string());
    }
    let lines: Vec<String> = who
        .attestations
        .iter()
        .map(|one| if one.required { format!("* {}", one.label) } else { one.label.clone() })
        .collect();
    state.set("attestations", lines.join("\n"));
    let boxes = [("demander_canton", who.ask_area), ("modifiable", rules.changeable)];
    for (name, _) in boxes.into_iter().filter(|(_, ticked)| *ticked) {
        state.set(name, "1");
    }
    counting_state(rules, &mut state);
    state.set("autrement", rules.other_ways.as_str());
    state
}

fn ballot_state(rules: &Rules, state: &mut FormState) {
    match rules.ballot_rule.size {
        BallotSize::Exactly(count) => {
            state.set("bulletin", "exactement");
            state.set("nombre", count.to_string());
        }
        BallotSize::UpTo(most) => {
            state.set("bulletin", "au-plus");
            state.set("au_plus", most.to_string());
        }
        BallotSize::Between { minimum, maximum } => {
            state.set("bulletin", "entre");
            state.set("de", minimum.to_string());
            state.set("a", maximum.to_string());
        }
        BallotSize::WithinBudget(budget) => {
            state.set("bulletin", "budget");
            state.set("budget", budget.to_input());
        }
    }
    if let Some(most) = rules.ballot_rule.maximum_per_area {
        state.set("par_canton", most.to_string());
    }
}

/// The form.
pub fn form(cx: &Cx, path: &str, categories: &[Category], state: &FormState) -> Markup {
    html! {
        p class="row" {
            span { (cx.t(t::voting_presets())) }
            @for preset in presets(categories) {
                (link_button(cx.t(preset.label), format!("{path}?modele={}", preset.key)).small().plain().render())
            }
        }
        form method="post" action=(path) class="stack gap-6" {
            (ballot(cx, state))
            (voters(cx, state))
            (counting(cx, path, categories, state))
            (otherwise(cx, state))
            p class="row" { (button(cx.t(t::voting_rules_save())).icon(Icon::Save).render()) }
        }
    }
}

/// Only how else to take part: all that still changes once a ballot is cast.
pub fn locked_form(cx: &Cx, path: &str, state: &FormState) -> Markup {
    html! {
        form method="post" action=(path) class="stack gap-5" {
            (otherwise(cx, state))
            p class="row" { (button(cx.t(t::voting_rules_save())).icon(Icon::Save).render()) }
        }
    }
}

pub(super) fn small_number(cx: &Cx, name: &str, label: Message, state: &FormState) -> Field {
    Field::number(name, cx.t(label)).width("w-5").state(state)
}

fn ballot(cx: &Cx, state: &FormState) -> Markup {
    let kinds = vec![
        Choice::new("exactement", cx.t(t::voting_ballot_exactly())),
        Choice::new("au-plus", cx.t(t::voting_ballot_up_to())),
        Choice::new("entre", cx.t(t::voting_ballot_between())),
        Choice::new("budget", cx.t(t::voting_ballot_budget())),
    ];
    let optional = || cx.t(t::voting_optional());
    html! {
        section class="stack gap-4" {
            h2 { (cx.t(t::voting_set_ballot())) }
            (Field::radios("bulletin", cx.t(t::voting_set_ballot_kind()), kinds).state(state).render())
            div class="row" {
                (small_number(cx, "nombre", t::voting_set_exactly(), state).optional(optional()).render())
                (small_number(cx, "au_plus", t::voting_set_up_to(), state).optional(optional()).render())
                (small_number(cx, "de", t::voting_set_from(), state).optional(optional()).render())
                (small_number(cx, "a", t::voting_set_to(), state).optional(optional()).render())
                (Field::money("budget", cx.t(t::voting_set_budget())).state(state).optional(optional()).render())
            }
            (small_number(cx, "par_canton", t::voting_set_per_area(), state).optional(optional()).render())
            (Field::checkbox("modifiable", cx.t(t::voting_set_changeable())).state(state).optional(optional()).render())
        }
    }
}

fn voters(cx: &Cx, state: &FormState) -> Markup {
    let proofs = vec![
        Choice::new("non", cx.t(t::voting_age_none())),
        Choice::new("date", cx.t(t::voting_age_date())).hint(cx.t(t::voting_age_date_hint())),
        Choice::new("case", cx.t(t::voting_age_box())),
    ];
    let optional = || cx.t(t::voting_optional());
    html! {
        section class="stack gap-4" {
            h2 { (cx.t(t::voting_set_voters())) }
            (Field::radios("preuve_age", cx.t(t::voting_set_age()), proofs).state(state).render())
            div class="row" {
                (small_number(cx, "age_minimum", t::voting_set_age_minimum(), state).optional(optional()).render())
                (small_number(cx, "age_parent", t::voting_set_age_parent(), state).optional(optional()).render())
            }
            (Field::textarea("attestations", cx.t(t::voting_set_boxes()), 4).hint(cx.t(t::voting_set_boxes_hint())).state(state).optional(optional()).render())
            (Field::checkbox("demander_canton", cx.t(t::voting_set_area())).state(state).optional(optional()).render())
        }
    }
}

fn otherwise(cx: &Cx, state: &FormState) -> Markup {
    Field::textarea("autrement", cx.t(t::voting_other_ways()), 5)
        .hint(cx.t(t::voting_set_other_hint()))
        .state(state)
        .optional(cx.t(t::voting_optional()))
        .render()
}
