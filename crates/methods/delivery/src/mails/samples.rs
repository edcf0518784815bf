//! The mail of this slice with invented data.

use parvis_contributions::samples;
use parvis_mail::Message;
use parvis_slice::{MailKind, SAMPLE_NOW, Sender, sample_reader};
use parvis_spaces::samples as spaces;

use super::{Reached, milestone_reached};
use crate::{
    model::{Day, Milestone, MilestoneId},
    t,
};

/// All mails of this slice.
pub const MAILS: &[MailKind] = &[MailKind::new("delivery.milestone", t::delivery_mail_kind, reached)];

fn reached(sender: &Sender) -> Message {
    let today = Day::of(SAMPLE_NOW, "Europe/Paris");
    let (project, process) = (samples::contribution(), spaces::process());
    let milestone = Milestone {
        id: MilestoneId::new(31),
        contribution_id: project.id,
        position: 2,
        title: "Choix de l'entreprise".into(),
        first_planned_day: Some(today),
        planned_day: Some(today),
        started_day: None,
        done_day: Some(today),
        note: "Une charpenterie de Mézin fera les travaux.".into(),
    };
    let next = Milestone {
        id: MilestoneId::new(32),
        position: 3,
        title: "Début du chantier".into(),
        planned_day: Some(today.plus(45)),
        done_day: None,
        note: String::new(),
        ..milestone.clone()
    };
    let reached = Reached {
        project: &project,
        process: &process,
        milestone: &milestone,
        day: today,
        next: Some(&next),
        to_author: true,
    };
    milestone_reached(sender, &sample_reader(), &reached)
}
