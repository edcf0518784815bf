//! What this slice gives the home page: the card of each process where one can act now, and the latest news.

use maud::{Markup, Render, html};
use parvis_db::{Conn, DbError};
use parvis_i18n::Texts;
use parvis_slice::{Panel, PanelCx, Place, panels};
use parvis_ui::card;

use crate::{
    model::{News, Phase, Process, ProcessState, Space},
    pages::parts,
    policy,
    rules::timeline,
    store,
};

/// The pieces of this slice.
pub const PANELS: &[Panel] = &[Panel { place: Place::Home, order: 10, draw: home }];

/// The block "En ce moment" of the home page, and that of the news.
const NOW: i64 = 0;
const NEWS: i64 = 2;

/// As many news as stand in one row.
const MOST_NEWS: usize = 3;

fn home(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    let spaces = store::spaces::spaces(conn)?;
    let mut pieces = Vec::new();
    if subjects.contains(&NOW) {
        pieces.extend(open_processes(conn, cx, &spaces)?.into_iter().map(|piece| (NOW, piece)));
    }
    if subjects.contains(&NEWS) {
        let news = store::news::published_news(conn, cx.actor, cx.now, 0, MOST_NEWS)?;
        pieces.extend(news.iter().map(|piece| (NEWS, news_card(cx.texts, piece))));
    }
    Ok(pieces)
}

/// The cards of the processes that a reader may act in today; what closes first stands first.
fn open_processes(conn: &mut Conn, cx: &PanelCx<'_>, spaces: &[Space]) -> Result<Vec<Markup>, DbError> {
    let mut phases = store::phases::phases_of_all(conn)?;
    let open = |process: &Process, phases: &[Phase]| {
        let space = spaces.iter().find(|space| space.id == process.space_id);
        process.state == ProcessState::Published
            && space.is_some_and(|space| policy::may_see(cx.actor, space, process))
            && !parts::acts(cx.texts, process, phases, cx.now).is_empty()
    };
    let mut listed: Vec<(Process, Vec<Phase>)> = store::processes::processes(conn)?
        .into_iter()
        .map(|process| {
            let phases = phases.remove(&process.id).unwrap_or_default();
            (process, phases)
        })
        .filter(|(process, phases)| open(process, phases))
        .collect();
    listed.sort_by_key(|(_, phases)| {
        let closes = timeline::current_phase(phases, cx.now).and_then(|phase| phase.period.closes_at);
        closes.map_or(i64::MAX, |at| at.micros())
    });
    let ids: Vec<i64> = listed.iter().map(|(process, _)| process.id.raw()).collect();
    let extra = panels(conn, Place::ProcessCard, cx, &ids)?;
    Ok(listed
        .iter()
        .map(|(process, phases)| {
            let extra = extra.get(&process.id.raw()).map(Vec::as_slice).unwrap_or_default();
            parts::process_card(cx.texts, process, phases, cx.now, extra)
        })
        .collect())
}

fn news_card(texts: &Texts, piece: &News) -> Markup {
    let day = piece.published_at.map(|at| html! { span class="hint" { (texts.day(at)) } });
    card(piece.title.as_str())
        .href(format!("/actualites/{}", piece.slug))
        .top(day.unwrap_or_default())
        .render()
}
