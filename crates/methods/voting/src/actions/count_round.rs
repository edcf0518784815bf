//! Dépouillement: a sealed round is counted. The same box gives the same report and the same file, byte for byte, so
//! it is counted again for each look at the draft and once more for publication.

use std::collections::HashMap;

use jiff::civil::Date;
use parvis_db::{Conn, DbError};
use parvis_kernel::{Id, Money};
use parvis_tally::{Election, PbDescription, PbFile, TallyResult, tally};
use parvis_web::WebError;

use crate::{
    model::{OfferedRow, Report, ReportProject, Round, labels_of},
    rules::{box_content, members_of, published},
    store,
};

/// A round counted.
#[derive(Clone, Debug, PartialEq)]
pub struct Counted {
    /// What is to be published.
    pub report: Report,
    /// The ballots and the rule in the `.pb` format.
    pub pb: String,
    /// Contributions by their number in the count.
    pub contributions: HashMap<String, i64>,
}

/// Counts the box of a round.
///
/// # Errors
/// The database's failure, or a box that can not be written as a file.
pub fn count_round(conn: &mut Conn, round: &Round, authority: &str) -> Result<Counted, WebError> {
    let mut offered = store::offered_projects(conn, round.process_id)?;
    offered.retain(|row| row.number.is_some());
    let areas: Vec<_> = offered.iter().filter_map(|row| row.area_id).map(Id::new).collect();
    let rows = store::participation(conn, round.id)?;
    let all: Vec<_> = areas.into_iter().chain(rows.iter().map(|row| Id::new(row.area_id))).collect();
    let names: HashMap<i64, String> =
        parvis_territory::area_names(conn, &all)?.into_iter().map(|(id, name)| (id.raw(), name)).collect();
    let ballots = ballots(conn, round)?;
    let members = members_of(store::members(conn, round.process_id)?);
    let election = box_content(round, &offered, &ballots, &names, &members);
    let result = tally(&election, &round.counting_rule, &round.seed);
    let projects: Vec<ReportProject> =
        offered.iter().zip(&election.projects).map(|(row, project)| line(row, project, &names)).collect();
    let days = days_of(round, &rows);
    let pb = file(round, &election, &result, &projects, days, authority)?;
    let contributions = projects.iter().map(|project| (project.number.clone(), project.id)).collect();
    let report = Report {
        title: round.title.clone(),
        envelope: round.envelope,
        ballot_rule: round.ballot_rule.clone(),
        counting_rule: round.counting_rule.clone(),
        days,
        zone: round.zone.clone(),
        projects,
        categories: labels_of(&store::categories(conn, round.process_id)?),
        participation: published(&rows, |area| names.get(&area).cloned()),
        result,
    };
    Ok(Counted { report, pb, contributions })
}

fn ballots(conn: &mut Conn, round: &Round) -> Result<Vec<Vec<i64>>, WebError> {
    let texts = store::ballots(conn, round.id)?;
    let read = |text: &String| {
        serde_json::from_str(text).map_err(|error| WebError::Failure(format!("a ballot: {error}")))
    };
    texts.iter().map(read).collect()
}

fn line(row: &OfferedRow, project: &parvis_tally::Project, names: &HashMap<i64, String>) -> ReportProject {
    ReportProject {
        id: row.id,
        number: project.key.to_string(),
        title: row.title.clone(),
        reference: row.reference.clone(),
        area: row.area_id.and_then(|area| names.get(&area).cloned()),
        cost: row.cost_cents.unwrap_or(Money::ZERO),
        youth: row.youth,
        categories: project.categories.clone(),
        point: row.lat.zip(row.lon),
    }
}

/// First and last day of the vote: from its phase, else from the roll.
fn days_of(round: &Round, rows: &[crate::model::DayAreaCount]) -> (i64, i64) {
    let first = rows.first().map_or(0, |row| row.day);
    let last = rows.last().map_or(first, |row| row.day);
    let opens = round.opens_at().map_or(first, |at| at.local_day(&round.zone));
    let closes = round.closes_at().map_or(last, |at| at.plus_seconds(-1).local_day(&round.zone));
    (opens, closes)
}

fn file(
    round: &Round,
    election: &Election,
    result: &TallyResult,
    projects: &[ReportProject],
    days: (i64, i64),
    authority: &str,
) -> Result<String, WebError> {
    let about = PbDescription {
        description: round.title.clone(),
        country: "France".to_owned(),
        // The format lets none of these be empty.
        unit: if authority.is_empty() { round.title.clone() } else { authority.to_owned() },
        instance: date_of(days.0).year().to_string(),
        date_begin: date_of(days.0).strftime("%d.%m.%Y").to_string(),
        date_end: date_of(days.1).strftime("%d.%m.%Y").to_string(),
        edition: None,
        language: Some("fr".to_owned()),
        currency: Some("EUR".to_owned()),
        names: projects.iter().map(|project| project.title.clone()).collect(),
    };
    let file = PbFile::export(election, &round.counting_rule, result, &about);
    Ok(file.map_err(|error| DbError::Other(format!("the file of ballots: {error}")))?.write())
}

/// The date of a number of days since 1970.
pub fn date_of(day: i64) -> Date {
    let span = jiff::Span::new().try_days(day).unwrap_or_default();
    jiff::civil::date(1970, 1, 1).checked_add(span).unwrap_or(Date::MAX)
}
