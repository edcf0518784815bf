//! The page of a process: what it is, where it is, what one can do now and until when.

use maud::{Markup, html};
use parvis_slice::{PanelSeed, Place, panels_for, registry};
use parvis_ui::{Icon, Tone, fact, facts, hero, tag};
use parvis_web::{Cx, Outcome, Page, Proofs};

use super::{frame, frame::ProcessFrame, parts, proofs::proofs_words};
use crate::{
    model::{News, Phase, Process, ProcessState, proofs_in},
    store, t,
};

const NEWS: i64 = 5;

/// `GET /demarches/{process}`
pub async fn show(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let (seed, now) = (PanelSeed::of(&cx), cx.now());
    let (frame, pieces, news) = cx
        .read(move |c| {
            let frame = frame::process_frame(c, &seed, &slug)?;
            let id = frame.process.id;
            let pieces = panels_for(c, Place::ProcessBody, &seed.cx(Some(id.raw())), id.raw())?;
            let news = store::news::news_of_process(c, id, now, NEWS)?;
            Ok((frame, pieces, news))
        })
        .await?;
    let main = html! {
        (head(&cx, &frame))
        div class="wrap stack gap-6 band tight" {
            (frame.calendar(&cx))
            (frame.tabs(&cx))
        }
        div class="wrap page-end" {
            div class="side right" {
                div class="stack gap-6" {
                    (parts::rich(&frame.process.body))
                    @for piece in &pieces { (piece) }
                    (phases(&cx, &frame.process, &frame.phases))
                }
                div class="stack gap-5" {
                    (parts::citizens_place(cx.texts(), frame.process.settings.citizens_place()))
                    (latest(&cx, &news))
                }
            }
        }
    };
    let page = Page::new(&frame.process.title, main).crumbs(vec![frame.space_crumb()]);
    frame.framed(&cx, page).reply(&cx)
}

fn head(cx: &Cx, frame: &ProcessFrame) -> Markup {
    let (texts, now) = (cx.texts(), cx.now());
    let acts = parts::acts(texts, &frame.process, &frame.phases, now);
    let body = html! {
        p class="lead" { (frame.process.summary) }
        @if acts.is_empty() {
            p { (parts::situation(texts, &frame.process, &frame.phases, now)) }
        } @else {
            (parts::act_buttons(texts, &acts, now))
        }
        @if let Some(envelope) = frame.process.envelope {
            p { (cx.t(t::spaces_envelope_sentence(envelope))) }
        }
    };
    hero(&frame.process.title, frame.process.title.as_str(), body)
}

/// The phases in words: dates, what happens, what is open.
fn phases(cx: &Cx, process: &Process, phases: &[Phase]) -> Markup {
    html! {
        @if !phases.is_empty() {
            section class="stack gap-5" aria-labelledby="etapes" {
                h2 id="etapes" { (cx.t(t::spaces_phases())) }
                ol role="list" class="stack gap-5" {
                    @for phase in phases { li id={ "etape-" (phase.id) } { (one_phase(cx, process, phase)) } }
                }
            }
        }
    }
}

fn one_phase(cx: &Cx, process: &Process, phase: &Phase) -> Markup {
    let current = phase.is_current(cx.now()) && process.state != ProcessState::Archived;
    let kinds: Vec<(String, Proofs)> = phase
        .activities
        .iter()
        .filter_map(|activity| Some((registry().activity(&activity.kind)?, activity)))
        .map(|(kind, activity)| (cx.t((kind.hint)()), proofs_in(&activity.settings, kind.proofs)))
        .collect();
    html! {
        div class="stack gap-2" {
            div class="row gap-3" {
                h3 { (phase.title) }
                @if current { (tag(Tone::Now, cx.t(t::spaces_here()))) }
            }
            @if phase.is_dated() { (facts(&[fact(Icon::CalendarDays, dates(cx, phase))])) }
            @if !phase.summary.is_empty() { p { (phase.summary) } }
            @if !kinds.is_empty() { ul { @for (kind, proofs) in &kinds { li { (kind) (needed(cx, proofs)) } } } }
        }
    }
}

/// "du 18 février 2026 à 9 h au 19 mars 2026 à 23 h 59"
fn dates(cx: &Cx, phase: &Phase) -> String {
    let texts = cx.texts();
    match (phase.period.opens_at, phase.period.closes_at) {
        (Some(opens), Some(closes)) => cx.t(t::spaces_from_to(texts.moment(opens), texts.closing(closes))),
        (Some(opens), None) => cx.t(t::spaces_from(texts.moment(opens))),
        (None, Some(closes)) => cx.t(t::spaces_to(texts.closing(closes))),
        (None, None) => String::new(),
    }
}

fn latest(cx: &Cx, news: &[News]) -> Markup {
    html! {
        @if !news.is_empty() {
            section class="stack" aria-labelledby="actualites" {
                h2 id="actualites" { (cx.t(t::spaces_news())) }
                (parts::news_list(cx.texts(), news))
            }
        }
    }
}

/// What one must prove to act in it, where anybody may act.
fn needed(cx: &Cx, proofs: &Proofs) -> Markup {
    html! {
        @if !proofs.is_empty() {
            " " span class="hint" { (cx.t(t::spaces_proof_needed(proofs_words(cx.texts(), proofs)))) }
        }
    }
}
