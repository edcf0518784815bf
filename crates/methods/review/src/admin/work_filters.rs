//! The filters of the work list: in the address, so that a view can be kept and shared.

use maud::{Markup, html};
use parvis_kernel::Message;
use parvis_spaces::{Process, Stage};
use parvis_ui::{Choice, Field, FormState, button, filters};
use parvis_web::Cx;

use super::WORK;
use crate::{
    model::{Unit, WorkQuery},
    t,
};

/// A step: its word in the address, its stage, its name.
type Step = (&'static str, Stage, fn() -> Message);

/// The steps one can filter by: their words in the address, stages and names.
pub const STEPS: [Step; 3] = [
    ("recevabilite", Stage::Published, t::review_step_admissibility),
    ("faisabilite", Stage::Admissible, t::review_step_feasibility),
    ("vote", Stage::Feasible, t::review_step_shortlist),
];

/// What the address asks for.
pub fn read(cx: &Cx) -> WorkQuery {
    let asked = cx.query();
    let step = asked.text("etape");
    WorkQuery {
        stage: STEPS.iter().find(|(word, ..)| *word == step).map(|(_, stage, _)| *stage),
        process: asked.parse("demarche"),
        unit: asked.parse("service"),
        assessor: if asked.ticked("miens") { cx.person_id() } else { None },
        late_at: asked.ticked("retard").then(|| cx.now()),
        page: asked.parse("page").unwrap_or(1),
    }
}

/// The address of another page with the same filters.
pub fn page_href(cx: &Cx, page: usize) -> String {
    let kept = ["etape", "demarche", "service", "miens", "retard"];
    let mut href = format!("{WORK}?page={page}");
    for name in kept {
        let value: String = cx.query().text(name).chars().filter(char::is_ascii_alphanumeric).collect();
        if !value.is_empty() {
            href.push_str(&format!("&{name}={value}"));
        }
    }
    href
}

/// The form.
pub fn form(cx: &Cx, query: &WorkQuery, units: &[Unit], processes: &[Process]) -> Markup {
    let state: FormState = cx.query().state();
    let on = usize::from(query.stage.is_some())
        + usize::from(query.process.is_some())
        + usize::from(query.unit.is_some())
        + usize::from(query.assessor.is_some())
        + usize::from(query.late_at.is_some());
    let choices = |first: Message, rest: Vec<(String, String)>| {
        let mut all = vec![Choice::new("", cx.t(first))];
        all.extend(rest.into_iter().map(|(value, label)| Choice::new(value, label)));
        all
    };
    let steps = STEPS.iter().map(|(word, _, name)| ((*word).to_owned(), cx.t(name()))).collect();
    let units = units.iter().map(|unit| (unit.id.to_string(), unit.name.clone())).collect();
    let processes = processes.iter().map(|process| (process.id.to_string(), process.title.clone())).collect();
    filters(
        &cx.t(t::review_filters(on)),
        html! {
            form method="get" action=(WORK) class="stack gap-5" {
                (Field::select("etape", cx.t(t::review_step()), choices(t::review_step_waiting(), steps)).state(&state))
                (Field::select("service", cx.t(t::review_unit()), choices(t::review_all_units(), units)).state(&state))
                (Field::select("demarche", cx.t(t::review_process()), choices(t::review_all_processes(), processes)).state(&state))
                (Field::checkbox("miens", cx.t(t::review_mine())).state(&state))
                (Field::checkbox("retard", cx.t(t::review_late_only())).state(&state))
                div class="row" {
                    (button(cx.t(t::review_filter())))
                    @if on > 0 { a href=(WORK) { (cx.t(t::review_no_filter())) } }
                }
            }
        },
    )
}
