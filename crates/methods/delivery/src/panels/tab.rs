//! The tab "Réalisations" of a process that has winners.

use maud::{Markup, html};
use parvis_db::{Conn, DbError};
use parvis_slice::PanelCx;
use parvis_spaces::{self as spaces, ProcessId};
use parvis_ui::{Icon, icon};

use crate::{store, t};

/// The tab.
pub fn draw(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut drawn = Vec::new();
    for subject in subjects {
        let id = ProcessId::new(*subject);
        if !store::has_winners(conn, id)? {
            continue;
        }
        let Some(process) = spaces::process(conn, id)? else { continue };
        let path = format!("{}/suivi", process.path());
        let current = cx.current_url.split('?').next() == Some(path.as_str());
        let label = cx.texts.say(&t::delivery_tab());
        drawn.push((
            *subject,
            html! { li { a href=(path) aria-current=[current.then_some("page")] { (icon(Icon::Hammer)) span { (label) } } } },
        ));
    }
    Ok(drawn)
}
