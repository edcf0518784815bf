//! The desk of one project as an assessor reads it.

use maud::{Markup, html};
use parvis_kernel::Arg;
use parvis_spaces::{Stage, status_tag};
use parvis_ui::{Fact, FormState, Icon, Tone, button, fact, facts, fold, link_button, notice};
use parvis_web::Cx;

use super::{
    WORK,
    desk::{Desk, Faulty},
    desk_forms,
    words::{kind_title, verdict_tag},
};
use crate::{
    model::{Assessment, AssessmentKind, Verdict},
    rules, t,
};

/// The page.
pub fn main(cx: &Cx, desk: &Desk, faulty: Faulty, state: &FormState) -> Markup {
    let what = &desk.what;
    html! {
        p { a href=(WORK) { (cx.t(t::review_back())) } }
        div class="row between" {
            @if let Some(status) = &desk.status { (status_tag(status)) }
            p class="hint" { (desk.process.title) " · " (what.reference) " · " (cx.t(t::review_sent(Arg::Day(what.submitted_at)))) }
        }
        h1 { (what.title) }
        (facts(&about(cx, desk)))
        div class="stack" lang=[(what.locale != cx.locale()).then_some(what.locale.code())] {
            @if !what.summary.is_empty() { p class="strong" { (what.summary) } }
            (fold(cx.t(t::review_whole_text()), html! {
                @for paragraph in what.body.split("\n\n").filter(|text| !text.trim().is_empty()) { p { (paragraph) } }
            }))
        }
        p class="row" {
            (link_button(cx.t(t::review_to_desk()), what.desk_path()).plain().small())
            @if what.visible { (link_button(cx.t(t::review_to_page()), what.path(&desk.process.slug)).plain().small()) }
        }
        @for kind in AssessmentKind::ALL { (step(cx, desk, kind, faulty, state)) }
        (shortlist(cx, desk))
    }
}

fn about(cx: &Cx, desk: &Desk) -> Vec<Fact> {
    let what = &desk.what;
    let mut all = vec![fact(Icon::User, what.author_name.as_str())];
    let place = [what.place.as_str(), desk.area.as_deref().unwrap_or_default()];
    let place = place.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
    if !place.is_empty() {
        all.push(fact(Icon::MapPin, place));
    }
    all.extend(desk.theme.as_ref().map(|theme| fact(Icon::Tag, theme.as_str())));
    all.extend(what.asked.map(|asked| fact(Icon::Euro, cx.t(t::review_asked(asked)))));
    all
}

/// One of the two steps: what was answered, and the form while it is open.
fn step(cx: &Cx, desk: &Desk, kind: AssessmentKind, faulty: Faulty, state: &FormState) -> Markup {
    let assessment = desk.assessment(kind);
    let concluded = assessment.filter(|one| one.verdict != Verdict::Pending);
    let is_open = rules::can_conclude(kind, desk.what.stage).is_ok();
    let waits = rules::kind_at(desk.what.stage) == Some(kind);
    let title = format!("etape-{}", kind.key());
    html! {
        section class="stack" aria-labelledby=(title) {
            hr;
            h2 id=(title) { (cx.t(kind_title(kind))) }
            @if let Some(one) = concluded { (answer(cx, desk, one)) }
            @if waits { (desk_forms::assignment(cx, desk, kind, faulty, state)) }
            @if is_open && concluded.is_some() && faulty != Faulty::Conclusion(kind) {
                (fold(cx.t(t::review_change_verdict()), desk_forms::conclusion(cx, desk, kind, faulty, state)))
            } @else if is_open {
                (desk_forms::conclusion(cx, desk, kind, faulty, state))
            } @else if concluded.is_none() {
                p class="hint" { (cx.t(closed(kind, desk.what.stage))) }
            }
        }
    }
}

fn closed(kind: AssessmentKind, stage: Stage) -> parvis_kernel::Message {
    rules::can_conclude(kind, stage).err().map_or_else(t::review_over, |refusal| refusal.message)
}

fn answer(cx: &Cx, desk: &Desk, one: &Assessment) -> Markup {
    let who = one.assessor_id.and_then(|person| desk.names.get(&person)).cloned();
    let unit = desk.unit(one).map(|unit| unit.name.clone());
    let by = unit.into_iter().chain(who).collect::<Vec<_>>().join(", ");
    html! {
        div class="row" {
            (verdict_tag(cx.texts(), one.kind, one.verdict))
            @if let Some(cost) = one.cost_cents { b { (cx.texts().money(cost)) } }
            @if let Some(at) = one.decided_at { span class="hint" { (cx.t(t::review_day(Arg::Day(at)))) @if !by.is_empty() { " · " (by) } } }
        }
        @for paragraph in one.public_text.split("\n\n").filter(|text| !text.is_empty()) { p { (paragraph) } }
        @if !one.internal_text.is_empty() {
            (notice(Tone::Neutral, html! { p { b { (cx.t(t::review_internal())) } " " (one.internal_text) } }))
        }
    }
}

fn shortlist(cx: &Cx, desk: &Desk) -> Markup {
    let reference = &desk.what.reference;
    html! {
        @if rules::can_shortlist(desk.what.stage).is_ok() {
            section class="stack" aria-labelledby="etape-vote" {
                hr;
                h2 id="etape-vote" { (cx.t(t::review_step_shortlist())) }
                p { (cx.t(t::review_shortlist_hint())) }
                form method="get" action={ (WORK) "/retenir" } {
                    (parvis_ui::hidden("projet", reference))
                    (button(cx.t(t::review_shortlist_one())).icon(Icon::Vote))
                }
            }
        }
    }
}
