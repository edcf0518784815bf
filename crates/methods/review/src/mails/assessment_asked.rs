//! "Un avis vous est demandé": on which project, for which step, until when.

use parvis_kernel::{Arg, Email};
use parvis_mail::{Block, Message};
use parvis_slice::Sender;

use crate::{
    admin::{WORK, kind_title},
    model::UnitAsked,
    t,
};

/// The mail.
pub fn assessment_asked(sender: &Sender, to: &Email, asked: &UnitAsked) -> Message {
    let say = |message| sender.say(&message);
    let mut facts = vec![
        (say(t::review_project()), format!("{} ({})", asked.title, asked.reference)),
        (say(t::review_process()), asked.process.clone()),
        (say(t::review_verdict()), say(kind_title(asked.kind))),
    ];
    facts.extend(asked.due_at.map(|due| (say(t::review_due()), say(t::review_moment(Arg::Moment(due))))));
    let blocks = vec![
        sender.paragraph(t::review_mail_asked(asked.unit.as_str())),
        Block::Facts(facts),
        sender.button(t::review_mail_open(), &format!("{WORK}/{}", asked.reference)),
    ];
    let subject = t::review_mail_asked_subject(asked.title.as_str());
    sender.letter(to, "review.asked", subject, blocks, t::review_mail_reason())
}
