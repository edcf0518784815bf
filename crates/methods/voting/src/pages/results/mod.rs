//! The result: winners and why each won, all projects, who took part, and everything needed to count again.

pub mod calculation;
pub mod downloads;
pub mod map;
mod participation;
mod table;

use maud::{Markup, html};
use parvis_kernel::Arg;
use parvis_slice::PanelSeed;
use parvis_spaces::{ProcessFrame, process_frame};
use parvis_ui::{FileItem, assets, file_list};
use parvis_web::{Cx, Outcome, WebError};

use crate::{
    model::{CategoryLabels, Report, Round, labels_of},
    store, t,
};

/// What the pages of a result need.
pub(crate) struct Published {
    /// The frame of the process.
    pub frame: ProcessFrame,
    /// The round.
    pub round: Round,
    /// What the categories of its projects are called.
    pub labels: CategoryLabels,
    /// The result, once it is public.
    pub report: Option<Report>,
}

pub(crate) async fn load(cx: &Cx) -> Result<Published, WebError> {
    let slug: String = cx.path("process")?;
    let seed = PanelSeed::of(cx);
    cx.read(move |c| {
        let frame = process_frame(c, &seed, &slug)?;
        let round = store::round_by_slug(c, &slug)?.ok_or(WebError::NotFound)?;
        let report = store::stored_report(c, round.id)?;
        let labels = labels_of(&store::categories(c, round.process_id)?);
        Ok(Published { frame, round, labels, report })
    })
    .await
}

/// `GET /demarches/{process}/resultats`
pub async fn show(cx: Cx) -> Outcome {
    let Published { frame, round, labels, report } = load(&cx).await?;
    let Some(report) = report else { return not_yet(&cx, &frame, &round, &labels) };
    let title = cx.t(t::voting_results_title(report.result.winners.len()));
    let main = html! { div class="wrap band tight page-end" { (body(&cx, &round, &report)) } };
    frame.page(&cx, &title, main).script(&assets::GEO_MAP_JS).reply(&cx)
}

/// When the result comes: from the phase that shows it, else after the closing. No figure before.
fn not_yet(cx: &Cx, frame: &ProcessFrame, round: &Round, labels: &CategoryLabels) -> Outcome {
    let shown = frame.phases.iter().find(|phase| phase.activity("results").is_some());
    let sentence = match (shown.and_then(|phase| phase.period.opens_at), round.closes_at()) {
        (Some(opens), _) if opens > cx.now() => t::voting_results_from(Arg::Day(opens)),
        (_, Some(closes)) if closes > cx.now() => t::voting_results_after(cx.texts().closing(closes)),
        _ => t::voting_results_soon(),
    };
    let main = html! {
        div class="wrap stack band tight page-end" {
            p class="lead" { (cx.t(sentence)) }
            p { (cx.t(t::voting_results_hidden())) }
            h2 { (cx.t(t::voting_calculation_future())) }
            p { (cx.t(t::voting_calculation_envelope(round.envelope))) }
            (calculation::counting_words(cx, &round.counting_rule, labels))
            p { (cx.t(t::voting_replay_seed())) " " code { (round.seed) } }
        }
    };
    frame.page(cx, &cx.t(t::voting_results_none_title()), main).reply(cx)
}

fn body(cx: &Cx, round: &Round, report: &Report) -> Markup {
    html! {
        div class="side right" {
            (main(cx, round, report))
            aside class="stack gap-5" { (verify(cx, round)) (map::winners(cx, round, report)) }
        }
    }
}

/// The result itself; the draft in the back office is the same.
pub(crate) fn main(cx: &Cx, round: &Round, report: &Report) -> Markup {
    let (voters, result) = (report.participation.voters, &report.result);
    let counts = &result.ballots;
    html! {
        div class="stack gap-6" {
            p class="lead" { (cx.t(t::voting_results_lead(voters, result.spent, report.envelope))) }
            p { (cx.t(t::voting_ballots_counts(as_number(counts.valid), as_number(counts.blank), as_number(counts.void)))) }
            (table::projects(cx, round, report))
            (table::ties(cx, report))
            (participation::charts(cx, round, report))
        }
    }
}

fn as_number(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}

fn verify(cx: &Cx, round: &Round) -> Markup {
    let base = round.results_path();
    let file = |name: &str, words, about: &str| FileItem {
        name: cx.t(words),
        href: format!("{base}/{name}"),
        about: about.to_owned(),
    };
    let files = [
        file("resultats.csv", t::voting_file_csv(), "CSV"),
        file("resultats.json", t::voting_file_json(), "JSON"),
        file("bulletins.pb", t::voting_file_pb(), ".pb"),
    ];
    html! {
        section class="card stack gap-3" {
            h2 { (cx.t(t::voting_verify_title())) }
            p { (cx.t(t::voting_verify())) }
            p { a href={ (base) "/calcul" } { (cx.t(t::voting_calculation_title())) } }
            p { a href=(round.path("/recu")) { (cx.t(t::voting_receipt_find())) } }
            (file_list(&files))
        }
    }
}
