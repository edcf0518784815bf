//! Pieces that one slice shows on another slice's pages: the vote button on a project's card, the works
//! on its page. The page asks once for all its subjects, so no query runs in a loop.

use std::collections::HashMap;

use maud::Markup;
use parvis_db::{Conn, DbError};
use parvis_i18n::Texts;
use parvis_kernel::Timestamp;
use parvis_web::{Actor, Cx};

/// Where a piece may stand. The subjects' ids are those of the thing named.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Place {
    /// On a contribution's card in a list, at its foot.
    ContributionCard,
    /// On a contribution's page, in the column of acts.
    ContributionAct,
    /// On a contribution's page, at the end of that column: what few people need.
    ContributionFoot,
    /// On a contribution's page, below its text.
    ContributionBody,
    /// On a contribution's desk in the back office.
    ContributionDesk,
    /// At the address of a contribution that was public and is no longer, for people who may not see it: why.
    ContributionTombstone,
    /// On a process' page, below its timeline.
    ProcessBody,
    /// Beside the tabs of a process: one link each (`li`).
    ProcessTab,
    /// At the bottom of every page of a process, always in sight (the vote bar).
    ProcessBar,
    /// On a process' page of the back office: a card of figures and links.
    ProcessDesk,
    /// On a process' card on the home page.
    ProcessCard,
    /// On a person's own page (`/mon-compte`); the subject is the person.
    AccountBody,
    /// On the sign-in page, above address and password: other ways to sign in. The subject is 0.
    SignIn,
    /// On the home page. The subject is the block: 0 "En ce moment" (each piece one card of a process where one
    /// can act), 1 "Ce que vos contributions sont devenues" (each piece a `div` with `div.figure` and a sentence),
    /// 2 news (each piece one card). Pieces stand in a grid; a slice may give several for one subject.
    Home,
}

/// What a piece may know of the request.
pub struct PanelCx<'a> {
    /// Texts in the reader's language.
    pub texts: &'a Texts,
    /// Who reads.
    pub actor: &'a Actor,
    /// The reader's session, signed in or not.
    pub session_id: Option<i64>,
    /// The present moment.
    pub now: Timestamp,
    /// The process of the page, where it has one.
    pub process_id: Option<i64>,
    /// The address of the page, to come back to.
    pub current_url: String,
}

/// Draws a piece for each of the subjects that have one.
pub type Draw = fn(&mut Conn, &PanelCx<'_>, &[i64]) -> Result<Vec<(i64, Markup)>, DbError>;

/// A piece, declared in a manifest.
#[derive(Clone, Copy)]
pub struct Panel {
    /// Where.
    pub place: Place,
    /// Lower first.
    pub order: i32,
    /// What draws it.
    pub draw: Draw,
}

/// The pieces of all slices for these subjects, in order.
///
/// # Errors
/// The database's failure.
pub fn panels(
    conn: &mut Conn,
    place: Place,
    cx: &PanelCx<'_>,
    subjects: &[i64],
) -> Result<HashMap<i64, Vec<Markup>>, DbError> {
    let mut drawn: HashMap<i64, Vec<Markup>> = HashMap::new();
    if subjects.is_empty() {
        return Ok(drawn);
    }
    for panel in crate::registry().panels(place) {
        for (subject, markup) in (panel.draw)(conn, cx, subjects)? {
            drawn.entry(subject).or_default().push(markup);
        }
    }
    Ok(drawn)
}

/// The pieces for one subject.
///
/// # Errors
/// The database's failure.
pub fn panels_for(
    conn: &mut Conn,
    place: Place,
    cx: &PanelCx<'_>,
    subject: i64,
) -> Result<Vec<Markup>, DbError> {
    Ok(panels(conn, place, cx, &[subject])?.remove(&subject).unwrap_or_default())
}

/// The owned part of a [`PanelCx`], to carry into a database closure.
#[derive(Clone)]
pub struct PanelSeed {
    texts: Texts,
    actor: Actor,
    session_id: Option<i64>,
    now: Timestamp,
    current_url: String,
}

impl PanelSeed {
    /// What a piece may know of this request.
    pub fn of(cx: &Cx) -> PanelSeed {
        PanelSeed {
            texts: cx.texts().clone(),
            actor: cx.actor(),
            session_id: cx.session_id(),
            now: cx.now(),
            current_url: cx.current_url(),
        }
    }

    /// The context for a page of this process.
    pub fn cx(&self, process_id: Option<i64>) -> PanelCx<'_> {
        PanelCx {
            texts: &self.texts,
            actor: &self.actor,
            session_id: self.session_id,
            now: self.now,
            process_id,
            current_url: self.current_url.clone(),
        }
    }
}
