//! The form of the rules: only what the round asks, and how it is read.

use maud::{Markup, Render, html};
use parvis_territory::Area;
use parvis_ui::{Choice, DateWords, Field, FormState, Icon, button};
use parvis_web::{Cx, Form};

use crate::{
    model::{AgeProof, Answers, Eligibility, Round},
    t,
};

/// The form.
pub fn form(cx: &Cx, round: &Round, areas: &[Area], state: &FormState) -> Markup {
    let rule = &round.eligibility;
    html! {
        form method="post" action=(round.path("/conditions")) class="stack gap-5" {
            (age(cx, rule, state))
            @if rule.parental_consent_under > 0 && rule.age_proof != AgeProof::None {
                (Field::checkbox("accord-parental", cx.t(t::voting_form_consent(i64::from(rule.parental_consent_under))))
                    .hint(cx.t(t::voting_form_consent_hint(i64::from(rule.parental_consent_under)))).state(state).render())
            }
            @for box_ in &rule.attestations {
                @let field = Field::checkbox(box_.field(), box_.label.as_str()).state(state);
                @if box_.required { (field.render()) } @else { (field.optional(cx.t(t::voting_optional())).render()) }
            }
            @if rule.ask_area { (area(cx, areas, state)) }
            p class="row" { (button(cx.t(t::voting_form_send())).icon(Icon::ArrowRight).render()) }
        }
    }
}

fn age(cx: &Cx, rule: &Eligibility, state: &FormState) -> Markup {
    let years = i64::from(rule.minimum_age);
    match rule.age_proof {
        AgeProof::None => html! {},
        AgeProof::Statement => Field::checkbox("age", cx.t(t::voting_form_age(years))).state(state).render(),
        AgeProof::BirthDate => {
            let words = DateWords {
                day: cx.t(t::voting_form_day()),
                month: cx.t(t::voting_form_month()),
                year: cx.t(t::voting_form_year()),
                birthday: true,
            };
            Field::date("naissance", cx.t(t::voting_form_birth()), words)
                .hint(cx.t(t::voting_form_birth_hint(years)))
                .state(state)
                .render()
        }
    }
}

fn area(cx: &Cx, areas: &[Area], state: &FormState) -> Markup {
    let mut choices = vec![Choice::new("", cx.t(t::voting_form_area_none()))];
    choices.extend(areas.iter().map(|area| Choice::new(area.id.to_string(), area.name.as_str())));
    Field::select("canton", cx.t(t::voting_form_area()), choices)
        .hint(cx.t(t::voting_form_area_hint()))
        .state(state)
        .render()
}

/// Reads it; what is not there stays empty, and the rules say so.
pub fn read(rule: &Eligibility, areas: &[Area], form: &Form) -> Answers {
    let birth = || {
        Some((form.parse("naissance_year")?, form.parse("naissance_month")?, form.parse("naissance_day")?))
    };
    let ticked = rule.attestations.iter().filter(|one| form.ticked(&one.field())).map(|one| one.key.clone());
    let area = form.parse::<i64>("canton").filter(|id| areas.iter().any(|area| area.id.raw() == *id));
    Answers {
        birth_date: if rule.age_proof == AgeProof::BirthDate { birth() } else { None },
        old_enough: form.ticked("age"),
        parental_consent: form.ticked("accord-parental"),
        ticked: ticked.collect(),
        area_id: area,
    }
}

/// The form as it was answered before.
pub fn filled(answers: &Answers) -> FormState {
    let mut state = FormState::default();
    if let Some((year, month, day)) = answers.birth_date {
        state.set("naissance_year", year.to_string());
        state.set("naissance_month", month.to_string());
        state.set("naissance_day", day.to_string());
    }
    let boxes = [("age", answers.old_enough), ("accord-parental", answers.parental_consent)];
    for (name, _) in boxes.into_iter().filter(|(_, ticked)| *ticked) {
        state.set(name, "1");
    }
    for key in &answers.ticked {
        state.set(format!("case-{key}"), "1");
    }
    if let Some(area) = answers.area_id {
        state.set("canton", area.to_string());
    }
    state
}
