//! Assessments in the database: at most one of each kind for a contribution.

use parvis_contributions::ContributionId;
use parvis_db::{Conn, DbError, Filter, FromVal, ToVal, Val, ValRef, params, sql};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use crate::{
    model::{Assessment, AssessmentId, AssessmentKind, Conclusion, UnitId, Verdict},
    policy::{Assess, Permit},
};

macro_rules! stored_as_word {
    ($kind:ident, $what:literal) => {
        impl ToVal for $kind {
            fn to_val(&self) -> Val {
                self.key().to_val()
            }
        }
        impl FromVal for $kind {
            fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
                let word = String::from_val(val)?;
                $kind::from_key(&word).ok_or_else(|| DbError::other(format!("no {} is called {word}", $what)))
            }
        }
    };
}
stored_as_word!(AssessmentKind, "kind of assessment");
stored_as_word!(Verdict, "verdict");

/// The assessment of a kind, if there is one.
///
/// # Errors
/// The database's failure.
pub fn assessment(
    conn: &mut Conn,
    contribution: ContributionId,
    kind: AssessmentKind,
) -> Result<Option<Assessment>, DbError> {
    conn.query_opt(
        sql!("select ", Assessment::COLUMNS, " from assessment where contribution_id = $1 and kind = $2"),
        params![contribution, kind],
    )
}

/// The assessments of these contributions: of each, admissibility first.
///
/// # Errors
/// The database's failure.
pub fn assessments_of(conn: &mut Conn, contributions: &[i64]) -> Result<Vec<Assessment>, DbError> {
    let filter = Filter::new().any("contribution_id", contributions).order("contribution_id, kind, id");
    conn.query(&filter.sql(&format!("select {} from assessment", Assessment::COLUMNS)), filter.params())
}

/// Gives an assessment to a unit and an agent, with the moment at which it is wanted; a reminder sent before counts no
/// longer.
///
/// # Errors
/// The database's failure.
pub fn assign(
    conn: &mut Conn,
    _permit: &Permit<Assess>,
    contribution: ContributionId,
    kind: AssessmentKind,
    unit: Option<UnitId>,
    assessor: Option<PersonId>,
    due_at: Option<Timestamp>,
) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "insert into assessment (contribution_id, kind, unit_id, assessor_id, verdict, public_text, internal_text, due_at) ",
            "values ($1, $2, $3, $4, 'pending', '', '', $5) on conflict (contribution_id, kind) do update set ",
            "unit_id = excluded.unit_id, assessor_id = excluded.assessor_id, due_at = excluded.due_at, reminded_at = null"
        ),
        params![contribution, kind, unit, assessor, due_at],
    )?;
    Ok(())
}

/// Keeps what was typed without concluding; nothing happens once it is concluded.
///
/// # Errors
/// The database's failure.
pub fn keep(
    conn: &mut Conn,
    _permit: &Permit<Assess>,
    contribution: ContributionId,
    kind: AssessmentKind,
    given: &Conclusion,
) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "insert into assessment (contribution_id, kind, verdict, cost_cents, public_text, internal_text) ",
            "values ($1, $2, 'pending', $3, $4, $5) on conflict (contribution_id, kind) do update set ",
            "cost_cents = excluded.cost_cents, public_text = excluded.public_text, internal_text = excluded.internal_text ",
            "where assessment.verdict = 'pending'"
        ),
        params![contribution, kind, given.cost, given.public_text, given.internal_text],
    )?;
    Ok(())
}

/// Concludes an assessment, the first time or anew.
///
/// # Errors
/// The database's failure.
pub fn conclude(
    conn: &mut Conn,
    _permit: &Permit<Assess>,
    contribution: ContributionId,
    kind: AssessmentKind,
    given: &Conclusion,
    assessor: Option<PersonId>,
    now: Timestamp,
) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "insert into assessment (contribution_id, kind, assessor_id, verdict, cost_cents, public_text, internal_text, ",
            "decided_at) values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (contribution_id, kind) do update set ",
            "assessor_id = excluded.assessor_id, verdict = excluded.verdict, cost_cents = excluded.cost_cents, ",
            "public_text = excluded.public_text, internal_text = excluded.internal_text, decided_at = excluded.decided_at"
        ),
        params![contribution, kind, assessor, given.verdict, given.cost, given.public_text, given.internal_text, now],
    )?;
    Ok(())
}

/// Notes that a unit was reminded.
pub(crate) fn mark_reminded(conn: &mut Conn, id: AssessmentId, now: Timestamp) -> Result<u64, DbError> {
    conn.execute(sql!("update assessment set reminded_at = $2 where id = $1"), params![id, now])
}

/// Forgets who assessed: the person deletes their account.
pub(crate) fn forget_assessor(conn: &mut Conn, person: PersonId) -> Result<u64, DbError> {
    conn.execute(sql!("update assessment set assessor_id = null where assessor_id = $1"), params![person])
}
