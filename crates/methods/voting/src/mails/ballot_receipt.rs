//! "Votre vote est enregistré": the reference, the day, what happens next.

use parvis_kernel::{Arg, Email, Timestamp};
use parvis_mail::{Block, Message};
use parvis_slice::Sender;

use crate::{actions::date_of, model::Round, t};

/// What the mail says.
pub struct ReceiptLetter<'a> {
    /// The round.
    pub round: &'a Round,
    /// The code of the receipt.
    pub code: &'a str,
    /// Local day of the vote since 1970.
    pub day: i64,
}

/// The mail of a receipt.
pub fn ballot_receipt(sender: &Sender, to: &Email, letter: &ReceiptLetter<'_>) -> Message {
    let (round, texts) = (letter.round, &sender.texts);
    let next = match (round.changeable, round.closes_at()) {
        (true, Some(closes)) => t::voting_receipt_changeable(Arg::Text(texts.closing(closes))),
        _ => t::voting_receipt_final(),
    };
    let facts = vec![
        (sender.say(&t::voting_receipt_reference()), letter.code.to_owned()),
        (sender.say(&t::voting_receipt_day()), texts.day(noon_of(letter.day, &round.zone))),
    ];
    let blocks = vec![
        sender.paragraph(t::voting_mail_text()),
        Block::Facts(facts),
        sender.paragraph(t::voting_mail_secret()),
        sender.paragraph(next),
        sender.button(t::voting_mail_button(), &round.path(&format!("/recu/{}", letter.code))),
    ];
    let subject = t::voting_mail_subject(round.title.as_str());
    sender.letter(to, "voting.receipt", subject, blocks, t::voting_mail_reason()).about(letter.code)
}

/// A moment inside a local day.
fn noon_of(day: i64, zone: &str) -> Timestamp {
    Timestamp::from_local(date_of(day).at(12, 0, 0, 0), zone).unwrap_or_default()
}
