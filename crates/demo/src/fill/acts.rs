//! What the named agents did, in the audit log: the filling goes through the slices' actions but not through the pages of
//! the back office, where the log writes itself. So the latest acts are read back from the events, in the order of their
//! moments, and written down as the pages would have done.

use parvis_contributions::{StatusChangeId, store as contributions};
use parvis_db::{Conn, DbError};
use parvis_journal::{AuditEntry, AuditSubject, EventFilter, EventRow};
use parvis_slice::registry;
use parvis_spaces as spaces;
use serde_json::json;

use super::{Progress, Scene};
use crate::{FillError, cast::Cast};

/// Who works in the back office.
const AGENTS: [Cast; 3] = [Cast::Chloe, Cast::David, Cast::Elise];
/// As many of the latest acts.
const MOST: usize = 400;
/// An address that stands for none (RFC 5737), shortened.
const ORIGIN: &str = "192.0.2.0";

pub(super) fn fill(tx: &mut Conn, _scene: &Scene, progress: &mut Progress) -> Result<(), FillError> {
    let mut acts: Vec<(Cast, EventRow)> = Vec::new();
    for who in AGENTS {
        let Some(actor) = progress.person(who) else { continue };
        let filter = EventFilter { actor: Some(actor), most: 1_000, ..EventFilter::default() };
        acts.extend(parvis_journal::recent(tx, &filter)?.into_iter().map(|event| (who, event)));
    }
    acts.sort_by_key(|(_, event)| (event.at, event.id));
    let first = acts.len().saturating_sub(MOST);
    for (who, event) in acts.drain(first..) {
        if let Some(entry) = entry(tx, who, &event)? {
            parvis_journal::audit(tx, &entry)?;
        }
    }
    Ok(())
}

/// The entry that the page would have left; none for events that are no act of an agent.
fn entry(tx: &mut Conn, who: Cast, event: &EventRow) -> Result<Option<AuditEntry>, DbError> {
    let moved = moved(tx, event)?;
    let stage = event.data()["stage"].as_str().unwrap_or_default().to_owned();
    let Some(route) = route(&event.kind, &stage) else { return Ok(None) };
    let Some(id) = event.subject_id else { return Ok(None) };
    // the rules of a round are kept beside its process
    let (kind, id) = match (event.subject_kind.as_str(), event.process_id) {
        ("voting_round", Some(process)) => ("process", process),
        (kind, _) => (kind, id),
    };
    let facts = registry().facts(tx, kind, id)?.unwrap_or_default();
    let process = match facts.process.or(event.process_id) {
        Some(process) => {
            let words = registry().facts(tx, "process", process)?.unwrap_or_default().words;
            Some((process, words))
        }
        None => None,
    };
    let (before, after) = moved.unwrap_or_default();
    Ok(Some(AuditEntry {
        at: event.at,
        actor_id: event.actor_id,
        actor_name: who.public_name().to_owned(),
        act: route.to_owned(),
        subject: AuditSubject { kind: kind.to_owned(), id: Some(id), key: facts.key, words: facts.words },
        process,
        before,
        after,
        origin: ORIGIN.to_owned(),
        ..AuditEntry::default()
    }))
}

/// The statuses between which a contribution was moved.
fn moved(tx: &mut Conn, event: &EventRow) -> Result<Option<(String, String)>, DbError> {
    let Some(change) = event.data()["change"].as_i64() else { return Ok(None) };
    let Some(change) = contributions::status_change(tx, StatusChangeId::new(change))? else {
        return Ok(None);
    };
    let from = match change.from_status {
        Some(from) => spaces::status(tx, from)?.map(|status| status.label),
        None => None,
    };
    let to = spaces::status(tx, change.to_status)?.map(|status| status.label);
    Ok(Some((json!({ "status": from }).to_string(), json!({ "status": to }).to_string())))
}

/// The page of the back office where that is done.
fn route(kind: &str, stage: &str) -> Option<&'static str> {
    Some(match (kind, stage) {
        ("ContributionMoved", "published") => "/bureau/moderation/{reference}/publier",
        ("ContributionMoved", "admissible" | "refused") => "/bureau/instruction/{reference}/recevabilite",
        ("ContributionMoved", "feasible") => "/bureau/instruction/{reference}/faisabilite",
        ("ContributionMoved", "shortlisted") => "/bureau/instruction/retenir",
        ("ContributionMoved", _) => "/bureau/contributions/{reference}/statut",
        ("ProcessCreated", _) => "/bureau/demarches/nouvelle",
        ("ProcessEdited", _) => "/bureau/demarches/{process}/general",
        ("ProcessPublished", _) => "/bureau/demarches/{process}/publier",
        ("RoundConfigured", _) => "/bureau/demarches/{process}/scrutin",
        ("RoundSealed", _) => "/bureau/demarches/{process}/scrutin/sceller",
        ("ResultPublished", _) => "/bureau/demarches/{process}/scrutin/publier",
        ("SpaceCreated", _) => "/bureau/reglages/espaces/ajouter",
        ("PageCreated", _) => "/bureau/reglages/pages/ajouter",
        ("NewsCreated", _) => "/bureau/reglages/actualites/ajouter",
        _ => return None,
    })
}
