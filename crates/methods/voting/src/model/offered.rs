//! Projet soumis au vote, as a vote needs it.

use parvis_kernel::Money;

parvis_db::row! {
    /// A project put to the vote.
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
        /// Whether carried by young people.
        pub youth: bool,
        /// Its reference, the last part of its address.
        pub reference: String,
        /// What its status means.
        pub stage: String,
        /// Degrees north.
        pub lat: Option<f64>,
        /// Degrees east.
        pub lon: Option<f64>,
    }

    /// So many people voted that day, in that area, that way.
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
