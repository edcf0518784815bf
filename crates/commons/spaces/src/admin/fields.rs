//! The questions of the deposit form, in their order.

use maud::{Markup, Render, html};
use parvis_kernel::Refusal;
use parvis_ui::{Icon, Table, empty_state, link_button};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{parts, words};
use crate::{
    actions::{By, Removal, edit_form, is_up},
    model::{FormField, FormFieldId, Process},
    store, t,
};

/// `GET /bureau/demarches/{process}/formulaire`
pub async fn list(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let id = process.id;
    let fields = cx.read(move |c| Ok(store::fields::form_fields(c, id)?)).await?;
    let content = html! {
        p { (cx.t(t::spaces_form_intro())) }
        @if process.settings.lock().is_none() { div { (link_button(cx.t(t::spaces_field_add()), format!("{}/formulaire/ajouter", process.desk_path())).plain().icon(Icon::Plus)) } }
        @if fields.is_empty() {
            (empty_state(&cx.t(t::spaces_form_none()), cx.t(t::spaces_form_none_why()), html! {}))
        } @else {
            (table(&cx, &process, &fields))
        }
    };
    parts::desk_page(&cx, &process, &cx.t(t::spaces_desk_form()), content).reply(&cx).await
}

/// `POST /bureau/demarches/{process}/formulaire/{field}/{act}`: `monter`, `descendre`, `supprimer`.
pub async fn steer(cx: Cx) -> Outcome {
    let process = parts::load(&cx).await?;
    let (field, act): (FormFieldId, String) = (cx.path("field")?, cx.path("act")?);
    let (by, id) = (By::of(&cx), process.id);
    let done = cx
        .db()
        .write(move |tx| match act.as_str() {
            "supprimer" => edit_form::remove(tx, &by, id, field),
            act => Ok(edit_form::shift(tx, &by, id, field, is_up(act)?)?),
        })
        .await;
    match done {
        Ok(()) => Ok(Redirect::to(format!("{}/formulaire", process.desk_path()))
            .notice(cx.t(t::spaces_saved()))
            .into()),
        Err(Removal::Used) => Err(WebError::Refused(Refusal::new(t::spaces_field_used()))),
        Err(Removal::Other(error)) => Err(error),
    }
}

fn table(cx: &Cx, process: &Process, fields: &[FormField]) -> Markup {
    let yes_no = |yes: bool| cx.t(if yes { t::spaces_yes() } else { t::spaces_no() });
    let mut table = Table::new(cx.t(t::spaces_desk_form()))
        .caption_hidden()
        .dense()
        .column(cx.t(t::spaces_field_question()))
        .column(cx.t(t::spaces_field_kind()))
        .column(cx.t(t::spaces_field_required()))
        .column(cx.t(t::spaces_field_public()))
        .column(cx.t(t::spaces_order()));
    for (rank, field) in fields.iter().enumerate() {
        let base = format!("{}/formulaire/{}", process.desk_path(), field.id);
        table = table.row([
            html! { a href=(base) { (field.label) } },
            html! { (cx.t(words::field_kind(field.kind))) },
            html! { (yes_no(field.required)) },
            html! { (yes_no(field.public)) },
            html! { @if process.settings.lock().is_none() { (parts::order_acts(cx, &base, &field.label, rank == 0, rank + 1 == fields.len(), true)) } },
        ]);
    }
    table.render()
}
