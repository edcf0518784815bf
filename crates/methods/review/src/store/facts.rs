//! What the audit log keeps of units and assessments.

use parvis_db::{Conn, DbError};
use parvis_slice::Facts;

use super::{assessments_of, units};
use crate::model::UnitId;

/// A unit.
pub(crate) fn unit(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let found = units::unit(conn, UnitId::new(id))?;
    Ok(found.map(|unit| {
        Facts::new(&unit.name, id)
            .with("name", unit.name.as_str())
            .with("mailbox", unit.mailbox)
            .with("notify", unit.notify)
            .with("remind_days", unit.remind_days)
            .with("active", unit.active)
    }))
}

/// The assessments of a contribution, beside its own facts.
pub(crate) fn assessments(conn: &mut Conn, contribution: i64) -> Result<Option<Facts>, DbError> {
    let mut facts = Facts::default();
    for found in assessments_of(conn, &[contribution])? {
        let step = found.kind.key();
        let unit = match found.unit_id {
            Some(unit) => units::unit(conn, unit)?.map(|unit| unit.name),
            None => None,
        };
        facts = facts
            .with(&format!("{step}.verdict"), found.verdict.key())
            .with(&format!("{step}.unit"), unit)
            .amount(&format!("{step}.cost"), found.cost_cents)
            .at(&format!("{step}.due"), found.due_at)
            .long(&format!("{step}.public"), &found.public_text)
            .long(&format!("{step}.internal"), &found.internal_text);
    }
    Ok(Some(facts))
}
