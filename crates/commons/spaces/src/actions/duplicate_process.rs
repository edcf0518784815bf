//! Copies a process for its next edition: everything but contributions and votes, dates one year later.

use parvis_db::Conn;
use parvis_kernel::{Period, Timestamp};
use parvis_web::WebError;

use super::{By, create_process::free_slug, load};
use crate::{
    model::{NewFormField, NewPhase, NewProcess, NewStatus, Process, ProcessId},
    policy::{self, Configure, Permit},
    rules::{local_time, wording},
    store,
};

/// Makes the copy, a draft.
///
/// # Errors
/// A refusal where the title is wrong.
pub fn duplicate(conn: &mut Conn, by: &By, from: ProcessId, title: &str) -> Result<ProcessId, WebError> {
    let permit = policy::may_configure(&by.actor)?;
    wording::title("titre", title)?;
    let old = load(conn, from)?;
    let slug = free_slug(conn, title)?;
    let new = NewProcess {
        space_id: old.space_id,
        title: title.to_owned(),
        summary: old.summary.clone(),
        body: old.body.source.clone(),
        envelope: old.envelope,
        zone: old.zone.clone(),
        numbering: next_numbering(&old.numbering),
        contribution_word: old.contribution_word,
        citizens_place: old.settings.citizens_place(),
    };
    let id = store::processes::insert(conn, &permit, &slug, &new, &old.settings.for_a_copy(), by.now)?;
    copy_phases(conn, &permit, &old, id)?;
    copy_statuses(conn, &permit, &old, id)?;
    copy_fields(conn, &permit, &old, id)?;
    by.tell_process(conn, "ProcessDuplicated", id)?;
    Ok(id)
}

fn copy_phases(
    conn: &mut Conn,
    permit: &Permit<Configure>,
    old: &Process,
    to: ProcessId,
) -> Result<(), WebError> {
    let later = |at: Option<Timestamp>| at.map(|at| local_time::years_later(at, 1, &old.zone));
    for phase in store::phases::phases(conn, old.id)? {
        let new = NewPhase {
            title: phase.title,
            summary: phase.summary,
            period: Period {
                opens_at: later(phase.period.opens_at),
                closes_at: later(phase.period.closes_at),
            },
            activities: phase.activities.iter().map(|activity| activity.kind.clone()).collect(),
        };
        let id = store::phases::insert(conn, permit, to, &new)?;
        for activity in phase.activities {
            store::phases::set_activity_settings(conn, id, &activity.kind, &activity.settings)?;
        }
    }
    Ok(())
}

fn copy_statuses(
    conn: &mut Conn,
    permit: &Permit<Configure>,
    old: &Process,
    to: ProcessId,
) -> Result<(), WebError> {
    for status in store::statuses::statuses(conn, old.id)? {
        let new = NewStatus {
            label: status.label,
            hint: status.hint,
            tone: status.tone,
            shape: status.shape,
            stage: status.stage,
            public: status.public,
            movers: status.movers,
        };
        store::statuses::insert(conn, permit, to, &status.key, &new)?;
    }
    Ok(())
}

fn copy_fields(
    conn: &mut Conn,
    permit: &Permit<Configure>,
    old: &Process,
    to: ProcessId,
) -> Result<(), WebError> {
    for field in store::fields::form_fields(conn, old.id)? {
        let new = NewFormField {
            kind: field.kind,
            label: field.label,
            hint: field.hint,
            required: field.required,
            public: field.public,
            options: field.options,
            max_length: field.max_length,
        };
        store::fields::insert(conn, permit, to, &new)?;
    }
    Ok(())
}

/// The same first part of references with its year one later: "IDEE-2026" gives "IDEE-2027".
pub fn next_numbering(numbering: &str) -> String {
    let (stem, year) = numbering.rsplit_once('-').unwrap_or((numbering, ""));
    match year.parse::<u16>() {
        Ok(year) if (1900..9999).contains(&year) => format!("{stem}-{}", year + 1),
        _ => numbering.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::next_numbering;

    #[test]
    fn the_year_of_references_moves_on() {
        assert_eq!(next_numbering("IDEE-2026"), "IDEE-2027");
        assert_eq!(next_numbering("BP"), "BP");
        assert_eq!(next_numbering("BP-12"), "BP-12");
    }
}
