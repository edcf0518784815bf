//! The forms of the desk: giving the step to a unit, and concluding it.

use maud::{Markup, html};
use parvis_kernel::{Message, Money};
use parvis_ui::{Choice, Field, FormState, Icon, button};
use parvis_web::Cx;

use super::{
    WORK,
    desk::{Desk, Faulty},
    words::verdict_name,
};
use crate::{
    model::{AssessmentKind, Verdict},
    rules, t,
};

/// The word of a step in addresses.
pub const fn word(kind: AssessmentKind) -> &'static str {
    match kind {
        AssessmentKind::Admissibility => "recevabilite",
        AssessmentKind::Feasibility => "faisabilite",
    }
}

/// The name of a field of a step: both forms may stand on the page, and each name is there once.
pub fn name(kind: AssessmentKind, field: &str) -> String {
    match kind {
        AssessmentKind::Admissibility => format!("{field}_recevabilite"),
        AssessmentKind::Feasibility => field.to_owned(),
    }
}

/// Giving the step that waits to a unit.
pub fn assignment(cx: &Cx, desk: &Desk, kind: AssessmentKind, faulty: Faulty, sent: &FormState) -> Markup {
    let before = desk.assessment(kind);
    let state = if faulty == Faulty::Assignment {
        sent.clone()
    } else {
        let mut state = FormState::default();
        if let Some(unit) = before.and_then(|one| one.unit_id) {
            state.set("service", unit.to_string());
        }
        if let Some(at) = before.and_then(|one| one.due_at) {
            state.set("echeance", rules::to_input(at, &desk.process.zone));
        }
        if before.is_some_and(|one| one.assessor_id.is_some() && one.assessor_id == cx.person_id()) {
            state.set("moi", "1");
        }
        state
    };
    let mut units = vec![Choice::new("", cx.t(t::review_unit_choose()))];
    let offered = desk.units.iter().filter(|unit| unit.active);
    units.extend(offered.map(|unit| Choice::new(unit.id.to_string(), unit.name.as_str())));
    html! {
        form method="post" action={ (WORK) "/" (desk.what.reference) "/service" } class="stack gap-4" {
            h3 { (cx.t(t::review_assign())) }
            (Field::select("service", cx.t(t::review_unit()), units).state(&state))
            (Field::moment("echeance", cx.t(t::review_due())).optional(cx.t(t::review_optional())).state(&state))
            (Field::checkbox("moi", cx.t(t::review_take_on())).state(&state))
            div class="row" { (button(cx.t(t::review_assign_send())).plain().icon(Icon::Send)) }
        }
    }
}

/// Concluding a step.
pub fn conclusion(cx: &Cx, desk: &Desk, kind: AssessmentKind, faulty: Faulty, sent: &FormState) -> Markup {
    let is_pending = desk.assessment(kind).is_none_or(|one| one.verdict == Verdict::Pending);
    let state = if faulty == Faulty::Conclusion(kind) { sent.clone() } else { prefilled(desk, kind) };
    let verdicts = match kind {
        AssessmentKind::Admissibility => vec![Verdict::Favorable, Verdict::Unfavorable],
        AssessmentKind::Feasibility => vec![Verdict::Favorable, Verdict::Reserved, Verdict::Unfavorable],
    };
    let verdicts =
        verdicts.into_iter().map(|verdict| Choice::new(verdict.key(), cx.t(verdict_name(kind, verdict))));
    let optional = || cx.t(t::review_optional());
    // Both steps may show their form on one page; the summary of errors finds the one that was sent.
    let form = if faulty == Faulty::Conclusion(kind) { "" } else { word(kind) };
    let (hint, explained): (Message, Message) = match kind {
        AssessmentKind::Admissibility => (t::review_admissibility_hint(), t::review_public_text_hint()),
        AssessmentKind::Feasibility => (t::review_feasibility_hint(), t::review_public_text_hint()),
    };
    html! {
        form method="post" action={ (WORK) "/" (desk.what.reference) "/" (word(kind)) } class="stack gap-5" {
            h3 { (cx.t(t::review_conclude())) }
            p { (cx.t(hint)) }
            (Field::radios(name(kind, "verdict"), cx.t(t::review_verdict()), verdicts.collect()).apart(form).state(&state))
            @match kind {
                AssessmentKind::Admissibility => {
                    (Field::select(name(kind, "motif"), cx.t(t::review_ground()), grounds(cx, desk)).hint(cx.t(t::review_ground_hint())).optional(optional()).apart(form).state(&state))
                }
                AssessmentKind::Feasibility => {
                    (Field::money(name(kind, "cout"), cx.t(t::review_cost())).hint(cx.t(t::review_cost_hint())).apart(form).state(&state))
                }
            }
            (Field::textarea(name(kind, "avis"), cx.t(t::review_public_text()), 5).hint(cx.t(explained)).optional(optional()).apart(form).state(&state))
            (Field::textarea(name(kind, "note"), cx.t(t::review_internal_text()), 3).hint(cx.t(t::review_internal_text_hint())).optional(optional()).apart(form).state(&state))
            div class="row" {
                (button(cx.t(t::review_conclude_send())).icon(Icon::Check))
                @if is_pending { (button(cx.t(t::review_keep())).plain().named("garder", "1")) }
            }
        }
    }
}

fn grounds(cx: &Cx, desk: &Desk) -> Vec<Choice> {
    let mut all = vec![Choice::new("", cx.t(t::review_ground_none()))];
    all.extend(desk.grounds.iter().map(|ground| Choice::new(ground.id.to_string(), ground.title.as_str())));
    all
}

fn prefilled(desk: &Desk, kind: AssessmentKind) -> FormState {
    let mut state = FormState::default();
    if let Some(one) = desk.assessment(kind) {
        if one.verdict != Verdict::Pending {
            state.set(name(kind, "verdict"), one.verdict.key());
        }
        state.set(name(kind, "avis"), one.public_text.as_str());
        state.set(name(kind, "note"), one.internal_text.as_str());
        if let Some(cost) = one.cost_cents {
            state.set(name(kind, "cout"), Money::to_input(cost));
        }
    }
    state
}
