//! "Votre idée est recevable": a decision, why, and what comes next.

use parvis_kernel::Email;
use parvis_mail::{Block, Message};
use parvis_slice::Sender;
use parvis_spaces::{Process, Status};

use crate::{
    model::{Contribution, StatusChangeRow},
    t,
};

/// What is told.
#[derive(Clone, Copy)]
pub struct Decision<'a> {
    /// About what.
    pub row: &'a Contribution,
    /// Its process.
    pub process: &'a Process,
    /// The new status.
    pub status: &'a Status,
    /// The move.
    pub change: &'a StatusChangeRow,
    /// What it was merged into.
    pub into: Option<&'a Contribution>,
    /// Whether the reader is the author; else they follow it.
    pub to_author: bool,
}

/// The mail.
pub fn decision(sender: &Sender, to: &Email, decision: &Decision<'_>) -> Message {
    let Decision { row, process, status, change, into, to_author } = *decision;
    let mut blocks = vec![if to_author {
        sender.paragraph(t::contributions_mail_decision_author(row.title.as_str(), status.label.as_str()))
    } else {
        sender.paragraph(t::contributions_mail_decision_follower(row.title.as_str(), status.label.as_str()))
    }];
    if !status.hint.is_empty() {
        blocks.push(Block::Paragraph(status.hint.clone()));
    }
    if !change.reason.is_empty() {
        blocks.push(sender.paragraph(t::contributions_mail_decision_reason()));
        blocks.push(Block::Quote(change.reason.clone()));
    }
    if !change.response.is_empty() {
        blocks.push(sender.paragraph(t::contributions_mail_decision_response()));
        blocks.push(Block::Quote(change.response.clone()));
    }
    if let Some(into) = into {
        blocks.push(sender.paragraph(t::contributions_mail_decision_merged(into.title.as_str())));
        blocks.push(sender.button(t::contributions_mail_see(), &into.path(&process.slug)));
    } else if to_author || row.visible {
        blocks.push(sender.button(t::contributions_mail_see(), &row.path(&process.slug)));
    }
    let subject = t::contributions_mail_decision_subject(row.reference.as_str(), status.label.as_str());
    let reason = if to_author {
        t::contributions_mail_reason_author(process.title.as_str())
    } else {
        t::contributions_mail_reason_follower()
    };
    sender.letter(to, "contributions.decision", subject, blocks, reason).about(&row.reference)
}
