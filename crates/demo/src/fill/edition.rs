//! One edition of the budget: made from the template of `spaces`, published, and loaded again by later steps.

use std::collections::HashMap;

use parvis_contributions::rules::reference_prefix;
use parvis_db::{Conn, DbError};
use parvis_kernel::{Money, Period, Timestamp};
use parvis_spaces::{
    self as spaces, NewPhaseDates, Process, StatusId, TemplateInput, TemplateSpace,
    create_process_from_template, policy, setup,
};

use super::{Progress, Scene, authors::Authors, known::Known};
use crate::{FillError, content, present::ZONE};

/// What every edition shares out.
pub(super) const ENVELOPE: Money = Money::from_euros(1_000_000);

/// An edition to make.
pub(super) struct Plan {
    /// The year in its title and references.
    pub year: i16,
    /// One or two sentences.
    pub summary: &'static str,
    /// When it was prepared; it is published a week later.
    pub prepared: Timestamp,
    /// Its six phases.
    pub dates: NewPhaseDates,
}

/// An edition with what is needed to fill it.
pub(super) struct Edition {
    pub process: Process,
    pub known: Known,
    pub authors: Authors,
    statuses: HashMap<String, StatusId>,
}

impl Edition {
    /// Makes and publishes it.
    pub fn make(
        tx: &mut Conn,
        scene: &Scene,
        progress: &mut Progress,
        plan: &Plan,
    ) -> Result<Edition, FillError> {
        let permit = policy::by_the_machine();
        let title = format!("Budget participatif citoyen {}", plan.year);
        let slug = content::space_slug();
        let space = spaces::space_by_slug(tx, slug)?.ok_or_else(|| DbError::other("the space is gone"))?;
        let input = TemplateInput {
            title,
            summary: plan.summary.to_owned(),
            space: TemplateSpace::Existing(space.id),
            year: plan.year,
            envelope: Some(ENVELOPE),
            zone: ZONE.to_owned(),
            dates: plan.dates,
        };
        let by = scene.david(progress, plan.prepared);
        let id = create_process_from_template(tx, &permit, &by, &scene.texts, &input)?;
        setup::publish_process(tx, &permit, id, plan.prepared.plus_days(7))?;
        let process = spaces::process(tx, id)?.ok_or_else(|| DbError::other("the process is gone"))?;
        progress.editions.push(process.slug.clone());
        Ok(Edition::of(tx, process)?)
    }

    /// The edition made as that one in order, from 0.
    pub fn load(tx: &mut Conn, progress: &Progress, rank: usize) -> Result<Edition, FillError> {
        let slug = progress.editions.get(rank).map_or("", String::as_str);
        let process =
            spaces::process_by_slug(tx, slug)?.ok_or_else(|| DbError::other("the process is gone"))?;
        Ok(Edition::of(tx, process)?)
    }

    fn of(tx: &mut Conn, process: Process) -> Result<Edition, DbError> {
        let statuses = spaces::statuses(tx, process.id)?;
        Ok(Edition {
            known: Known::load(tx)?,
            authors: Authors::load(),
            statuses: statuses.into_iter().map(|status| (status.key, status.id)).collect(),
            process,
        })
    }

    /// The status of a key of the template.
    pub fn status(&self, key: &str) -> Result<StatusId, FillError> {
        let found = self.statuses.get(key).copied();
        found.ok_or_else(|| FillError::Refused(format!("the template has no status {key}")))
    }

    /// The first part of references of what is given at that moment.
    pub fn prefix(&self, at: Timestamp) -> String {
        reference_prefix(&self.process.numbering, at.in_zone(ZONE).year())
    }
}

/// A phase from a morning to the last second of a day, both counted from today; without an end where that is `None`.
pub(super) fn phase(scene: &Scene, from: i32, to: Option<i32>) -> Period {
    let present = scene.present;
    Period { opens_at: Some(present.day(from, 9, 0)), closes_at: to.map(|day| present.end_of_day(day)) }
}
