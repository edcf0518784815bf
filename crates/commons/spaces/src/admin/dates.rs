//! All dates of a process in one form: what one changes after having copied last year's edition.

use maud::html;
use parvis_ui::{FormState, button, link_button};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::parts;
use crate::{
    actions::{By, edit_phases},
    model::{Phase, Process},
    store, t,
};

/// `GET /bureau/demarches/{process}/dates`
pub async fn edit(cx: Cx) -> Outcome {
    let (process, phases) = load(&cx).await?;
    let mut state = FormState::default();
    for (rank, phase) in phases.iter().enumerate() {
        let (opens, closes) = names(rank);
        parts::fill_period(&mut state, &opens, &closes, &phase.period, &process.zone);
    }
    page(&cx, &process, &phases, state).await
}

/// `POST /bureau/demarches/{process}/dates`
pub async fn update(cx: Cx) -> Outcome {
    let (process, phases) = load(&cx).await?;
    let mut state = cx.form().state();
    let periods: Vec<_> = (0..phases.len())
        .map(|rank| {
            let (opens, closes) = names(rank);
            parts::period(&cx, &mut state, &opens, &closes, &process.zone)
        })
        .collect();
    if !state.is_clean() {
        return page(&cx, &process, &phases, state).await;
    }
    let (by, id) = (By::of(&cx), process.id);
    match cx.write(move |tx| edit_phases::set_dates(tx, &by, id, &periods)).await {
        Ok(Ok(())) => Ok(Redirect::to(process.desk_path()).notice(cx.t(t::spaces_saved())).into()),
        Ok(Err(refusals)) => {
            for refusal in &refusals {
                cx.add_refusal(&mut state, refusal);
            }
            page(&cx, &process, &phases, state).await
        }
        Err(WebError::Refused(refusal)) => page(&cx, &process, &phases, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

async fn load(cx: &Cx) -> Result<(Process, Vec<Phase>), WebError> {
    let process = parts::load(cx).await?;
    let id = process.id;
    let phases = cx.read(move |c| Ok(store::phases::phases(c, id)?)).await?;
    Ok((process, phases))
}

fn names(rank: usize) -> (String, String) {
    (format!("ouvre-{rank}"), format!("ferme-{rank}"))
}

async fn page(cx: &Cx, process: &Process, phases: &[Phase], state: FormState) -> Outcome {
    let content = html! {
        p { (cx.t(t::spaces_template_dates_hint(process.zone.as_str()))) }
        form method="post" class="stack gap-5" {
            @for (rank, phase) in phases.iter().enumerate() {
                @let (opens, closes) = names(rank);
                fieldset { legend { (rank + 1) ". " (phase.title) } (parts::period_fields(cx, &opens, &closes, &state)) }
            }
            div class="row" {
                (button(cx.t(t::spaces_save())))
                (link_button(cx.t(t::spaces_cancel()), process.desk_path()).plain())
            }
        }
    };
    parts::desk_page(cx, process, &cx.t(t::spaces_desk_dates()), content).with_errors(&state).reply(cx).await
}
