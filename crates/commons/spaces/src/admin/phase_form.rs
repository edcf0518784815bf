//! One phase: title, summary, dates and hours, what is open in it.

use maud::html;
use parvis_slice::registry;
use parvis_ui::{Choice, Field, FormState, button, link_button};
use parvis_web::{Cx, Outcome, Proofs, Redirect, WebError};

use super::{parts, proof_fields};
use crate::{
    actions::{By, edit_phases, edit_proofs},
    model::{NewPhase, Phase, PhaseId, Process},
    store, t,
};

/// `GET /bureau/demarches/{process}/etapes/ajouter`
pub async fn new(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let mut state = FormState::default();
    proof_fields::fill(&mut state, None);
    page(&cx, &process, None, state).await
}

/// `POST /bureau/demarches/{process}/etapes/ajouter`
pub async fn create(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let (new, proofs) = match parse(&cx, &process) {
        Ok(read) => read,
        Err(state) => return page(&cx, &process, None, state).await,
    };
    let (by, id) = (By::of(&cx), process.id);
    let done = cx
        .write(move |tx| {
            let phase = edit_phases::add(tx, &by, id, &new)?;
            edit_proofs::set(tx, &by, id, phase, &proofs)
        })
        .await;
    answer(&cx, &process, None, done).await
}

/// `GET /bureau/demarches/{process}/etapes/{phase}`
pub async fn edit(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let phase = load(&cx, &process).await?;
    let mut state = FormState::new([("titre", phase.title.clone()), ("resume", phase.summary.clone())]);
    parts::fill_period(&mut state, "ouvre", "ferme", &phase.period, &process.zone);
    for activity in &phase.activities {
        state.add("actions", activity.kind.clone());
    }
    proof_fields::fill(&mut state, Some(&phase));
    page(&cx, &process, Some(&phase), state).await
}

/// `POST /bureau/demarches/{process}/etapes/{phase}`
pub async fn update(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let phase = load(&cx, &process).await?;
    let (mut new, proofs) = match parse(&cx, &process) {
        Ok(read) => read,
        Err(state) => return page(&cx, &process, Some(&phase), state).await,
    };
    // Kinds that no slice of this program declares stay as they are.
    let foreign = phase.activities.iter().filter(|activity| registry().activity(&activity.kind).is_none());
    new.activities.extend(foreign.map(|activity| activity.kind.clone()));
    let (by, process_id, id) = (By::of(&cx), process.id, phase.id);
    let done = cx
        .write(move |tx| {
            edit_phases::update(tx, &by, process_id, id, &new)?;
            edit_proofs::set(tx, &by, process_id, id, &proofs)
        })
        .await;
    answer(&cx, &process, Some(&phase), done).await
}

async fn load(cx: &Cx, process: &Process) -> Result<Phase, WebError> {
    let (id, process): (PhaseId, _) = (cx.path("phase")?, process.id);
    let phases = cx.read(move |c| Ok(store::phases::phases(c, process)?)).await?;
    phases.into_iter().find(|phase| phase.id == id).ok_or(WebError::NotFound)
}

async fn answer(cx: &Cx, process: &Process, phase: Option<&Phase>, done: Result<(), WebError>) -> Outcome {
    match done {
        Ok(()) => {
            let list = format!("{}/etapes", process.desk_path());
            Ok(Redirect::to(list).notice(cx.t(t::spaces_saved())).into())
        }
        Err(WebError::Refused(refusal)) => page(cx, process, phase, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

fn parse(cx: &Cx, process: &Process) -> Result<(NewPhase, Vec<(String, Proofs)>), FormState> {
    let form = cx.form();
    let mut state = form.state();
    let period = parts::period(cx, &mut state, "ouvre", "ferme", &process.zone);
    let mut activities = form.all("actions");
    activities.retain(|key| registry().activity(key).is_some());
    activities.dedup();
    let proofs = proof_fields::typed(cx, &mut state, &activities);
    let new = NewPhase { title: form.text("titre"), summary: form.text("resume"), period, activities };
    if state.is_clean() { Ok((new, proofs)) } else { Err(state) }
}

async fn page(cx: &Cx, process: &Process, phase: Option<&Phase>, state: FormState) -> Outcome {
    let title = phase.map_or_else(|| cx.t(t::spaces_phase_add()), |phase| phase.title.clone());
    let kinds = registry()
        .activities()
        .map(|kind| Choice::new(kind.key, cx.t((kind.label)())).hint(cx.t((kind.hint)())))
        .collect();
    let content = html! {
        form method="post" class="stack gap-5" {
            (cx.once())
            (Field::text("titre", cx.t(t::spaces_title())).state(&state))
            (Field::textarea("resume", cx.t(t::spaces_phase_summary()), 2).optional(parts::optional(cx)).state(&state))
            (parts::period_fields(cx, "ouvre", "ferme", &state))
            p class="hint" { (cx.t(t::spaces_template_dates_hint(process.zone.as_str()))) }
            (Field::checkboxes("actions", cx.t(t::spaces_activities()), kinds).hint(cx.t(t::spaces_activities_hint()))
                .optional(parts::optional(cx)).state(&state))
            (proof_fields::fields(cx, &state))
            div class="row" {
                (button(cx.t(t::spaces_save())))
                (link_button(cx.t(t::spaces_cancel()), format!("{}/etapes", process.desk_path())).plain())
            }
        }
    };
    parts::desk_page(cx, process, &title, content).with_errors(&state).reply(cx).await
}
