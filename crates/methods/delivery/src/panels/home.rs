//! A figure for the home page: how many projects were voted, and how many of them are there.

use maud::{Markup, html};
use parvis_db::{Conn, DbError};
use parvis_slice::PanelCx;

use crate::{pages::realisations::PATH, store, t};

/// The subject under which the home page asks for figures.
const FIGURES: i64 = 1;

/// The figure; nothing before the first winner.
pub fn draw(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    if !subjects.contains(&FIGURES) {
        return Ok(Vec::new());
    }
    let (winners, delivered) = store::winners_and_delivered(conn)?;
    if winners == 0 {
        return Ok(Vec::new());
    }
    let words = cx.texts.say(&t::delivery_home_figure(winners, delivered));
    Ok(vec![(
        FIGURES,
        html! { div { div class="figure" { (cx.texts.number(winners)) } p { a href=(PATH) { (words) } } } },
    )])
}
