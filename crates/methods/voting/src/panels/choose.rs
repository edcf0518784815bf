//! "Ajouter à mon vote" and "Dans mon vote": a form of one button at each project put to the vote.

use maud::{Markup, Render, html};
use parvis_db::{Conn, DbError};
use parvis_i18n::Texts;
use parvis_slice::PanelCx;
use parvis_ui::{Icon, button, hidden};

use super::open_booth;
use crate::{
    model::{OfferedRow, Round},
    store, t,
};

/// On cards: small.
pub fn on_card(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    draw(conn, cx, subjects, false)
}

/// On a project's page: wide.
pub fn on_page(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    draw(conn, cx, subjects, true)
}

fn draw(
    conn: &mut Conn,
    cx: &PanelCx<'_>,
    subjects: &[i64],
    wide: bool,
) -> Result<Vec<(i64, Markup)>, DbError> {
    let Some(booth) = open_booth(conn, cx)?.filter(|booth| !booth.voted) else { return Ok(Vec::new()) };
    let offered = store::offered_by_ids(conn, booth.round.process_id, subjects)?;
    let form = |row: &OfferedRow| {
        let choice = Choice { row, chosen: booth.basket.has(row.id), back: &cx.current_url, wide };
        (row.id, choice_form(cx.texts, &booth.round, &choice))
    };
    Ok(offered.iter().map(form).collect())
}

/// A project at which one may choose.
pub struct Choice<'a> {
    /// The project.
    pub row: &'a OfferedRow,
    /// Whether it is in the basket.
    pub chosen: bool,
    /// The page to come back to.
    pub back: &'a str,
    /// Whether the button is the main act of the page.
    pub wide: bool,
}

/// The form of one button. Its id stays the same whatever the basket holds, so that the answer finds its place.
pub fn choice_form(texts: &Texts, round: &Round, choice: &Choice<'_>) -> Markup {
    let title = choice.row.title.as_str();
    let (label, gesture, icon) = if choice.chosen {
        (texts.say(&t::voting_chosen()), "retirer", Icon::Check)
    } else {
        (texts.say(&t::voting_choose()), "ajouter", Icon::Plus)
    };
    let mut act = button(label).icon(icon).pressed(choice.chosen).context(title).named("geste", gesture);
    if !choice.chosen && !choice.wide {
        act = act.plain();
    }
    act = if choice.wide { act.wide() } else { act.small() };
    html! {
        form method="post" action=(round.path("/panier")) data-basket id={ "choix-" (choice.row.id) } {
            (hidden("projet", &choice.row.id.to_string()))
            (hidden("retour", choice.back))
            @if choice.wide { (hidden("large", "1")) }
            (act.render())
        }
    }
}
