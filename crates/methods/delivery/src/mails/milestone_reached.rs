//! "Une étape est franchie": which one, when, what comes next.

use parvis_contributions::Contribution;
use parvis_kernel::{Arg, Email};
use parvis_mail::{Block, Message};
use parvis_slice::Sender;
use parvis_spaces::Process;

use crate::{
    model::{Day, Milestone},
    t,
};

/// What is told.
#[derive(Clone, Copy)]
pub struct Reached<'a> {
    /// The project.
    pub project: &'a Contribution,
    /// Its process.
    pub process: &'a Process,
    /// The milestone.
    pub milestone: &'a Milestone,
    /// When it was done.
    pub day: Day,
    /// What comes next.
    pub next: Option<&'a Milestone>,
    /// Whether the reader is the author; else they follow the project.
    pub to_author: bool,
}

/// The mail.
pub fn milestone_reached(sender: &Sender, to: &Email, reached: &Reached<'_>) -> Message {
    let Reached { project, process, milestone, day, next, to_author } = *reached;
    let lead = if to_author {
        t::delivery_mail_author(project.title.as_str())
    } else {
        t::delivery_mail_follower(project.title.as_str())
    };
    let mut blocks = vec![
        sender.paragraph(lead),
        sender.paragraph(t::delivery_mail_done(Arg::Day(day.noon()), milestone.title.as_str())),
    ];
    if !milestone.note.is_empty() {
        blocks.push(Block::Quote(milestone.note.clone()));
    }
    if let Some(next) = next {
        blocks.push(sender.paragraph(match next.planned_day {
            Some(planned) => t::delivery_mail_next_planned(next.title.as_str(), Arg::Day(planned.noon())),
            None => t::delivery_mail_next(next.title.as_str()),
        }));
    }
    blocks.push(sender.button(t::delivery_mail_see(), &project.path(&process.slug)));
    let reason =
        if to_author { t::delivery_mail_reason_author() } else { t::delivery_mail_reason_follower() };
    let subject = t::delivery_mail_subject(project.title.as_str());
    sender.letter(to, "delivery.milestone", subject, blocks, reason).about(&project.reference)
}
