//! Participation by day, area and channel: from counters kept with each vote, never from the ballots.

use parvis_db::{Conn, DbError, params, sql};

use crate::model::RoundId;

parvis_db::row! {
    /// So many people voted that day, in that area, that way.
    #[derive(Clone, Debug)]
    pub struct DayAreaCount {
        /// Local day since 1970.
        pub day: i64,
        /// Area, 0 where it was not asked.
        pub area_id: i64,
        /// Channel.
        pub channel: String,
        /// People.
        pub n: i64,
    }
}

/// The whole participation of a round, at most days x areas x channels rows.
///
/// # Errors
/// The database's failure.
pub fn participation(conn: &mut Conn, round: RoundId) -> Result<Vec<DayAreaCount>, DbError> {
    conn.query(
        sql!(
            "select day, area_id, channel, n from turnout_count where round_id = $1 and n > 0 ",
            "order by day, area_id, channel"
        ),
        params![round],
    )
}

/// How many people voted.
///
/// # Errors
/// The database's failure.
pub fn voters(conn: &mut Conn, round: RoundId) -> Result<i64, DbError> {
    let (count,): (i64,) = conn.query_one(
        sql!("select cast(coalesce(sum(n), 0) as bigint) from turnout_count where round_id = $1"),
        params![round],
    )?;
    Ok(count)
}
