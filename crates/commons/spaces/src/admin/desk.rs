//! The overview of a process: what is left before publishing, where it is, what will happen next, its pages.

use maud::{Markup, Render, html};
use parvis_kernel::Arg;
use parvis_slice::{PanelSeed, Place, panels_for, registry};
use parvis_ui::{Icon, Tone, icon, link_button, notice, tag};
use parvis_web::{Cx, Outcome, Role};

use super::parts;
use crate::{
    actions::publish_process,
    model::{Phase, Process, ProcessState},
    pages::parts as public,
    rules::{
        readiness::{self, Check},
        timeline,
    },
    store, t,
};

/// `GET /bureau/demarches/{process}`
pub async fn show(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let (seed, now, wanted) = (PanelSeed::of(&cx), cx.now(), process.clone());
    let (phases, checks, pieces) = cx
        .read(move |c| {
            let phases = store::phases::phases(c, wanted.id)?;
            let checks = publish_process::checks(c, &wanted, now)?;
            let id = wanted.id.raw();
            let pieces = panels_for(c, Place::ProcessDesk, &seed.cx(Some(id)), id)?;
            Ok((phases, checks, pieces))
        })
        .await?;
    let administrator = cx.actor().has_role(Role::Administrator);
    let content = html! {
        (public::phase_steps(cx.texts(), &process, &phases, now))
        p { (what_happens(&cx, &process, &phases)) }
        @if process.state == ProcessState::Draft { (readiness_list(&cx, &process, &checks)) }
        @if !pieces.is_empty() {
            h2 { (cx.t(t::spaces_desk_figures())) }
            div class="grid" { @for piece in &pieces { (piece) } }
        }
        (settings_of_activities(&cx, &process, &phases))
        @if administrator { (acts(&cx, &process)) }
        (see_as_citizen(&cx, &process))
    };
    parts::desk_page(&cx, &process, &cx.t(t::spaces_desk_overview()), content).reply(&cx).await
}

/// "Le 19 mars 2026 à 23 h 59, « Campagne et vote » se fermera."
fn what_happens(cx: &Cx, process: &Process, phases: &[Phase]) -> String {
    let now = cx.now();
    if process.state != ProcessState::Published {
        return public::situation(cx.texts(), process, phases, now);
    }
    let closing = timeline::current_phase(phases, now).and_then(|phase| {
        phase.period.closes_at.map(|at| (at, t::spaces_will_close(Arg::Moment(at), &phase.title)))
    });
    let opening = timeline::next_phase(phases, now).and_then(|phase| {
        phase.period.opens_at.map(|at| (at, t::spaces_will_open(Arg::Moment(at), &phase.title)))
    });
    let mut coming: Vec<_> = closing.into_iter().chain(opening).collect();
    coming.sort_by_key(|(at, _)| *at);
    let sentences: Vec<String> = coming.into_iter().map(|(_, sentence)| cx.t(sentence)).collect();
    if sentences.is_empty() { cx.t(t::spaces_nothing_planned()) } else { sentences.join(" ") }
}

fn readiness_list(cx: &Cx, process: &Process, checks: &[Check]) -> Markup {
    let left = checks.iter().filter(|check| !check.done && check.blocking).count();
    html! {
        section class="card stack" aria-labelledby="pret" {
            h2 id="pret" { (cx.t(t::spaces_ready_title())) }
            p { (cx.t(t::spaces_ready_left(left))) }
            ul role="list" class="stack gap-2" {
                @for check in checks { li class="row gap-3" { (check_line(cx, process, check)) } }
            }
            @if readiness::is_ready(checks) {
                div { (link_button(cx.t(t::spaces_publish()), format!("{}/publier", process.desk_path())).icon(Icon::Send)) }
            }
        }
    }
}

fn check_line(cx: &Cx, process: &Process, check: &Check) -> Markup {
    let state = match (check.done, check.blocking) {
        (true, _) => tag(Tone::Good, cx.t(t::spaces_check_done())),
        (false, true) => tag(Tone::Bad, cx.t(t::spaces_check_missing())),
        (false, false) => tag(Tone::Watch, cx.t(t::spaces_check_advised())),
    };
    let words = cx.t(check.message.clone());
    html! {
        (state)
        @if check.done { span { (words) } }
        @else { a href={ (process.desk_path()) "/" (check.page) } { (words) } }
    }
}

/// Links to the settings of the methods that are switched on in a phase.
fn settings_of_activities(cx: &Cx, process: &Process, phases: &[Phase]) -> Markup {
    let used = |key: &str| phases.iter().any(|phase| phase.activity(key).is_some());
    let links: Vec<(String, String)> = registry()
        .activities()
        .filter(|kind| used(kind.key))
        .filter_map(|kind| {
            let path = kind.settings_path?.replace("{process}", &process.slug);
            Some((cx.t((kind.label)()), path))
        })
        .collect();
    html! {
        @if !links.is_empty() {
            section class="stack" aria-labelledby="actions" {
                h2 id="actions" { (cx.t(t::spaces_activity_settings())) }
                ul role="list" class="stack gap-2" {
                    @for (label, href) in &links { li class="row gap-2" { (icon(Icon::Settings)) a href=(href) { (label) } } }
                }
            }
        }
    }
}

fn acts(cx: &Cx, process: &Process) -> Markup {
    let desk = process.desk_path();
    html! {
        div class="row" {
            (link_button(cx.t(t::spaces_duplicate()), format!("{desk}/dupliquer")).plain().icon(Icon::Copy))
            @match process.state {
                ProcessState::Draft => {}
                ProcessState::Published => (link_button(cx.t(t::spaces_archive()), format!("{desk}/archiver")).plain().icon(Icon::Archive)),
                ProcessState::Archived => (parts::act(&format!("{desk}/restaurer"), parvis_ui::button(cx.t(t::spaces_restore())).plain().icon(Icon::Undo2))),
            }
        }
    }
}

fn see_as_citizen(cx: &Cx, process: &Process) -> Markup {
    let sentence =
        if process.state == ProcessState::Draft { t::spaces_see_draft_hint() } else { t::spaces_see_hint() };
    let body = html! {
        p { a href=(process.path()) { (cx.t(t::spaces_see_as_citizen())) } }
        p { (cx.t(sentence)) }
    };
    notice(Tone::Now, body).render()
}
