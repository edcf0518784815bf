//! Pieces that the pages of the back office share: the frame of a process, buttons in their own form, the text field.

use maud::{Markup, PreEscaped, html};
use parvis_kernel::{Message, Period};
use parvis_ui::{Button, Field, FormState, Icon, Tab, Tone, button, notice, tabs, tag};
use parvis_web::{Cx, OfficePage, WebError};

use super::words;
use crate::{
    model::{Process, ProcessState},
    rich_text,
    rules::local_time,
    store, t,
};

/// The process named in the path.
pub async fn load(cx: &Cx) -> Result<Process, WebError> {
    let slug: String = cx.path("process")?;
    cx.read(move |c| store::processes::process_by_slug(c, &slug)?.ok_or(WebError::NotFound)).await
}

/// A page of the process builder: title of the process, its pages as tabs, then the content.
pub fn desk_page(cx: &Cx, process: &Process, title: &str, content: Markup) -> OfficePage {
    let desk = process.desk_path();
    let path = cx.current_path();
    let tab = |text: Message, page: &str| {
        let href = if page.is_empty() { desk.clone() } else { format!("{desk}/{page}") };
        let current = if page.is_empty() { path == href } else { path.starts_with(&href) };
        Tab { text: cx.t(text), href, current, count: None, icon: None }
    };
    let all = [
        tab(t::spaces_desk_overview(), ""),
        tab(t::spaces_desk_general(), "general"),
        tab(t::spaces_desk_phases(), "etapes"),
        tab(t::spaces_desk_dates(), "dates"),
        tab(t::spaces_desk_statuses(), "statuts"),
        tab(t::spaces_desk_form(), "formulaire"),
    ];
    let main = html! {
        p class="row gap-3" {
            a href="/bureau/demarches" { (cx.t(t::spaces_desk_back())) }
            span { (process.title) }
            (tag(state_tone(process.state), cx.t(words::process_state(process.state))))
        }
        h1 { (title) }
        (tabs(&cx.t(t::spaces_desk_tabs()), &all))
        @if let Some(lock) = process.settings.lock() {
            (notice(Tone::Watch, html! { p { (cx.t(t::spaces_locked_note(parvis_kernel::Arg::Day(lock.since)))) } }))
        }
        (content)
    };
    OfficePage::new(&cx.t(t::spaces_desk_title(title, process.title.as_str())), main)
}

/// The tone of a process' state.
pub fn state_tone(state: ProcessState) -> Tone {
    match state {
        ProcessState::Draft => Tone::Watch,
        ProcessState::Published => Tone::Good,
        ProcessState::Archived => Tone::Neutral,
    }
}

/// A button alone in its form.
pub fn act(action: &str, button: Button) -> Markup {
    html! { form method="post" action=(action) { (button) } }
}

/// Up, down and, where wished, remove: the acts on one line of an ordered list.
pub fn order_acts(cx: &Cx, base: &str, name: &str, first: bool, last: bool, removable: bool) -> Markup {
    let small =
        |label: Message, drawing: Icon| button(cx.t(label)).small().plain().icon(drawing).context(name);
    html! {
        div class="row gap-2" {
            @if !first { (act(&format!("{base}/monter"), small(t::spaces_up(), Icon::ArrowUp))) }
            @if !last { (act(&format!("{base}/descendre"), small(t::spaces_down(), Icon::ArrowDown))) }
            @if removable { (act(&format!("{base}/supprimer"), small(t::spaces_remove(), Icon::Trash2))) }
        }
    }
}

/// A long text with simple marks.
pub fn rich_field(cx: &Cx, name: &str, label: Message, rows: u8, state: &FormState) -> Field {
    Field::textarea(name, cx.t(label), rows).hint(cx.t(t::spaces_rich_hint())).state(state)
}

/// What a rich text typed so far will look like.
pub fn rich_preview(cx: &Cx, source: &str) -> Markup {
    html! {
        section class="card stack" aria-labelledby="apercu" {
            h2 id="apercu" { (cx.t(t::spaces_rich_preview())) }
            div class="stack" { (PreEscaped(rich_text::render(source))) }
        }
    }
}

/// The word "facultatif".
pub fn optional(cx: &Cx) -> String {
    cx.t(t::spaces_optional())
}

/// Two moments typed in a form; what is no moment is told at its field.
pub fn period(cx: &Cx, state: &mut FormState, opens: &str, closes: &str, zone: &str) -> Period {
    let mut moment = |name: &str| {
        let text = cx.form().filled(name)?;
        let at = local_time::parse(&text, zone);
        if at.is_none() {
            state.fail(name, cx.t(t::spaces_moment_wrong()));
        }
        at
    };
    Period { opens_at: moment(opens), closes_at: moment(closes) }
}

/// The two fields of a period.
pub fn period_fields(cx: &Cx, opens: &str, closes: &str, state: &FormState) -> Markup {
    html! {
        div class="row gap-5" {
            (Field::moment(opens, cx.t(t::spaces_opens())).state(state))
            (Field::moment(closes, cx.t(t::spaces_closes())).state(state))
        }
    }
}

/// What the fields of a period show.
pub fn fill_period(state: &mut FormState, opens: &str, closes: &str, period: &Period, zone: &str) {
    for (name, at) in [(opens, period.opens_at), (closes, period.closes_at)] {
        state.set(name, at.map(|at| local_time::to_input(at, zone)).unwrap_or_default());
    }
}
