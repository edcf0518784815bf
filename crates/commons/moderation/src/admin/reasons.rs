//! The library of reasons: which are offered, adding one.

use maud::{Markup, Render, html};
use parvis_ui::{Icon, Table, Tone, button, empty_state, link_button, tag};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::REASONS;
use crate::{
    actions::{By, edit_reason},
    model::{Reason, ReasonId},
    store, t,
};

/// `GET /bureau/reglages/motifs`
pub async fn list(cx: Cx) -> Outcome {
    let reasons = cx.read(|c| Ok(store::reasons(c)?)).await?;
    let title = cx.t(t::moderation_reasons());
    let main = html! {
        div class="row between" {
            h1 { (title) }
            (link_button(cx.t(t::moderation_reason_add()), format!("{REASONS}/ajouter")).plain().icon(Icon::Plus))
        }
        p { (cx.t(t::moderation_reasons_intro())) }
        @if reasons.is_empty() {
            (empty_state(&cx.t(t::moderation_reasons_none()), cx.t(t::moderation_reasons_none_why()), html! {}))
        } @else {
            (table(&cx, &reasons))
        }
    };
    OfficePage::new(&title, main).reply(&cx).await
}

/// `POST /bureau/reglages/motifs/{reason}/{act}`: `proposer`, `retirer`.
pub async fn steer(cx: Cx) -> Outcome {
    let id: ReasonId = cx.path("reason")?;
    let active = match cx.path::<String>("act")?.as_str() {
        "proposer" => true,
        "retirer" => false,
        _ => return Err(WebError::NotFound),
    };
    let by = By::of(&cx);
    cx.write(move |tx| edit_reason::offer(tx, &by, id, active)).await?;
    Ok(Redirect::to(REASONS).notice(cx.t(t::moderation_reasons_saved())).into())
}

fn table(cx: &Cx, reasons: &[Reason]) -> Markup {
    let mut table = Table::new(cx.t(t::moderation_reasons()))
        .caption_hidden()
        .dense()
        .column(cx.t(t::moderation_reason_title()))
        .column(cx.t(t::moderation_reason_sentence()))
        .column(cx.t(t::moderation_reason_state()))
        .column(cx.t(t::moderation_reason_acts()));
    for reason in reasons {
        let (state, word, label, drawing) = if reason.active {
            (
                tag(Tone::Good, cx.t(t::moderation_reason_offered())),
                "retirer",
                t::moderation_reason_withdraw(),
                Icon::EyeOff,
            )
        } else {
            (
                tag(Tone::Neutral, cx.t(t::moderation_reason_not_offered())),
                "proposer",
                t::moderation_reason_offer(),
                Icon::Eye,
            )
        };
        table = table.row([
            html! { a href={ (REASONS) "/" (reason.id) } { (reason.title) } },
            html! { (reason.sentence) @if !reason.article.is_empty() { br; span class="hint" { (reason.article) } } },
            state.render(),
            html! {
                form method="post" action={ (REASONS) "/" (reason.id) "/" (word) } {
                    (button(cx.t(label)).small().plain().icon(drawing).context(reason.title.as_str()))
                }
            },
        ]);
    }
    table.render()
}
