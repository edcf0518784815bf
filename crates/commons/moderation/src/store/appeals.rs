//! Appeals in the database.

use parvis_contributions::ContributionId;
use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use crate::{
    model::{Appeal, AppealId, DecisionId},
    policy::{Appealing, Decide, Permit},
};

/// Keeps an appeal.
///
/// # Errors
/// The database's failure; one about the same decision exists.
pub fn add_appeal(
    conn: &mut Conn,
    _permit: &Permit<Appealing>,
    decision: (ContributionId, DecisionId),
    person: Option<PersonId>,
    words: &str,
    now: Timestamp,
) -> Result<AppealId, DbError> {
    conn.query_one(
        sql!(
            "insert into moderation_appeal (contribution_id, decision_id, person_id, words, at) ",
            "values ($1, $2, $3, $4, $5) returning id"
        ),
        params![decision.0, decision.1, person, words, now],
    )
}

/// The appeals about a contribution, newest first.
///
/// # Errors
/// The database's failure.
pub fn appeals_of(conn: &mut Conn, contribution: ContributionId) -> Result<Vec<Appeal>, DbError> {
    conn.query(
        sql!(
            "select ",
            Appeal::COLUMNS,
            " from moderation_appeal where contribution_id = $1 order by id desc"
        ),
        params![contribution],
    )
}

/// Closes the open appeal about a contribution.
///
/// # Errors
/// The database's failure.
pub(crate) fn close_appeal(
    conn: &mut Conn,
    _permit: &Permit<Decide>,
    contribution: ContributionId,
    upheld: bool,
    decision: DecisionId,
) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "update moderation_appeal set upheld = $2, closed_by = $3 ",
            "where contribution_id = $1 and closed_by is null"
        ),
        params![contribution, upheld, decision],
    )
}

/// Opens again what a decision closed: it was taken back.
///
/// # Errors
/// The database's failure.
pub(crate) fn reopen_appeal(
    conn: &mut Conn,
    _permit: &Permit<Decide>,
    decision: DecisionId,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update moderation_appeal set upheld = null, closed_by = null where closed_by = $1"),
        params![decision],
    )
}

/// Forgets who appealed: the person deletes their account.
pub(crate) fn forget_appealer(conn: &mut Conn, person: PersonId) -> Result<u64, DbError> {
    conn.execute(sql!("update moderation_appeal set person_id = null where person_id = $1"), params![person])
}
