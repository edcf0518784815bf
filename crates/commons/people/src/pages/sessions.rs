//! One's sessions: which device, since when, seen when; end one of them, or all others.

use maud::{Markup, Render, html};
use parvis_ui::{Table, button};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use crate::{actions, store::SessionRow, t};

/// Ends one session. Ending the present one is signing out.
pub async fn end(cx: Cx) -> Outcome {
    let session: i64 = cx.path("session")?;
    let actor = cx.actor();
    let ended = cx.write(move |tx| actions::end_one(tx, &actor, session)).await?;
    cx.sessions_changed();
    if ended && cx.session_id() == Some(session) {
        return Ok(Redirect::to("/").clear_session().notice(cx.t(t::people_signed_out())).into());
    }
    let done = if ended { t::people_account_session_ended() } else { t::people_account_session_gone() };
    Ok(Redirect::to("/mon-compte").notice(cx.t(done)).into())
}

/// Ends all sessions but the present one.
pub async fn end_others(cx: Cx) -> Outcome {
    let (actor, session) = (cx.actor(), cx.session_id().ok_or(WebError::NotAllowed)?);
    cx.write(move |tx| actions::end_others(tx, &actor, session).map(|_| ())).await?;
    cx.sessions_changed();
    Ok(Redirect::to("/mon-compte").notice(cx.t(t::people_account_sessions_done())).into())
}

/// The part of "Mon compte" about them.
pub(crate) fn section(cx: &Cx, sessions: &[SessionRow]) -> Markup {
    let mut table = Table::new(cx.t(t::people_account_sessions()))
        .caption_hidden()
        .column(cx.t(t::people_account_session_which()))
        .column(cx.t(t::people_account_session_opened()))
        .column(cx.t(t::people_account_session_seen()))
        .column(cx.t(t::people_account_session_end()));
    for session in sessions {
        table = table.row(row(cx, session));
    }
    html! {
        section class="stack gap-4" {
            h2 { (cx.t(t::people_account_sessions())) }
            p { (cx.t(t::people_account_sessions_text())) }
            (table.render())
            @if sessions.len() > 1 {
                form method="post" action="/mon-compte/connexions" { (button(cx.t(t::people_account_sessions_button())).plain()) }
            }
        }
    }
}

fn row(cx: &Cx, session: &SessionRow) -> [Markup; 4] {
    let device = device_words(cx, session.device.as_deref().unwrap_or_default());
    let is_here = Some(session.id) == cx.session_id();
    let opened = cx.texts().moment(session.created_at);
    let about = format!("{device}, {opened}");
    [
        html! { (device) @if is_here { " (" b { (cx.t(t::people_account_session_here())) } ")" } },
        html! { (opened) },
        html! { (cx.texts().moment(session.seen_at)) },
        html! {
            form method="post" action=(format!("/mon-compte/connexions/{}/fermer", session.id)) {
                (button(cx.t(t::people_account_session_close())).plain().small().context(about))
            }
        },
    ]
}

/// "Firefox sur Windows".
fn device_words(cx: &Cx, device: &str) -> String {
    let (browser, system) = device.split_once('/').unwrap_or_default();
    match (browser, system) {
        ("", "") => cx.t(t::people_device_unknown()),
        (browser, "") => browser.to_owned(),
        ("", system) => system.to_owned(),
        (browser, system) => cx.t(t::people_device(browser, system)),
    }
}
