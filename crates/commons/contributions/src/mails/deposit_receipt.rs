//! "Nous avons bien reçu votre idée": the receipt of a deposit.

use parvis_kernel::{Arg, Email, Timestamp};
use parvis_mail::{Block, Message};
use parvis_slice::Sender;
use parvis_spaces::Process;

use crate::{model::Contribution, t};

/// The mail; `until`: the text may be corrected until then.
pub fn deposit_receipt(
    sender: &Sender,
    to: &Email,
    row: &Contribution,
    process: &Process,
    until: Timestamp,
) -> Message {
    let facts = vec![
        (sender.say(&t::contributions_reference()), row.reference.clone()),
        (sender.say(&t::contributions_title()), row.title.clone()),
        (sender.say(&t::contributions_process()), process.title.clone()),
        (sender.say(&t::contributions_sent_on()), sender.texts.moment(row.submitted_at)),
    ];
    let next = if row.visible {
        t::contributions_mail_receipt_public()
    } else {
        t::contributions_mail_receipt_moderated()
    };
    let mut blocks = vec![
        sender.paragraph(t::contributions_mail_receipt_text()),
        Block::Facts(facts),
        sender.paragraph(next),
    ];
    if until > row.submitted_at {
        blocks.push(sender.paragraph(t::contributions_mail_receipt_correct(Arg::Moment(until))));
    }
    blocks.push(sender.button(t::contributions_mail_see(), &row.path(&process.slug)));
    let subject = t::contributions_mail_receipt_subject(row.reference.as_str());
    let reason = t::contributions_mail_reason_author(process.title.as_str());
    sender.letter(to, "contributions.receipt", subject, blocks, reason).about(&row.reference)
}
