//! What agents did with one contribution or in one process, on its desk: the last sentences and the way to all. For
//! administrators, who alone read the log.

use maud::{Markup, html};
use parvis_db::{Conn, DbError};
use parvis_slice::{PanelCx, registry};
use parvis_ui::fold;
use parvis_web::Role;

use crate::{
    model::{AuditFilter, SubjectRef},
    store, t, words,
};

const MOST: usize = 5;

/// On a contribution's desk.
pub fn of_contribution(
    conn: &mut Conn,
    cx: &PanelCx<'_>,
    ids: &[i64],
) -> Result<Vec<(i64, Markup)>, DbError> {
    draw(conn, cx, ids, |id| AuditFilter::about(SubjectRef::new("contribution", id)), "objet=contribution:")
}

/// On a process' page of the back office.
pub fn of_process(conn: &mut Conn, cx: &PanelCx<'_>, ids: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    draw(conn, cx, ids, |id| AuditFilter { process: Some(id), ..AuditFilter::default() }, "demarche=")
}

fn draw(
    conn: &mut Conn,
    cx: &PanelCx<'_>,
    ids: &[i64],
    wanted: fn(i64) -> AuditFilter,
    query: &str,
) -> Result<Vec<(i64, Markup)>, DbError> {
    let mut drawn = Vec::new();
    // desks show one subject each
    for id in ids.iter().filter(|_| cx.actor.has_role(Role::Administrator)).take(1) {
        let entries = store::entries(conn, &wanted(*id), MOST)?;
        if entries.is_empty() {
            continue;
        }
        let names = registry().names_of(conn, &words::people_in(&entries))?;
        let body = html! {
            ul class="stack gap-2" {
                @for entry in &entries {
                    li { (cx.texts.day(entry.at)) ", " (entry.actor_name) " " (words::sentence(cx.texts, entry, &names)) }
                }
            }
            p { a href={ "/bureau/journal?" (query) (id) } { (cx.texts.say(&t::journal_history_all())) } }
        };
        drawn.push((*id, fold(cx.texts.say(&t::journal_history()), body)));
    }
    Ok(drawn)
}
