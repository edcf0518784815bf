//! The statuses of a process, in their order.

use maud::{Markup, Render, html};
use parvis_kernel::Refusal;
use parvis_ui::{Icon, Table, link_button};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{parts, words};
use crate::{
    actions::{By, Removal, edit_statuses, is_up},
    model::{Process, Status, StatusId},
    pages::parts::status_tag,
    store, t,
};

/// `GET /bureau/demarches/{process}/statuts`
pub async fn list(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let id = process.id;
    let statuses = cx.read(move |c| Ok(store::statuses::statuses(c, id)?)).await?;
    let content = html! {
        p { (cx.t(t::spaces_statuses_intro())) }
        div { (link_button(cx.t(t::spaces_status_add()), format!("{}/statuts/ajouter", process.desk_path())).plain().icon(Icon::Plus)) }
        @if !statuses.is_empty() { (table(&cx, &process, &statuses)) }
    };
    parts::desk_page(&cx, &process, &cx.t(t::spaces_desk_statuses()), content).reply(&cx).await
}

/// `POST /bureau/demarches/{process}/statuts/{status}/{act}`: `monter`, `descendre`, `supprimer`.
pub async fn steer(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let (status, act): (StatusId, String) = (cx.path("status")?, cx.path("act")?);
    let (by, id) = (By::of(&cx), process.id);
    let done = cx
        .db()
        .write(move |tx| match act.as_str() {
            "supprimer" => edit_statuses::remove(tx, &by, id, status),
            act => Ok(edit_statuses::shift(tx, &by, id, status, is_up(act)?)?),
        })
        .await;
    match done {
        Ok(()) => Ok(Redirect::to(format!("{}/statuts", process.desk_path()))
            .notice(cx.t(t::spaces_saved()))
            .into()),
        Err(Removal::Used) => Err(WebError::Refused(Refusal::new(t::spaces_status_used()))),
        Err(Removal::Other(error)) => Err(error),
    }
}

fn table(cx: &Cx, process: &Process, statuses: &[Status]) -> Markup {
    let mut table = Table::new(cx.t(t::spaces_desk_statuses()))
        .caption_hidden()
        .dense()
        .column(cx.t(t::spaces_status()))
        .column(cx.t(t::spaces_status_stage()))
        .column(cx.t(t::spaces_status_public()))
        .column(cx.t(t::spaces_status_movers()))
        .column(cx.t(t::spaces_order()));
    for (rank, status) in statuses.iter().enumerate() {
        let base = format!("{}/statuts/{}", process.desk_path(), status.id);
        let movers: Vec<String> = status.movers.iter().map(|role| cx.t(words::role(*role))).collect();
        let public = if status.public { t::spaces_yes() } else { t::spaces_no() };
        table = table.row([
            html! { a href=(base) { (status_tag(status)) } },
            html! { (cx.t(words::stage(status.stage))) },
            html! { (cx.t(public)) },
            html! { @if movers.is_empty() { (cx.t(t::spaces_role_administrator())) } @else { (movers.join(", ")) } },
            parts::order_acts(cx, &base, &status.label, rank == 0, rank + 1 == statuses.len(), process.settings.lock().is_none()),
        ]);
    }
    table.render()
}
