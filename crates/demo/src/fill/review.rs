//! Technical units and what they answered: admissibility, then feasibility with a cost.

use parvis_contributions::ContributionId;
use parvis_db::{Conn, DbError};
use parvis_kernel::{Money, Timestamp};
use parvis_review::{
    AssessmentKind, Conclusion, NewUnit, UnitId, Verdict, create_unit, policy,
    seed::{assign, conclude},
    units,
};

use super::{Progress, Scene};
use crate::{FillError, cast::Cast, content};

/// What is said of every idea that is admissible.
pub(super) const ADMISSIBLE: &str =
    "L’idée respecte le règlement : elle sert l’intérêt général et relève de l’investissement.";

pub(super) fn fill_units(tx: &mut Conn) -> Result<(), FillError> {
    for unit in content::units() {
        let new = NewUnit {
            name: unit.name,
            mailbox: format!("{}@demo.example", unit.mailbox),
            ..NewUnit::default()
        };
        create_unit(tx, &policy::by_the_machine(), &new)?;
    }
    Ok(())
}

/// What was answered about a project that came to the vote.
pub(super) struct Assessed<'a> {
    /// The unit's name.
    pub unit: &'a str,
    /// What it says.
    pub text: &'a str,
    pub cost: Money,
    /// When it was found admissible.
    pub admitted: Timestamp,
    /// When it was found feasible.
    pub feasible: Timestamp,
}

/// Both assessments, concluded.
pub(super) fn assessed(
    tx: &mut Conn,
    progress: &Progress,
    id: ContributionId,
    given: &Assessed<'_>,
) -> Result<(), FillError> {
    let unit = units(tx)?.into_iter().find(|unit| unit.name == given.unit).map(|unit| unit.id);
    admissible(tx, progress, id, given.admitted)?;
    let elise = progress.person(Cast::Elise);
    let (permit, kind) = (policy::by_the_machine(), AssessmentKind::Feasibility);
    let due = Some(given.feasible.plus_days(9));
    assign(tx, &permit, id, kind, unit, elise, due)?;
    let answer = conclusion(Verdict::Favorable, Some(given.cost), given.text);
    Ok(conclude(tx, &permit, id, kind, &answer, elise, given.feasible)?)
}

/// Found admissible.
pub(super) fn admissible(
    tx: &mut Conn,
    progress: &Progress,
    id: ContributionId,
    at: Timestamp,
) -> Result<(), FillError> {
    conclude_admissibility(tx, progress, id, &conclusion(Verdict::Favorable, None, ADMISSIBLE), at)
}

/// Found inadmissible, for this reason.
pub(super) fn inadmissible(
    tx: &mut Conn,
    progress: &Progress,
    id: ContributionId,
    reason: &str,
    at: Timestamp,
) -> Result<(), FillError> {
    conclude_admissibility(tx, progress, id, &conclusion(Verdict::Unfavorable, None, reason), at)
}

fn conclude_admissibility(
    tx: &mut Conn,
    progress: &Progress,
    id: ContributionId,
    answer: &Conclusion,
    at: Timestamp,
) -> Result<(), FillError> {
    let elise = progress.person(Cast::Elise);
    let (permit, kind) = (policy::by_the_machine(), AssessmentKind::Admissibility);
    assign(tx, &permit, id, kind, None, elise, Some(at.plus_days(5)))?;
    Ok(conclude(tx, &permit, id, kind, answer, elise, at)?)
}

/// Gives an idea to a unit that has not answered yet: Élise finds some of them late.
pub(super) fn ask_unit(
    tx: &mut Conn,
    scene: &Scene,
    progress: &Progress,
    id: ContributionId,
    rank: usize,
) -> Result<(), FillError> {
    let units: Vec<UnitId> = units(tx)?.into_iter().map(|unit| unit.id).collect();
    let unit = units.get(rank % units.len().max(1)).copied();
    let unit = unit.ok_or_else(|| DbError::other("there is no technical unit"))?;
    let due = scene.present.day(i32::try_from(rank).unwrap_or(0) - 6, 18, 0);
    let elise = progress.person(Cast::Elise);
    let kind = AssessmentKind::Admissibility;
    Ok(assign(tx, &policy::by_the_machine(), id, kind, Some(unit), elise, Some(due))?)
}

fn conclusion(verdict: Verdict, cost: Option<Money>, text: &str) -> Conclusion {
    Conclusion { verdict, cost, public_text: text.to_owned(), internal_text: String::new() }
}

/// The unit and its words, from "Direction ... : avis favorable. ...".
pub(super) fn unit_and_words(note: &str) -> (&str, String) {
    let (unit, words) = note.split_once(" : ").unwrap_or(("", note));
    let mut letters = words.chars();
    let words =
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect());
    (unit, words)
}
