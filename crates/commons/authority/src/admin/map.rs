//! `/bureau/reglages/carte`: where the pictures of maps come from. The one host named here is the only one
//! that pages ever ask, and only after a click.

use maud::html;
use parvis_kernel::Refusal;
use parvis_ui::{Field, FormState, Tone, notice};
use parvis_web::{Cx, Outcome};

use super::{faulty, load, page, save, save_row};
use crate::{
    model::MapTiles,
    rules::{check_tiles, tiles_host},
    t,
};

const MOST_CREDIT: usize = 120;

/// Shows the form.
pub async fn edit(cx: Cx) -> Outcome {
    let tiles: MapTiles = load(&cx).await?;
    show(&cx, &FormState::new([("modele", tiles.template), ("mention", tiles.credit)])).await
}

/// Saves it.
pub async fn update(cx: Cx) -> Outcome {
    let tiles = MapTiles { template: cx.form().text("modele"), credit: cx.form().text("mention") };
    let mut wrong = Vec::new();
    if let Err(sentence) = check_tiles(&tiles.template) {
        wrong.push(Refusal::on("modele", sentence));
    }
    if !tiles.template.is_empty() && tiles.credit.is_empty() {
        wrong.push(Refusal::on("mention", t::authority_tiles_credit_missing()));
    } else if tiles.credit.chars().count() > MOST_CREDIT {
        wrong.push(Refusal::on("mention", t::authority_too_long(MOST_CREDIT)));
    }
    if wrong.is_empty() { save(&cx, tiles).await } else { show(&cx, &faulty(&cx, &wrong)).await }
}

async fn show(cx: &Cx, state: &FormState) -> Outcome {
    let optional = cx.t(t::authority_optional());
    let host = match tiles_host(state.value("modele")) {
        Some(host) => t::authority_tiles_host(host),
        None => t::authority_tiles_none(),
    };
    let body = html! {
        (notice(Tone::Neutral, html! { p { (cx.t(host)) } }))
        form method="post" class="stack gap-5" {
            (Field::text("modele", cx.t(t::authority_tiles())).hint(cx.t(t::authority_tiles_hint())).optional(&optional).attr("spellcheck", "false").state(state))
            (Field::text("mention", cx.t(t::authority_tiles_credit())).hint(cx.t(t::authority_tiles_credit_hint())).optional(&optional).state(state))
            (save_row(cx))
        }
    };
    page(cx, cx.t(t::authority_map()), cx.t(t::authority_map_about()), state, body).await
}
