//! Which rule a file was counted by.

use crate::{CountingRule, Election, PbError, PbFault, PbFile, Priority, Stage, TieBreak, TooDear};

/// What a file says about its count.
pub(super) struct Found {
    pub rule: CountingRule,
    pub seed: String,
    pub known: bool,
    pub blank_ballots: u64,
    pub void_ballots: u64,
}

/// Our remarks first, then META. Files of others break ties in the order of their project list.
pub(super) fn of(file: &PbFile, election: &Election) -> Result<Found, PbError> {
    let number = |name| remark(file, name).and_then(|text| text.parse().ok()).unwrap_or(0);
    let seed = remark(file, "parvis_seed").unwrap_or_default().to_owned();
    let (rule, known) = match remark(file, "parvis_rule") {
        Some(json) => {
            let bad = |error: serde_json::Error| PbFault::BadRule { detail: error.to_string() }.at(0);
            (serde_json::from_str(json).map_err(bad)?, true)
        }
        None => of_meta(file, election)?,
    };
    Ok(Found {
        rule,
        seed,
        known,
        blank_ballots: number("parvis_blank"),
        void_ballots: number("parvis_void"),
    })
}

fn of_meta(file: &PbFile, election: &Election) -> Result<(CountingRule, bool), PbError> {
    let (too_dear, known) = match file.meta("rule").unwrap_or_default() {
        "greedy" | "greedy-threshold" => (TooDear::Skip, true),
        "greedy-no-skip" => (TooDear::Stop, true),
        _ => (TooDear::Skip, false),
    };
    let minimum_votes = match file.meta("min_project_score_threshold") {
        Some(text) => text.parse().map_err(|_| PbFault::BadNumber { text: text.to_owned() }.at(0))?,
        None => 0,
    };
    let rule = CountingRule {
        count_by: PbFile::count_by(election.vote_type),
        minimum_votes,
        maximum_winners: None,
        stages: vec![Stage::VotesWithinEnvelope { priority: Priority::Votes, too_dear }],
        ties: vec![TieBreak::ListOrder],
    };
    Ok((rule, known))
}

/// A value of ours: a META key of its own, or a numbered remark `#2: name=value` in `comment`.
fn remark<'a>(file: &'a PbFile, name: &str) -> Option<&'a str> {
    if let Some(value) = file.meta(name) {
        return Some(value);
    }
    let comment = file.meta("comment")?;
    comment.split('#').find_map(|part| {
        let (_, text) = part.split_once(": ")?;
        Some(text.strip_prefix(name)?.strip_prefix('=')?.trim())
    })
}
