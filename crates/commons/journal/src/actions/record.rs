//! Around each transaction in which an agent acts: what there was before, what there is after, one entry for each thing
//! that changed.
//!
//! Before the work the things named in the path are read (`SubjectKind::facts` of their slices). After it the same are read
//! again, with those that the work's events named; what differs is the before and after of the entry. Nothing written,
//! nothing noted: a refused form leaves no entry.

use parvis_db::{Conn, DbError};
use parvis_slice::{Facts, registry};
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
        seen.push(Seen { kind: kind.kind.to_owned(), id, before: (kind.facts)(conn, id)? });
    }
    let ledger = Ledger { from_path: seen.len(), seen, writes: conn.writes(), ..Ledger::default() };
    conn.attach(ledger);
    Ok(())
}

fn end(conn: &mut Conn, act: &OfficeAct) -> Result<(), DbError> {
    let Some(ledger) = conn.detach::<Ledger>() else { return Ok(()) };
    if conn.writes() == ledger.writes && !act.is_export {
        return Ok(());
    }
    let mut entries = Vec::new();
    for (seen, is_certain) in candidates(&ledger) {
        if let Some(entry) = of_row(conn, act, &ledger, &seen, is_certain)? {
            entries.push(entry);
        }
    }
    for told in &ledger.told {
        entries.push(of_told(act, told));
    }
    if entries.is_empty() {
        entries.push(bare(conn, act, &ledger)?);
    }
    for mut entry in entries {
        entry.on_behalf = ledger.on_behalf;
        store::audit(conn, &entry)?;
    }
    Ok(())
}

/// What may have changed: what events named and what actions announced for certain, what the path named if it did.
fn candidates(ledger: &Ledger) -> Vec<(Seen, bool)> {
    let named = |seen: &Seen| ledger.events.iter().any(|(kind, id)| *kind == seen.kind && *id == seen.id);
    let seen = ledger.seen.iter().enumerate();
    let mut all: Vec<(Seen, bool)> =
        seen.map(|(place, seen)| (seen.clone(), place >= ledger.from_path || named(seen))).collect();
    for (kind, id) in ledger.events.iter().filter(|(kind, id)| !ledger.has_seen(kind, *id)) {
        all.push((Seen { kind: (*kind).to_owned(), id: *id, before: None }, true));
    }
    all
}

/// The entry of a row; none where it did not change and nothing says that the act was about it.
fn of_row(
    conn: &mut Conn,
    act: &OfficeAct,
    ledger: &Ledger,
    seen: &Seen,
    is_certain: bool,
) -> Result<Option<AuditEntry>, DbError> {
    let Some(kind) = registry().subject(&seen.kind) else { return Ok(None) };
    let after = (kind.facts)(conn, seen.id)?;
    let (old, new) =
        (seen.before.as_ref().map(|facts| &facts.fields), after.as_ref().map(|facts| &facts.fields));
    let (before, after_text) = changes::changes(old, new);
    if before.is_empty() && after_text.is_empty() && !is_certain {
        return Ok(None);
    }
    let facts = after.or_else(|| seen.before.clone()).unwrap_or_default();
    let process = facts.process.or(ledger.process);
    let words = if kind.is_personal { String::new() } else { facts.words };
    let subject = AuditSubject { kind: seen.kind.clone(), id: Some(seen.id), key: facts.key, words };
    let process = process_words(conn, process)?;
    Ok(Some(AuditEntry { subject, process, before, after: after_text, ..of_act(act) }))
}

fn of_told(act: &OfficeAct, told: &Told) -> AuditEntry {
    let (before, after) = changes::changes(Some(&told.before), Some(&told.after));
    let subject = AuditSubject { kind: told.kind.clone(), key: told.key.clone(), ..AuditSubject::default() };
    AuditEntry { subject, before, after, ..of_act(act) }
}

/// The entry of an act of which only the route is known, about the most precise thing of its path.
fn bare(conn: &mut Conn, act: &OfficeAct, ledger: &Ledger) -> Result<AuditEntry, DbError> {
    let last = ledger.seen[..ledger.from_path].iter().rev().find(|seen| seen.before.is_some());
    let facts = last.and_then(|seen| seen.before.clone()).unwrap_or_default();
    let subject = last.map(|seen| {
        let is_personal = registry().subject(&seen.kind).is_some_and(|kind| kind.is_personal);
        let words = if is_personal { String::new() } else { facts.words.clone() };
        AuditSubject { kind: seen.kind.clone(), id: Some(seen.id), key: facts.key.clone(), words }
    });
    let process = process_words(conn, facts.process.or(ledger.process))?;
    Ok(AuditEntry { subject: subject.unwrap_or_default(), process, ..of_act(act) })
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
    let facts: Option<Facts> = match registry().subject("process") {
        Some(kind) => (kind.facts)(conn, id)?,
        None => None,
    };
    Ok(Some((id, facts.map(|facts| facts.words).unwrap_or_default())))
}
