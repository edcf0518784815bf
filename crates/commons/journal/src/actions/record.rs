//! Around each transaction in which an agent acts: what there was before, what there is after, one entry for each thing
//! that changed.
//!
//! Before the work the things named in the path are read (`SubjectKind::facts` of their slices). After it the same are read
//! again, with those that the work's events named; what differs is the before and after of the entry. Nothing written,
//! nothing noted: a refused form leaves no entry.

use parvis_db::{Conn, DbError};
use parvis_slice::registry;
use parvis_web::{OfficeAct, Recorder};

use crate::{
    model::{AuditEntry, AuditSubject, Ledger, Seen, Told},
    rules::{address, changes},
    store,
};

/// What `web` calls around the transactions of agents.
pub const RECORDER: Recorder = Recorder { begin, end };

fn begin(conn: &mut Conn, act: &OfficeAct) -> Result<(), DbError> {
    let mut seen = Vec::new();
    for (name, value) in act.params.iter().filter(|_| !act.is_export) {
        let Some(kind) = registry().subjects().find(|subject| subject.param == name) else { continue };
        let Some(id) = (kind.find)(conn, value)? else { continue };
        let before = registry().facts(conn, kind.kind, id)?;
        seen.push(Seen { kind: kind.kind.to_owned(), id, before, in_path: true });
    }
    conn.attach(Ledger { seen, writes: conn.writes(), ..Ledger::default() });
    Ok(())
}

fn end(conn: &mut Conn, act: &OfficeAct) -> Result<(), DbError> {
    let Some(mut ledger) = conn.detach::<Ledger>() else { return Ok(()) };
    if conn.writes() == ledger.writes && !act.is_export {
        return Ok(());
    }
    for (kind, id) in std::mem::take(&mut ledger.events) {
        if !ledger.has_seen(kind, id) && registry().subject(kind).is_some() {
            ledger.seen.push(Seen { kind: kind.to_owned(), id, before: None, in_path: false });
        }
    }
    let mut entries = Vec::new();
    for seen in &ledger.seen {
        let entry = of_row(conn, act, seen, ledger.process)?;
        entries.push((seen.in_path, entry));
    }
    entries.extend(ledger.told.iter().map(|told| (false, of_told(act, told))));
    for mut entry in kept(entries, act) {
        entry.on_behalf = ledger.on_behalf;
        store::audit(conn, &entry)?;
    }
    Ok(())
}

/// Which entries are kept: those that changed; where none did, what the act was about for certain, else the most precise
/// thing that its path names, else the act alone. One at least.
fn kept(entries: Vec<(bool, AuditEntry)>, act: &OfficeAct) -> Vec<AuditEntry> {
    let is_change = |entry: &AuditEntry| !entry.before.is_empty() || !entry.after.is_empty();
    let any_change = entries.iter().any(|(_, entry)| is_change(entry));
    let any_certain = entries.iter().any(|(in_path, _)| !in_path);
    let precise = entries.iter().rposition(|(in_path, _)| *in_path);
    let mut all: Vec<AuditEntry> = entries
        .into_iter()
        .enumerate()
        .filter(|(place, (in_path, entry))| {
            if any_change { is_change(entry) } else { !in_path || (!any_certain && Some(*place) == precise) }
        })
        .map(|(_, (_, entry))| entry)
        .collect();
    if all.is_empty() {
        all.push(of_act(act));
    }
    all
}

fn of_row(
    conn: &mut Conn,
    act: &OfficeAct,
    seen: &Seen,
    process: Option<i64>,
) -> Result<AuditEntry, DbError> {
    let now = registry().facts(conn, &seen.kind, seen.id)?;
    let (old, new) = (seen.before.as_ref(), now.as_ref());
    let (before, after) = changes::changes(old.map(|facts| &facts.fields), new.map(|facts| &facts.fields));
    let facts = now.or_else(|| seen.before.clone()).unwrap_or_default();
    let is_personal = registry().subject(&seen.kind).is_some_and(|kind| kind.is_personal);
    let words = if is_personal { String::new() } else { facts.words };
    let subject = AuditSubject { kind: seen.kind.clone(), id: Some(seen.id), key: facts.key, words };
    let process = process_words(conn, facts.process.or(process))?;
    Ok(AuditEntry { subject, process, before, after, ..of_act(act) })
}

fn of_told(act: &OfficeAct, told: &Told) -> AuditEntry {
    let (before, after) = changes::changes(Some(&told.before), Some(&told.after));
    let subject = AuditSubject { kind: told.kind.clone(), key: told.key.clone(), ..AuditSubject::default() };
    AuditEntry { subject, before, after, ..of_act(act) }
}

fn of_act(act: &OfficeAct) -> AuditEntry {
    AuditEntry {
        at: act.at,
        actor_id: Some(act.person.id),
        actor_name: act.person.public_name.clone(),
        act: act.route.clone(),
        fields: act.fields.join(", "),
        note: if act.is_export { act.purpose.clone() } else { String::new() },
        origin: address::shortened(&act.address),
        ..AuditEntry::default()
    }
}

fn process_words(conn: &mut Conn, process: Option<i64>) -> Result<Option<(i64, String)>, DbError> {
    let Some(id) = process else { return Ok(None) };
    let facts = registry().facts(conn, "process", id)?;
    Ok(Some((id, facts.map(|facts| facts.words).unwrap_or_default())))
}
