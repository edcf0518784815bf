//! How a step looks: where one is, one question, one button.

use maud::{Markup, html};
use parvis_territory::Area;
use parvis_ui::{FormState, assets, button, hidden, similar_ideas};
use parvis_web::{Cx, Outcome};

use super::{attachments, fields, holding::Deposit, question};
use crate::{model::Step, t};

/// The page of a step.
pub(super) fn page(cx: &Cx, deposit: &Deposit, step: Step, communes: &[Area], state: &FormState) -> Outcome {
    let title = title(cx, deposit, step);
    let content = html! {
        div class="wrap narrow stack gap-5 page-end" {
            (way(cx, deposit, step))
            @if !is_heading(step) { h1 { (title) } }
            form class="stack gap-5" method="post" enctype="multipart/form-data" novalidate {
                @if cx.query().text("puis") == Step::Check.to_string() || cx.form().text("puis") == Step::Check.to_string() {
                    (hidden("puis", &Step::Check.to_string()))
                }
                (inside(cx, deposit, step, communes, state))
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

/// Steps of one field have it as their heading.
const fn is_heading(step: Step) -> bool {
    matches!(step, Step::Description | Step::Theme | Step::Question(_))
}

fn title(cx: &Cx, deposit: &Deposit, step: Step) -> String {
    match step {
        Step::Title => cx.t(t::contributions_step_title()),
        Step::Description => cx.t(t::contributions_body()),
        Step::Theme => cx.t(t::contributions_theme_question()),
        Step::Place => cx.t(t::contributions_step_place()),
        Step::Question(_) => deposit.question(step).map(|field| field.label.clone()).unwrap_or_default(),
        Step::Files => cx.t(t::contributions_step_files()),
        Step::Author => cx.t(t::contributions_step_author()),
        Step::Similar => cx.t(t::contributions_step_similar()),
        Step::Check => cx.t(t::contributions_step_check()),
    }
}

/// "Étape 3 sur 8" and the way back.
pub(super) fn way(cx: &Cx, deposit: &Deposit, step: Step) -> Markup {
    let steps = deposit.steps();
    let here = steps.iter().position(|one| *one == step).map_or(1, |here| here + 1);
    let form = format!("{}/deposer", deposit.scene.process().path());
    let back = deposit.before(step).map_or_else(|| form.clone(), |before| format!("{form}/{before}"));
    html! {
        div class="row between" {
            a href=(back) { (cx.t(t::contributions_back())) }
            span class="hint" { (cx.t(t::contributions_step_of(here, steps.len()))) }
        }
    }
}

fn inside(cx: &Cx, deposit: &Deposit, step: Step, communes: &[Area], state: &FormState) -> Markup {
    let scene = &deposit.scene;
    match step {
        Step::Title => {
            let near = format!("{}/deposer/proches", scene.process().path());
            html! { (fields::title(cx, state)) (similar_ideas("titre", &near)) }
        }
        Step::Description => fields::description(cx, state, true),
        Step::Theme => fields::theme(cx, scene, state, true),
        Step::Place => fields::place(cx, scene, communes, state),
        Step::Author => fields::author(cx, state),
        Step::Files => attachments::fields(cx, &deposit.data, state),
        Step::Question(_) => {
            html! { @if let Some(field) = deposit.question(step) {
                (question::control(cx, field, state))
                @if let Some(files) = deposit.data.answers.get(&field.id.raw()).and_then(|value| value.as_array()).filter(|files| files.iter().any(|file| file.is_object())) {
                    p { (cx.t(t::contributions_document_kept())) " " @for file in files { (file["name"].as_str().unwrap_or_default()) " " } }
                }
            } }
        }
        Step::Similar | Step::Check => html! {},
    }
}
