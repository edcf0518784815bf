//! The list of processes in the back office.

use std::collections::HashMap;

use maud::{Markup, Render, html};
use parvis_ui::{Icon, Table, empty_state, link_button, tag};
use parvis_web::{Cx, OfficePage, Outcome, Role};

use super::{parts, words};
use crate::{
    model::{Phase, Process, ProcessId, Space, SpaceId},
    pages::parts::situation,
    store, t,
};

/// `GET /bureau/demarches`
pub async fn list(cx: Cx) -> Outcome {
    let (mut processes, spaces, phases) = cx
        .read(|c| {
            Ok((store::processes::processes(c)?, store::spaces::spaces(c)?, store::phases::phases_of_all(c)?))
        })
        .await?;
    let actor = cx.actor();
    processes.retain(|process| !actor.is_kept_from(process.id.raw()));
    let spaces: HashMap<SpaceId, Space> = spaces.into_iter().map(|space| (space.id, space)).collect();
    let title = cx.t(t::spaces_processes());
    let add = link_button(cx.t(t::spaces_new_process()), "/bureau/demarches/nouvelle").icon(Icon::Plus);
    let may_add = cx.actor().has_role(Role::Administrator);
    let main = html! {
        div class="row between" { h1 { (title) } @if may_add && !processes.is_empty() { (add) } }
        @if processes.is_empty() {
            (empty_state(&cx.t(t::spaces_desk_none()), cx.t(t::spaces_desk_none_why()), html! { @if may_add { (add) } }))
        } @else {
            (table(&cx, &processes, &spaces, &phases))
        }
    };
    OfficePage::new(&title, main).reply(&cx).await
}

fn table(
    cx: &Cx,
    processes: &[Process],
    spaces: &HashMap<SpaceId, Space>,
    phases: &HashMap<ProcessId, Vec<Phase>>,
) -> Markup {
    let mut table = Table::new(cx.t(t::spaces_processes()))
        .caption_hidden()
        .dense()
        .column(cx.t(t::spaces_title()))
        .column(cx.t(t::spaces_space()))
        .column(cx.t(t::spaces_state()))
        .column(cx.t(t::spaces_where()));
    for process in processes {
        let own = phases.get(&process.id).map_or(&[][..], Vec::as_slice);
        table = table.row([
            html! { a href=(process.desk_path()) { (process.title) } },
            html! { (spaces.get(&process.space_id).map_or("", |space| space.title.as_str())) },
            tag(parts::state_tone(process.state), cx.t(words::process_state(process.state))).render(),
            html! { (situation(cx.texts(), process, own, cx.now())) },
        ]);
    }
    table.render()
}
