//! Participation by day, area and channel: from counters kept with each vote, never from the ballots.

use parvis_db::{Conn, DbError, params, sql};

use crate::model::{DayAreaCount, RoundId};

/// The whole participation of a round, at most days x areas x channels rows.
///
/// # Errors
/// The database's failure.
pub fn participation(conn: &mut Conn, round: RoundId) -> Result<Vec<DayAreaCount>, DbError> {
    conn.query(
        sql!(
            "select day, area_id, channel, cast(sum(n) as bigint) from turnout_count where round_id = $1 ",
            "group by day, area_id, channel having sum(n) > 0 order by day, area_id, channel"
        ),
        params![round],
    )
}

/// How many people voted.
///
/// # Errors
/// The database's failure.
pub fn voters(conn: &mut Conn, round: RoundId) -> Result<i64, DbError> {
    conn.query_one(
        sql!("select cast(coalesce(sum(n), 0) as bigint) from turnout_count where round_id = $1"),
        params![round],
    )
}
