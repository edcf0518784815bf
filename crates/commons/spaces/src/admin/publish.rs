//! Publishing a process, archiving it, taking it out of the archives.

use maud::html;
use parvis_ui::{Field, FormState, Icon, Tone, button, link_button, notice};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::parts;
use crate::{
    actions::{By, publish_process},
    model::{Process, ProcessState},
    pages::parts::short_dates,
    rules::readiness,
    store, t,
};

/// `GET /bureau/demarches/{process}/publier`
pub async fn confirm(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    publish_page(&cx, &process, FormState::default()).await
}

/// `POST /bureau/demarches/{process}/publier`
pub async fn publish(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let (by, id, confirmed) = (By::of(&cx), process.id, cx.form().ticked("confirmation"));
    match cx.write(move |tx| publish_process::publish(tx, &by, id, confirmed)).await {
        Ok(()) => Ok(Redirect::to(process.desk_path()).notice(cx.t(t::spaces_published())).into()),
        Err(WebError::Refused(refusal)) => publish_page(&cx, &process, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

/// `GET /bureau/demarches/{process}/archiver`
pub async fn confirm_archive(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    archive_page(&cx, &process, FormState::default()).await
}

/// `POST /bureau/demarches/{process}/archiver`
pub async fn archive(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let (by, id, typed) = (By::of(&cx), process.id, cx.form().text("titre"));
    match cx.write(move |tx| publish_process::archive(tx, &by, id, &typed)).await {
        Ok(()) => Ok(Redirect::to(process.desk_path()).notice(cx.t(t::spaces_archived())).into()),
        Err(WebError::Refused(refusal)) => archive_page(&cx, &process, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

/// `POST /bureau/demarches/{process}/restaurer`
pub async fn restore(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let (by, id) = (By::of(&cx), process.id);
    cx.write(move |tx| publish_process::restore(tx, &by, id)).await?;
    Ok(Redirect::to(process.desk_path()).notice(cx.t(t::spaces_restored())).into())
}

async fn publish_page(cx: &Cx, process: &Process, state: FormState) -> Outcome {
    let (wanted, now) = (process.clone(), cx.now());
    let (checks, phases) = cx
        .read(move |c| {
            let checks = publish_process::checks(c, &wanted, now)?;
            Ok((checks, store::phases::phases(c, wanted.id)?))
        })
        .await?;
    let title = cx.t(t::spaces_publish());
    let content = html! {
        @if process.state != ProcessState::Draft {
            (notice(Tone::Neutral, html! { p { (cx.t(t::spaces_already_published())) } p { a href=(process.path()) { (cx.t(t::spaces_see_as_citizen())) } } }))
        } @else if readiness::is_ready(&checks) {
            p { (cx.t(t::spaces_publish_intro())) }
            h2 { (cx.t(t::spaces_publish_what())) }
            ul {
                @for phase in phases.iter().filter(|phase| phase.is_dated()) {
                    li { b { (phase.title) } " : " (short_dates(cx.texts(), process, phase, cx.now())) }
                }
            }
            form method="post" class="stack gap-5" {
                (Field::checkbox("confirmation", cx.t(t::spaces_publish_confirm())).state(&state))
                div class="row" {
                    (button(cx.t(t::spaces_publish())).icon(Icon::Send))
                    (link_button(cx.t(t::spaces_cancel()), process.desk_path()).plain())
                }
            }
        } @else {
            (notice(Tone::Watch, html! { p { (cx.t(t::spaces_not_ready())) } p { a href=(process.desk_path()) { (cx.t(t::spaces_see_left())) } } }))
        }
    };
    parts::desk_page(cx, process, &title, content).with_errors(&state).reply(cx).await
}

async fn archive_page(cx: &Cx, process: &Process, state: FormState) -> Outcome {
    let title = cx.t(t::spaces_archive());
    let content = html! {
        p { (cx.t(t::spaces_archive_intro())) }
        form method="post" class="stack gap-5" {
            (Field::text("titre", cx.t(t::spaces_archive_type_title(process.title.as_str()))).autocomplete("off").state(&state))
            div class="row" {
                (button(title.as_str()).danger().icon(Icon::Archive))
                (link_button(cx.t(t::spaces_cancel()), process.desk_path()).plain())
            }
        }
    };
    parts::desk_page(cx, process, &title, content).with_errors(&state).reply(cx).await
}
