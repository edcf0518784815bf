//! The desk of a vote: its rules in plain words, what is put to the vote, closing, counting, publishing.

pub mod categories;
pub mod category_form;
mod counting_form;
pub mod draft;
mod presets;
pub mod publish;
mod ready;
pub mod round;
mod rules_form;
mod rules_read;
pub mod seal;
pub mod sort_project;
mod summary;
pub mod words;

use maud::{Markup, html};
use parvis_db::{Conn, DbError};
use parvis_slice::{TodayCx, TodayItem};
use parvis_spaces::Process;
use parvis_web::{Cx, Role, WebError};

use crate::{
    actions::categories_of,
    model::{Category, Round, RoundState},
    store, t,
};

/// What is to be done: seal what closed, publish what is sealed.
pub fn today(conn: &mut Conn, cx: &TodayCx<'_>) -> Result<Vec<TodayItem>, DbError> {
    if !cx.actor.has_role(Role::Administrator) {
        return Ok(Vec::new());
    }
    let waiting = store::unpublished_rounds(conn)?.into_iter().filter_map(|round| {
        let (title, path) = match round.state(cx.now) {
            RoundState::Closed => (t::voting_today_seal(), "/sceller"),
            RoundState::Sealed => (t::voting_today_publish(), "/depouillement"),
            _ => return None,
        };
        Some(TodayItem {
            group: cx.texts.say(&t::voting_today_group()),
            title: cx.texts.say(&title),
            detail: round.title.clone(),
            href: format!("{}{path}", round.desk_path()),
            urgent: true,
        })
    });
    Ok(waiting.collect())
}

/// A process and its round, where one is set up.
pub(crate) struct Desk {
    /// The process.
    pub process: Process,
    /// Its round.
    pub round: Option<Round>,
    /// The categories of its projects.
    pub categories: Vec<Category>,
}

fn desk(conn: &mut Conn, slug: &str) -> Result<Desk, WebError> {
    let process = parvis_spaces::process_by_slug(conn, slug)?.ok_or(WebError::NotFound)?;
    let round = store::round_of_process(conn, process.id)?;
    let categories = categories_of(conn, process.id)?;
    Ok(Desk { process, round, categories })
}

/// The head of each page: the way back and the `h1`.
fn head(cx: &Cx, process: &Process, title: &str) -> Markup {
    html! {
        p class="hint" { a href=(process.desk_path()) { (process.title) } " · " a href={ (process.desk_path()) "/scrutin" } { (cx.t(t::voting_desk_title())) } }
        h1 { (title) }
    }
}
