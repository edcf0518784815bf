//! All processes: what is open now first, then what comes, then what is over.

use std::collections::HashMap;

use maud::{Markup, html};
use parvis_db::Conn;
use parvis_kernel::Timestamp;
use parvis_slice::{PanelSeed, Place, panels};
use parvis_ui::empty_state;
use parvis_web::{Cx, Outcome, Page, WebError};

use super::parts;
use crate::{
    model::{Phase, Process, ProcessId, ProcessState, Space},
    policy,
    rules::timeline,
    store, t,
};

/// A process with all that its card needs.
pub struct Listed {
    /// The process.
    pub process: Process,
    /// Its phases.
    pub phases: Vec<Phase>,
    /// What other slices add to its card.
    pub extra: Vec<Markup>,
}

/// `GET /demarches`
pub async fn list(cx: Cx) -> Outcome {
    let seed = PanelSeed::of(&cx);
    let listed = cx.read(move |c| visible(c, &seed, |_| true)).await?;
    let title = cx.t(t::spaces_processes());
    let main = html! {
        div class="wrap stack gap-6 band" {
            h1 { (title) }
            p class="lead" { (cx.t(t::spaces_processes_intro())) }
            @if listed.is_empty() {
                (empty_state(&cx.t(t::spaces_processes_none()), cx.t(t::spaces_processes_none_why()), html! {}))
            } @else {
                (groups(&cx, &listed))
            }
        }
    };
    Page::new(&title, main).crumbs(Vec::new()).reply(&cx)
}

/// The processes that this reader may see and that `keep` keeps, the newest first; drafts are left out.
pub fn visible(
    conn: &mut Conn,
    seed: &PanelSeed,
    keep: impl Fn(&Process) -> bool,
) -> Result<Vec<Listed>, WebError> {
    let spaces: HashMap<_, Space> =
        store::spaces::spaces(conn)?.into_iter().map(|space| (space.id, space)).collect();
    let cx = seed.cx(None);
    let mut processes = store::processes::processes(conn)?;
    processes.retain(|process| {
        let space = spaces.get(&process.space_id);
        let seen = space.is_some_and(|space| policy::may_see(cx.actor, space, process));
        seen && process.state != ProcessState::Draft && keep(process)
    });
    let ids: Vec<i64> = processes.iter().map(|process| process.id.raw()).collect();
    let mut extra = panels(conn, Place::ProcessCard, &cx, &ids)?;
    let mut phases: HashMap<ProcessId, Vec<Phase>> = store::phases::phases_of_all(conn)?;
    Ok(processes
        .into_iter()
        .map(|process| Listed {
            phases: phases.remove(&process.id).unwrap_or_default(),
            extra: extra.remove(&process.id.raw()).unwrap_or_default(),
            process,
        })
        .collect())
}

/// The cards under their headings.
pub fn groups(cx: &Cx, listed: &[Listed]) -> Markup {
    let now = cx.now();
    let rank = |one: &Listed| {
        if one.process.state == ProcessState::Archived || timeline::is_over(&one.phases, now) {
            2
        } else {
            usize::from(timeline::current_phase(&one.phases, now).is_none())
        }
    };
    let titles = [t::spaces_group_now(), t::spaces_group_upcoming(), t::spaces_group_over()];
    html! {
        @for (at, title) in titles.into_iter().enumerate() {
            @let group = group(listed, now, |one| rank(one) == at);
            @if !group.is_empty() {
                section class="stack gap-5" aria-labelledby={ "groupe-" (at) } {
                    h2 id={ "groupe-" (at) } { (cx.t(title)) }
                    div class="grid" {
                        @for one in group {
                            (parts::process_card(cx.texts(), &one.process, &one.phases, now, &one.extra))
                        }
                    }
                }
            }
        }
    }
}

/// Those that `keep` keeps: what closes first stands first, what has no end last.
fn group(listed: &[Listed], now: Timestamp, keep: impl Fn(&Listed) -> bool) -> Vec<&Listed> {
    let mut group: Vec<&Listed> = listed.iter().filter(|one| keep(one)).collect();
    let closes =
        |one: &Listed| timeline::current_phase(&one.phases, now).and_then(|phase| phase.period.closes_at);
    group.sort_by_key(|one| closes(one).map_or(i64::MAX, Timestamp::micros));
    group
}
