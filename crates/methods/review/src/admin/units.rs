//! The technical units: who can be given work, adding one.

use maud::{Markup, Render, html};
use parvis_ui::{Icon, Table, Tone, button, empty_state, link_button, tag};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::UNITS;
use crate::{
    actions::{By, edit_unit},
    model::{Unit, UnitId},
    store, t,
};

/// `GET /bureau/reglages/services`
pub async fn list(cx: Cx) -> Outcome {
    let units = cx.read(|c| Ok(store::units(c)?)).await?;
    let title = cx.t(t::review_units());
    let main = html! {
        div class="row between" {
            h1 { (title) }
            (link_button(cx.t(t::review_unit_add()), format!("{UNITS}/ajouter")).plain().icon(Icon::Plus))
        }
        p { (cx.t(t::review_units_intro())) }
        @if units.is_empty() {
            (empty_state(&cx.t(t::review_units_none()), cx.t(t::review_units_none_why()), html! {}))
        } @else {
            (table(&cx, &units))
        }
    };
    OfficePage::new(&title, main).reply(&cx).await
}

/// `POST /bureau/reglages/services/{unit}/{act}`: `proposer`, `retirer`.
pub async fn steer(cx: Cx) -> Outcome {
    let id: UnitId = cx.path("unit")?;
    let active = match cx.path::<String>("act")?.as_str() {
        "proposer" => true,
        "retirer" => false,
        _ => return Err(WebError::NotFound),
    };
    let by = By::of(&cx);
    cx.write(move |tx| edit_unit::activate(tx, &by, id, active)).await?;
    Ok(Redirect::to(UNITS).notice(cx.t(t::review_units_saved())).into())
}

fn table(cx: &Cx, units: &[Unit]) -> Markup {
    let mut table = Table::new(cx.t(t::review_units()))
        .caption_hidden()
        .dense()
        .column(cx.t(t::review_unit_name()))
        .column(cx.t(t::review_unit_mailbox()))
        .column(cx.t(t::review_unit_state()))
        .column(cx.t(t::review_unit_acts()));
    for unit in units {
        let (state, word, label, drawing) = if unit.active {
            (
                tag(Tone::Good, cx.t(t::review_unit_active())),
                "retirer",
                t::review_unit_withdraw(),
                Icon::EyeOff,
            )
        } else {
            (
                tag(Tone::Neutral, cx.t(t::review_unit_inactive())),
                "proposer",
                t::review_unit_offer(),
                Icon::Eye,
            )
        };
        table = table.row([
            html! { a href={ (UNITS) "/" (unit.id) } { (unit.name) } },
            html! { (unit.mailbox) },
            state.render(),
            html! {
                form method="post" action={ (UNITS) "/" (unit.id) "/" (word) } {
                    (button(cx.t(label)).small().plain().icon(drawing).context(unit.name.as_str()))
                }
            },
        ]);
    }
    table.render()
}
