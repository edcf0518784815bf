//! The projects put to the vote, as the box needs them: contributions in the stages from "shortlisted" on.

use parvis_db::{Conn, DbError, Val, params, sql};
use parvis_kernel::Money;
use parvis_spaces::ProcessId;

parvis_db::row! {
    /// A project put to the vote.
    #[derive(Clone, Debug)]
    pub struct OfferedRow {
        /// Contribution.
        pub id: i64,
        /// Number on the ballot.
        pub number: Option<i64>,
        /// Title.
        pub title: String,
        /// Cost as estimated by the unit.
        pub cost_cents: Option<Money>,
        /// Area.
        pub area_id: Option<i64>,
        /// Theme.
        pub theme_id: Option<i64>,
        /// Whether carried by young people.
        pub youth: bool,
        /// Its address.
        pub reference: String,
    }
}

/// All projects put to the vote, by number.
///
/// # Errors
/// The database's failure.
pub fn offered_projects(conn: &mut Conn, process: ProcessId) -> Result<Vec<OfferedRow>, DbError> {
    conn.query(
        sql!(
            "select id, number, title, cost_cents, area_id, theme_id, youth, reference from contribution ",
            "where process_id = $1 and number is not null ",
            "and stage in ('shortlisted', 'winner', 'not_selected', 'delivering', 'delivered') order by number, id"
        ),
        params![process],
    )
}

/// Those of these ids that are put to the vote of this process.
///
/// # Errors
/// The database's failure.
pub fn offered_by_ids(conn: &mut Conn, process: ProcessId, ids: &[i64]) -> Result<Vec<OfferedRow>, DbError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let places: Vec<String> = (2..ids.len() + 2).map(|n| format!("${n}")).collect();
    let text = format!(
        "select id, number, title, cost_cents, area_id, theme_id, youth, reference from contribution \
         where process_id = $1 and stage = 'shortlisted' and id in ({}) order by number, id",
        places.join(", ")
    );
    let mut values = vec![Val::Int(process.raw())];
    values.extend(ids.iter().map(|id| Val::Int(*id)));
    conn.query(&text, &values)
}
