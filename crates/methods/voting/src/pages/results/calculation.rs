//! "Comment est-ce calculé ?": the rule in words from its real parameters, the account step by step, and how to count
//! again oneself.

use maud::{Markup, Render, html};
use parvis_tally::TraceStep;
use parvis_ui::{Table, fold};
use parvis_web::{Cx, Outcome, WebError};

use super::{Published, load};
use crate::{
    model::{CategoryLabels, Report, Round},
    rules::{rule_sentence, stage_sentences, tie_sentences},
    t,
};

/// `GET /demarches/{process}/resultats/calcul`
pub async fn show(cx: Cx) -> Outcome {
    let Published { frame, round, report, .. } = load(&cx).await?;
    let report = report.ok_or(WebError::NotFound)?;
    let title = cx.t(t::voting_calculation_title());
    let main = html! {
        div class="wrap stack gap-6 band tight page-end" {
            (rule(&cx, &report))
            (account(&cx, &report))
            (replay(&cx, &round, &report))
        }
    };
    frame.page(&cx, &title, main).reply(&cx)
}

/// The rule in words; the back office shows the same before the vote.
pub(crate) fn rule(cx: &Cx, report: &Report) -> Markup {
    html! {
        section class="stack gap-3" {
            h2 { (cx.t(t::voting_calculation_rule())) }
            p { (cx.t(t::voting_calculation_envelope(report.envelope))) " " (cx.t(rule_sentence(&report.ballot_rule))) }
            (counting_words(cx, &report.counting_rule, &report.categories))
            p class="hint" { (cx.t(t::voting_calculation_void())) }
        }
    }
}

/// The stages and ties of a counting rule as lists.
pub(crate) fn counting_words(cx: &Cx, rule: &parvis_tally::CountingRule, labels: &CategoryLabels) -> Markup {
    html! {
        ol { @for sentence in stage_sentences(rule, labels) { li { (cx.t(sentence)) } } }
        @if rule.minimum_votes > 0 { p { (cx.t(t::voting_calculation_minimum(rule.minimum_votes))) } }
        @if let Some(maximum) = rule.maximum_winners { p { (cx.t(t::voting_calculation_maximum(maximum))) } }
        p { (cx.t(t::voting_calculation_ties())) }
        ol { @for sentence in tie_sentences(rule) { li { (cx.t(sentence)) } } }
    }
}

fn account(cx: &Cx, report: &Report) -> Markup {
    let table = Table::new(cx.t(t::voting_trace_caption()))
        .caption_hidden()
        .numeric(cx.t(t::voting_trace_step()))
        .column(cx.t(t::voting_trace_what()))
        .numeric(cx.t(t::voting_trace_left()));
    let table = report.result.trace.iter().zip(1..).fold(table, |table, (step, number)| {
        let (what, left) = step_words(cx, report, step);
        let left = left.map(|left| cx.texts().money(left)).unwrap_or_default();
        table.row([html! { (cx.texts().number(number)) }, html! { (what) }, html! { (left) }])
    });
    html! {
        section class="stack gap-3" {
            h2 { (cx.t(t::voting_trace_title())) }
            p { (cx.t(t::voting_trace_lead())) }
            (fold(cx.t(t::voting_trace_open()), table.render()))
        }
    }
}

fn step_words(cx: &Cx, report: &Report, step: &TraceStep) -> (String, Option<parvis_kernel::Money>) {
    let titled = |key: &parvis_tally::ProjectKey| {
        let title = report.project(key.as_str()).map_or("", |project| project.title.as_str());
        format!("{key}. {title}")
    };
    match step {
        TraceStep::Started { envelope, withheld } if withheld.cents() > 0 => {
            (cx.t(t::voting_trace_started_share(*envelope, *withheld)), Some(*envelope))
        }
        TraceStep::Started { envelope, .. } => (cx.t(t::voting_trace_started(*envelope)), Some(*envelope)),
        TraceStep::StageOpened { stage, left } => {
            let place = usize::try_from(*stage).unwrap_or(1).saturating_sub(1);
            let words = stage_sentences(&report.counting_rule, &report.categories).into_iter().nth(place);
            (
                cx.t(t::voting_trace_stage(*stage, words.map(|words| cx.t(words)).unwrap_or_default())),
                Some(*left),
            )
        }
        TraceStep::Took { project, score, cost, left, .. } => {
            (cx.t(t::voting_trace_took(titled(project), *score, *cost)), Some(*left))
        }
        TraceStep::Passed { project, score, cost, .. } => {
            (cx.t(t::voting_trace_passed(titled(project), *score, *cost)), None)
        }
        TraceStep::Tie(tie) => {
            let names: Vec<String> = tie.order.iter().map(titled).collect();
            (cx.t(t::voting_trace_tie(names.join(" ; "))), None)
        }
        TraceStep::ShareReleased { amount, .. } => (cx.t(t::voting_trace_released(*amount)), None),
    }
}

fn replay(cx: &Cx, round: &Round, report: &Report) -> Markup {
    html! {
        section class="stack gap-3" {
            h2 { (cx.t(t::voting_replay_title())) }
            p { (cx.t(t::voting_replay())) }
            p { a href={ (round.results_path()) "/bulletins.pb" } { (cx.t(t::voting_file_pb())) } }
            p { (cx.t(t::voting_replay_command())) }
            pre { code { "parvis tally bulletins.pb" } }
            p { (cx.t(t::voting_replay_others())) }
            p { (cx.t(t::voting_replay_seed())) " " code { (report.result.seed) } }
            p { (cx.t(t::voting_replay_lot())) }
            pre { code { "printf '%s\\n%s\\n%s' '" (report.result.seed) "' 1 42 | sha256sum" } }
        }
    }
}
