//! The vote on a process' page: its tab, and where it stands.

use maud::{Markup, Render, html};
use parvis_db::{Conn, DbError};
use parvis_slice::PanelCx;
use parvis_spaces::{ProcessId, proofs_words};
use parvis_ui::{Icon, icon, link_button};

use crate::{
    model::{Round, RoundState},
    rules::rule_sentence,
    store, t,
};

/// The tab: "Voter" while votes are taken, "Résultats" once they are published.
pub fn tab(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    each(conn, subjects, |_, round| {
        let (path, label, drawing) = match round.state(cx.now) {
            RoundState::Open => (round.path(""), t::voting_tab(), Icon::Vote),
            RoundState::Published => (round.results_path(), t::voting_results_tab(), Icon::ChartColumn),
            _ => return Ok(None),
        };
        let current = cx.current_url.split('?').next().is_some_and(|here| here.starts_with(&path));
        let label = cx.texts.say(&label);
        Ok(Some(html! {
            li { a href=(path) aria-current=[current.then_some("page")] { (icon(drawing)) span { (label) } } }
        }))
    })
}

/// Where the vote stands, with its act.
pub fn body(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    each(conn, subjects, |conn, round| match round.state(cx.now) {
        RoundState::Open => Ok(Some(open(cx, round))),
        RoundState::Published => published(conn, cx, round),
        _ => Ok(None),
    })
}

fn each(
    conn: &mut Conn,
    subjects: &[i64],
    draw: impl Fn(&mut Conn, &Round) -> Result<Option<Markup>, DbError>,
) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut drawn = Vec::new();
    for process in subjects {
        let Some(round) = store::round_of_process(conn, ProcessId::new(*process))? else { continue };
        drawn.extend(draw(conn, &round)?.map(|markup| (*process, markup)));
    }
    Ok(drawn)
}

fn open(cx: &PanelCx<'_>, round: &Round) -> Markup {
    let say = |message| cx.texts.say(&message);
    html! {
        section class="card stack gap-3" aria-labelledby="scrutin" {
            h2 id="scrutin" { (say(t::voting_open_title())) }
            p class="lead" { (say(rule_sentence(&round.ballot_rule)))
                @if let Some(closes) = round.closes_at() { " " (say(t::voting_open_until(cx.texts.closing(closes)))) } }
            p class="hint" { (say(t::voting_proofs(proofs_words(cx.texts, &round.proofs)))) }
            p class="row" { (link_button(say(t::voting_open_act()), round.path("")).icon(Icon::Vote).render()) }
        }
    }
}

fn published(conn: &mut Conn, cx: &PanelCx<'_>, round: &Round) -> Result<Option<Markup>, DbError> {
    let Some(report) = store::stored_report(conn, round.id)? else { return Ok(None) };
    let say = |message| cx.texts.say(&message);
    let (winners, voters) = (report.result.winners.len(), report.participation.voters);
    Ok(Some(html! {
        section class="card stack gap-3" aria-labelledby="scrutin" {
            h2 id="scrutin" { (say(t::voting_results_title(winners))) }
            p { (say(t::voting_results_lead(voters, report.result.spent, report.envelope))) }
            p class="row" { (link_button(say(t::voting_results_see()), round.results_path()).icon(Icon::ChartColumn).render()) }
        }
    }))
}
