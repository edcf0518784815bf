//! How a step looks: where one is, what is asked, one button.

use maud::{Markup, html};
use parvis_territory::Area;
use parvis_ui::{FormState, assets, button, hidden, similar_ideas};
use parvis_web::{Cx, Outcome};

use super::{
    attachments::{self, Views},
    fields,
    holding::Deposit,
    question,
};
use crate::{model::Step, t};

/// What a step shows beside the draft.
#[derive(Default)]
pub(super) struct Around {
    /// The communes to choose from.
    pub communes: Vec<Area>,
    /// The files that are there.
    pub files: Views,
}

/// The page of a step.
pub(super) fn page(cx: &Cx, deposit: &Deposit, step: Step, around: &Around, state: &FormState) -> Outcome {
    let title = title(cx, deposit, step);
    let content = html! {
        div class="wrap narrow stack gap-5 page-end" {
            (way(cx, deposit, step))
            @if !is_heading(deposit, step) { h1 { (title) } }
            form class="stack gap-5" method="post" enctype="multipart/form-data" novalidate {
                (cx.once())
                (back_to_check(cx))
                (inside(cx, deposit, step, around, state))
                div class="row" { (button(cx.t(t::contributions_keep_and_go_on()))) }
                p class="hint" { (cx.t(t::contributions_draft_kept())) }
            }
        }
    };
    let page = deposit.scene.frame.act_page(cx, &title, content).private().with_errors(state);
    let page = match step {
        Step::Title => page.script(&assets::SIMILAR_IDEAS_JS),
        Step::Place => page.script(&assets::GEO_MAP_JS),
        _ => page,
    };
    page.reply(cx)
}

/// Remembers that the step was opened from the check page.
pub(super) fn back_to_check(cx: &Cx) -> Markup {
    let check = Step::Check.to_string();
    let from_there = [cx.query(), cx.form()].iter().any(|sent| sent.text("puis") == check);
    html! { @if from_there { (hidden("puis", &check)) } }
}

/// Steps of one field have it as their heading.
fn is_heading(deposit: &Deposit, step: Step) -> bool {
    match step {
        Step::Description => deposit.questions(step).is_empty(),
        Step::Questions(_) => deposit.questions(step).len() == 1,
        _ => false,
    }
}

fn title(cx: &Cx, deposit: &Deposit, step: Step) -> String {
    match step {
        Step::Title => cx.t(t::contributions_step_title()),
        Step::Description if is_heading(deposit, step) => cx.t(t::contributions_body()),
        Step::Description => cx.t(t::contributions_step_description()),
        Step::Place => cx.t(t::contributions_step_place()),
        Step::Questions(_) => match deposit.questions(step)[..] {
            [alone] => alone.label.clone(),
            _ => cx.t(t::contributions_step_questions()),
        },
        Step::Files => cx.t(t::contributions_step_files()),
        Step::Author => cx.t(t::contributions_step_author()),
        Step::Similar => cx.t(t::contributions_step_similar()),
        Step::Check => cx.t(t::contributions_step_check()),
    }
}

/// "Étape 3 sur 6" and the way back.
pub(super) fn way(cx: &Cx, deposit: &Deposit, step: Step) -> Markup {
    let (here, last) = deposit.rank(step);
    let form = format!("{}/deposer", deposit.scene.process().path());
    let back = deposit.before(step).map_or_else(|| form.clone(), |before| format!("{form}/{before}"));
    html! {
        div class="row between" {
            a href=(back) { (cx.t(t::contributions_back())) }
            span class="hint" { (cx.t(t::contributions_step_of(here, last))) }
        }
    }
}

fn inside(cx: &Cx, deposit: &Deposit, step: Step, around: &Around, state: &FormState) -> Markup {
    let scene = &deposit.scene;
    let alone = is_heading(deposit, step);
    match step {
        Step::Title => {
            let near = format!("{}/deposer/proches", scene.process().path());
            html! {
                (fields::title(cx, state))
                (similar_ideas("titre", &near))
                @if deposit.has_themes() { (fields::theme(cx, scene, state)) }
            }
        }
        Step::Description => html! {
            (fields::description(cx, state, alone))
            @for field in deposit.questions(step) { (question::control(cx, field, state, false)) }
        },
        Step::Place => fields::place(cx, scene, &around.communes, state),
        Step::Author => fields::author(cx, state),
        Step::Files => attachments::fields(cx, &deposit.fields, (&deposit.data, &around.files), state),
        Step::Questions(_) => html! {
            @for field in deposit.questions(step) { (question::control(cx, field, state, alone)) }
        },
        Step::Similar | Step::Check => html! {},
    }
}
