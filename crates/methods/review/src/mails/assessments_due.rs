//! "Avis bientôt attendus": all that one unit still owes within the next days, in one mail.

use parvis_kernel::{Arg, Email};
use parvis_mail::{Block, Message};
use parvis_slice::Sender;

use crate::{
    admin::{WORK, kind_title},
    model::UnitAsked,
    t,
};

/// The mail; `asked` is not empty and all of one unit.
pub fn assessments_due(sender: &Sender, to: &Email, asked: &[&UnitAsked]) -> Message {
    let say = |message| sender.say(&message);
    let fact = |one: &&UnitAsked| {
        let due = one.due_at.map(|due| say(t::review_wanted_by(Arg::Day(due)))).unwrap_or_default();
        (format!("{} ({})", one.title, one.reference), format!("{}, {due}", say(kind_title(one.kind))))
    };
    let unit = asked.first().map_or("", |one| one.unit.as_str());
    let list = asked.first().map(|one| format!("{WORK}?service={}", one.unit_id));
    let blocks = vec![
        sender.paragraph(t::review_mail_due(asked.len(), unit)),
        Block::Facts(asked.iter().map(fact).collect()),
        sender.button(t::review_mail_list(), &list.unwrap_or_default()),
    ];
    let subject = t::review_mail_due_subject(asked.len());
    sender.letter(to, "review.due", subject, blocks, t::review_mail_reason())
}
