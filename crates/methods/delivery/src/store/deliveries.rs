//! Amounts and reasons in the database.

use parvis_contributions::ContributionId;
use parvis_db::{Conn, DbError, params, sql};
use parvis_kernel::Timestamp;

use crate::{
    model::{Delivery, Spending},
    policy::{Deliver, Permit},
};

/// What is known of a project.
///
/// # Errors
/// The database's failure.
pub fn delivery(conn: &mut Conn, id: ContributionId) -> Result<Option<Delivery>, DbError> {
    conn.query_opt(
        sql!("select ", Delivery::COLUMNS, " from delivery where contribution_id = $1"),
        params![id],
    )
}

/// Records amounts, with the reason to show.
///
/// # Errors
/// The database's failure.
pub fn record_spending(
    conn: &mut Conn,
    permit: &Permit<Deliver>,
    id: ContributionId,
    spending: &Spending,
    now: Timestamp,
) -> Result<(), DbError> {
    touch(conn, permit, id, now)?;
    conn.execute(
        sql!(
            "update delivery set committed_cents = $2, spent_cents = $3, amounts_reason = $4 where contribution_id = $1"
        ),
        params![id, spending.committed, spending.spent, spending.reason],
    )?;
    Ok(())
}

/// Says why a project is late; empty: nothing is said any more.
///
/// # Errors
/// The database's failure.
pub fn explain_delay(
    conn: &mut Conn,
    permit: &Permit<Deliver>,
    id: ContributionId,
    reason: &str,
    now: Timestamp,
) -> Result<(), DbError> {
    touch(conn, permit, id, now)?;
    conn.execute(
        sql!("update delivery set delay_reason = $2 where contribution_id = $1"),
        params![id, reason],
    )?;
    Ok(())
}

/// Notes that something about a project changed then.
///
/// # Errors
/// The database's failure.
pub fn touch(
    conn: &mut Conn,
    _permit: &Permit<Deliver>,
    id: ContributionId,
    now: Timestamp,
) -> Result<(), DbError> {
    conn.execute(
        sql!(
            "insert into delivery (contribution_id, amounts_reason, delay_reason, updated_at) values ($1, '', '', $2) ",
            "on conflict (contribution_id) do update set updated_at = excluded.updated_at"
        ),
        params![id, now],
    )?;
    Ok(())
}
