//! "Mes contributions et brouillons", on the person's own page; the tab of a process that leads to its list.

use maud::{Markup, html};
use parvis_db::{Conn, DbError};
use parvis_kernel::{Arg, Id};
use parvis_slice::PanelCx;
use parvis_spaces::{self as spaces, Stage, status_tag};
use parvis_ui::{Icon, icon};

use super::words::{kind_at, tab_word};
use crate::{
    actions::kind_of,
    model::{ContributionKind, Holder},
    store, t,
};

/// The panel of the person's own page; the subject is the person.
pub(crate) fn own(
    conn: &mut Conn,
    cx: &PanelCx<'_>,
    subjects: &[i64],
) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut drawn = Vec::new();
    for subject in
        subjects.iter().filter(|subject| cx.actor.person_id().is_some_and(|person| person.raw() == **subject))
    {
        drawn.push((*subject, own_panel(conn, cx, *subject)?));
    }
    Ok(drawn)
}

fn own_panel(conn: &mut Conn, cx: &PanelCx<'_>, person: i64) -> Result<Markup, DbError> {
    let mut rows = store::by_author(conn, Id::new(person))?;
    rows.retain(|row| !cx.actor.is_kept_from(row.process_id.raw()));
    let mut drafts = store::drafts_of(conn, Holder::Person(Id::new(person)))?;
    if let Some(session) = cx.session_id {
        drafts.extend(store::drafts_of(conn, Holder::Session(session))?);
    }
    drafts.retain(|draft| !cx.actor.is_kept_from(draft.process_id.raw()));
    let processes = spaces::processes(conn)?;
    let statuses = spaces::all_statuses(conn)?;
    let process = |id: spaces::ProcessId| processes.iter().find(|process| process.id == id);
    Ok(html! {
        section class="stack" aria-labelledby="mes-contributions" {
            h2 id="mes-contributions" { (cx.texts.say(&t::contributions_mine())) }
            @if rows.is_empty() && drafts.is_empty() { p { (cx.texts.say(&t::contributions_mine_none())) } }
            ul role="list" class="stack" {
                @for draft in &drafts { @if let Some(process) = process(draft.process_id) {
                    li { (icon(Icon::PenLine)) " " a href={ (process.path()) "/deposer/" (draft.step()) } { (cx.texts.say(&t::contributions_mine_draft(draft.data().title))) }
                        " " span class="hint" { (process.title) " · " (cx.texts.say(&t::contributions_mine_kept(Arg::Moment(draft.updated_at)))) } }
                } }
                @for row in &rows { @if let Some(process) = process(row.process_id) {
                    li { a href=(row.path(&process.slug)) { (row.title) } " "
                        @if let Some(status) = statuses.iter().find(|status| status.id == row.status_id) { (status_tag(status)) }
                        " " span class="hint" { (row.reference) " · " (process.title) " · " (cx.texts.day(row.submitted_at)) } }
                } }
            }
        }
    })
}

/// The tab of a process that leads to its list, with how many there are.
pub(crate) fn tab(
    conn: &mut Conn,
    cx: &PanelCx<'_>,
    subjects: &[i64],
) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut drawn = Vec::new();
    for subject in subjects {
        let Some(process) = spaces::process(conn, Id::new(*subject))? else { continue };
        let statuses = spaces::statuses(conn, process.id)?;
        let cells = store::counts(conn, process.id, true)?;
        let voted: Vec<_> = statuses
            .iter()
            .filter(|status| status.stage == Stage::Shortlisted)
            .map(|status| status.id)
            .collect();
        let of = |wanted: &dyn Fn(spaces::StatusId) -> bool| {
            cells.iter().filter(|(cell, _)| wanted(cell.status)).map(|(_, n)| n).sum::<i64>()
        };
        let shortlisted = of(&|status| voted.contains(&status));
        let (kind, n) = if shortlisted > 0 {
            (kind_at(kind_of(&process), Stage::Shortlisted), shortlisted)
        } else {
            (kind_of_all(&process, &statuses, &cells), of(&|_| true))
        };
        let href = format!("{}/projets", process.path());
        let here = cx.current_url.starts_with(&href);
        drawn.push((
            *subject,
            html! {
                li { a href=(href) aria-current=[here.then_some("page")] {
                    span { (cx.texts.say(&tab_word(kind))) } span class="count-badge" { (cx.texts.number(n)) }
                } }
            },
        ));
    }
    Ok(drawn)
}

/// Projects where all that is public was put to the vote, else what the process calls them.
fn kind_of_all(
    process: &spaces::Process,
    statuses: &[spaces::Status],
    cells: &[(store::Cell, i64)],
) -> ContributionKind {
    let own = kind_of(process);
    let used = |status: &&spaces::Status| cells.iter().any(|(cell, n)| *n > 0 && cell.status == status.id);
    let mut kinds = statuses.iter().filter(used).map(|status| kind_at(own, status.stage)).peekable();
    let voted = kinds.peek().is_some() && kinds.all(|kind| kind == ContributionKind::Project);
    if voted { ContributionKind::Project } else { own }
}

/// On the process' page of the back office: how many contributions there are, links to the list and the numbering.
pub(crate) fn desk(
    conn: &mut Conn,
    cx: &PanelCx<'_>,
    subjects: &[i64],
) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut drawn = Vec::new();
    for subject in subjects {
        let Some(process) = spaces::process(conn, Id::new(*subject))? else { continue };
        let mut total = 0;
        for visible in [true, false] {
            total += store::counts(conn, process.id, visible)?.iter().map(|(_, n)| n).sum::<i64>();
        }
        let say = |message| cx.texts.say(&message);
        drawn.push((*subject, html! {
            section class="card stack gap-2" {
                h2 { (say(t::contributions_rail())) }
                p { b { (cx.texts.number(total)) } }
                p { a href={ "/bureau/contributions?demarche=" (process.id) } { (say(t::contributions_see_list())) } }
                p { a href={ (process.desk_path()) "/numeroter" } { (say(t::contributions_number_title())) } }
            }
        }));
    }
    Ok(drawn)
}
