//! The first page of a vote: who can, how, until when, how else; then the form of the rules, only what this round asks.

use maud::{Markup, Render, html};
use parvis_slice::PanelSeed;
use parvis_spaces::{ProcessFrame, process_frame};
use parvis_territory::{Area, AreaKind};
use parvis_ui::{FormState, Icon, Tone, link_button, notice};
use parvis_web::{Cx, Outcome, Proof};

use super::{holder, narrow, rules_form};
use crate::{
    actions::{Booth, booth},
    model::{Round, RoundState},
    rules::rule_sentence,
    t,
};

/// What the page needs.
pub(super) struct Start {
    pub frame: ProcessFrame,
    pub booth: Booth,
    pub areas: Vec<Area>,
}

/// Loads it.
pub(super) async fn load(cx: &Cx) -> Result<Start, parvis_web::WebError> {
    let slug: String = cx.path("process")?;
    let (seed, holder) = (PanelSeed::of(cx), holder(cx));
    cx.read(move |c| {
        let frame = process_frame(c, &seed, &slug)?;
        let booth = booth(c, &slug, &holder)?;
        let asks = booth.round.eligibility.ask_area;
        let areas = if asks { parvis_territory::areas(c, AreaKind::Canton)? } else { Vec::new() };
        Ok(Start { frame, booth, areas })
    })
    .await
}

/// `GET /demarches/{process}/vote`
pub async fn show(cx: Cx) -> Outcome {
    let start = load(&cx).await?;
    let state = start.booth.basket.answers.as_ref().map(rules_form::filled).unwrap_or_default();
    page(&cx, &start, &state)
}

/// The page with the form as it was filled in.
pub(super) fn page(cx: &Cx, start: &Start, state: &FormState) -> Outcome {
    let round = &start.booth.round;
    let title = cx.t(t::voting_start_title());
    let main = match round.state(cx.now()) {
        RoundState::Open if start.booth.voted => voted(cx, round),
        RoundState::Open => form(cx, start, state),
        _ => closed(cx, round),
    };
    start.frame.act_page(cx, &title, narrow(&title, main)).private().with_errors(state).reply(cx)
}

fn form(cx: &Cx, start: &Start, state: &FormState) -> Markup {
    let round = &start.booth.round;
    html! {
        p class="lead" {
            (cx.t(rule_sentence(&round.ballot_rule)))
            @if let Some(closes) = round.closes_at() { " " (cx.t(t::voting_open_until(cx.texts().closing(closes)))) }
        }
        ol { @for step in steps(round) { li { (cx.t(step)) } } }
        (rules_form::form(cx, round, &start.areas, state))
        p { a href=(round.path("/conditions")) { (cx.t(t::voting_start_not_me())) } }
        (other_ways(cx, round))
    }
}

fn steps(round: &Round) -> Vec<parvis_kernel::Message> {
    let last = if round.changeable { t::voting_start_step_change() } else { t::voting_start_step_final() };
    let by_link = round.proofs.accept(Proof::EmailLink);
    let who = if by_link { t::voting_start_step_who() } else { t::voting_start_step_account() };
    vec![t::voting_start_step_rules(), t::voting_start_step_choose(), who, last]
}

/// How else to take part, where the authority says so.
pub(super) fn other_ways(cx: &Cx, round: &Round) -> Markup {
    html! {
        @if !round.other_ways.is_empty() {
            section class="stack gap-3" {
                h2 { (cx.t(t::voting_other_ways())) }
                @for paragraph in round.other_ways.split("\n\n") { p { (paragraph) } }
            }
        }
    }
}

/// For someone who voted: their receipt, and what they may still do.
pub(super) fn voted(cx: &Cx, round: &Round) -> Markup {
    html! {
        (notice(Tone::Good, html! { p { (cx.t(t::voting_voted_already())) } }))
        p class="row" {
            (link_button(cx.t(t::voting_my_receipt()), round.path("/recu")).icon(Icon::Receipt).render())
            @if round.changeable { (link_button(cx.t(t::voting_change_act()), round.path("/modifier")).plain().render()) }
        }
    }
}

fn closed(cx: &Cx, round: &Round) -> Markup {
    let sentence = match (round.state(cx.now()), round.opens_at(), round.closes_at()) {
        (RoundState::Upcoming, Some(opens), _) => t::voting_round_not_open(parvis_kernel::Arg::Moment(opens)),
        (RoundState::Unscheduled | RoundState::Upcoming, ..) => t::voting_round_unscheduled(),
        (_, _, Some(closes)) => t::voting_round_closed(parvis_kernel::Arg::Moment(closes)),
        _ => t::voting_round_over(),
    };
    let published = round.published_at.is_some();
    html! {
        p class="lead" { (cx.t(sentence)) }
        @if published { p class="row" { (link_button(cx.t(t::voting_results_see()), round.results_path()).render()) } }
        p { a href=(round.path("/recu")) { (cx.t(t::voting_receipt_find())) } }
        p { a href={ "/demarches/" (round.slug) "/projets" } { (cx.t(t::voting_see_projects())) } }
    }
}
