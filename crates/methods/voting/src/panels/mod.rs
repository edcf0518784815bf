//! What the vote shows on the pages of others: the button of each project, the vote bar, the tab, the state of the vote.
//! Each piece is drawn once a page for all its subjects.

mod bar;
mod categories;
mod choose;
mod desk;
mod process;

use parvis_db::{Conn, DbError};
use parvis_slice::{Panel, PanelCx, Place};
use parvis_spaces::ProcessId;

use crate::{
    actions::{Booth, booth_of},
    model::{Holder, RoundState},
    store,
};

pub use bar::bar_of;
pub use choose::{Choice, choice_form};

/// The pieces of this slice.
pub const PANELS: &[Panel] = &[
    Panel { place: Place::ContributionCard, order: 10, draw: choose::on_card },
    Panel { place: Place::ContributionAct, order: 10, draw: choose::on_page },
    Panel { place: Place::ProcessBar, order: 10, draw: bar::draw },
    Panel { place: Place::ProcessTab, order: 30, draw: process::tab },
    Panel { place: Place::ProcessBody, order: 10, draw: process::body },
    Panel { place: Place::ContributionDesk, order: 50, draw: categories::draw },
    Panel { place: Place::ProcessDesk, order: 30, draw: desk::draw },
];

/// The booth of the reader while the process' round is open.
fn open_booth(conn: &mut Conn, cx: &PanelCx<'_>) -> Result<Option<Booth>, DbError> {
    let Some(process) = cx.process_id else { return Ok(None) };
    let Some(round) = store::round_of_process(conn, ProcessId::new(process))? else { return Ok(None) };
    if round.state(cx.now) != RoundState::Open {
        return Ok(None);
    }
    let holder = Holder { session: cx.session_id, person: cx.actor.person_id() };
    booth_of(conn, round, &holder).map(Some)
}
