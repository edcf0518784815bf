//! The phases of a process: their order, what is open in each.

use maud::{Markup, html};
use parvis_slice::registry;
use parvis_ui::{Icon, empty_state, link_button};
use parvis_web::{Cx, Outcome, Redirect};

use super::parts;
use crate::{
    actions::{By, edit_phases, is_up},
    model::{Phase, PhaseId, Process},
    pages::parts::short_dates,
    store, t,
};

/// `GET /bureau/demarches/{process}/etapes`
pub async fn list(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let id = process.id;
    let phases = cx.read(move |c| Ok(store::phases::phases(c, id)?)).await?;
    let add = link_button(cx.t(t::spaces_phase_add()), format!("{}/etapes/ajouter", process.desk_path()));
    let content = html! {
        @if process.settings.lock().is_none() { div { (add.plain().icon(Icon::Plus)) } }
        @if phases.is_empty() {
            (empty_state(&cx.t(t::spaces_phases_none()), cx.t(t::spaces_phases_none_why()), html! {}))
        }
        ol role="list" class="stack" {
            @for (rank, phase) in phases.iter().enumerate() {
                li class="card" { (line(&cx, &process, phase, rank == 0, rank + 1 == phases.len())) }
            }
        }
    };
    parts::desk_page(&cx, &process, &cx.t(t::spaces_desk_phases()), content).reply(&cx).await
}

/// `POST /bureau/demarches/{process}/etapes/{phase}/{act}`: `monter`, `descendre`, `supprimer`.
pub async fn steer(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let (phase, act): (PhaseId, String) = (cx.path("phase")?, cx.path("act")?);
    let (by, id) = (By::of(&cx), process.id);
    cx.write(move |tx| match act.as_str() {
        "supprimer" => edit_phases::remove(tx, &by, id, phase),
        act => edit_phases::shift(tx, &by, id, phase, is_up(act)?),
    })
    .await?;
    Ok(Redirect::to(format!("{}/etapes", process.desk_path())).notice(cx.t(t::spaces_saved())).into())
}

fn line(cx: &Cx, process: &Process, phase: &Phase, first: bool, last: bool) -> Markup {
    let base = format!("{}/etapes/{}", process.desk_path(), phase.id);
    let kinds: Vec<String> = phase
        .activities
        .iter()
        .map(|activity| {
            registry().activity(&activity.kind).map_or_else(|| activity.kind.clone(), |k| cx.t((k.label)()))
        })
        .collect();
    html! {
        div class="row between" {
            h2 { a href=(base) { (phase.title) } }
            @if process.settings.lock().is_none() { (parts::order_acts(cx, &base, &phase.title, first, last, true)) }
        }
        @if phase.is_dated() { p { (short_dates(cx.texts(), process, phase, cx.now())) } } @else { p class="hint" { (cx.t(t::spaces_undated())) } }
        @if !phase.summary.is_empty() { p class="hint" { (phase.summary) } }
        @if !kinds.is_empty() { p { (cx.t(t::spaces_open_in_it(kinds.join(", ")))) } }
    }
}
