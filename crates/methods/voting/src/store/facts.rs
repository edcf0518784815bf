//! What the audit log keeps of a round: its rules and its great moments, never a ballot, a key or a seed.

use parvis_db::{Conn, DbError, params, row, sql};
use parvis_kernel::{Money, Timestamp};
use parvis_slice::Facts;
use serde_json::Value;

row! {
    struct Rules {
        ballot_rule: String,
        counting_rule: String,
        eligibility: String,
        other_ways: String,
        changeable: bool,
        envelope_cents: Money,
        sealed_at: Option<Timestamp>,
        published_at: Option<Timestamp>,
    }
}

/// The rules of the round of a process, beside its own facts.
pub(crate) fn round_rules(conn: &mut Conn, process: i64) -> Result<Option<Facts>, DbError> {
    let found: Option<Rules> = conn.query_opt(
        sql!("select ", Rules::COLUMNS, " from voting_round where process_id = $1"),
        params![process],
    )?;
    let json = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_default();
    Ok(found.map(|rules| {
        Facts::default()
            .with("vote.ballot", json(&rules.ballot_rule))
            .with("vote.counting", json(&rules.counting_rule))
            .with("vote.who", json(&rules.eligibility))
            .long("vote.ways", &rules.other_ways)
            .with("vote.changeable", rules.changeable)
            .amount("vote.envelope", Some(rules.envelope_cents))
            .at("vote.sealed", rules.sealed_at)
            .at("vote.published", rules.published_at)
    }))
}
