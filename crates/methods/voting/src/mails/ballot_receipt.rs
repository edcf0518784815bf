//! "Votre vote est enregistré": the reference, the day, what happens next.

use parvis_kernel::{Arg, Timestamp};
use parvis_mail::{Block, Letter, Message};
use parvis_people::Contact;

use super::Sender;
use crate::{actions::date_of, model::Round, t};

/// What the mail says.
pub struct ReceiptLetter<'a> {
    /// The round.
    pub round: &'a Round,
    /// The code of the receipt.
    pub code: &'a str,
    /// Local day of the vote since 1970.
    pub day: i64,
    /// Who gets it.
    pub contact: &'a Contact,
}

/// The mail of a receipt.
pub fn ballot_receipt(sender: &Sender, letter: &ReceiptLetter<'_>) -> Message {
    let texts = sender.texts(letter.contact.locale);
    let say = |message| texts.say(&message);
    let round = letter.round;
    let day = texts.day(noon_of(letter.day, &round.zone));
    let next = match (round.changeable, round.closes_at()) {
        (true, Some(closes)) => say(t::voting_receipt_changeable(Arg::Text(texts.closing(closes)))),
        _ => say(t::voting_receipt_final()),
    };
    let url = format!("{}{}", sender.base_url, round.path(&format!("/recu/{}", letter.code)));
    Letter {
        to: letter.contact.email.clone(),
        locale: texts.locale(),
        authority: sender.authority.clone(),
        base_url: sender.base_url.clone(),
        service_mail: sender.service_mail.clone(),
        subject: say(t::voting_mail_subject(round.title.as_str())),
        blocks: vec![
            Block::Paragraph(say(t::voting_mail_text())),
            Block::Facts(vec![
                (say(t::voting_receipt_reference()), letter.code.to_owned()),
                (say(t::voting_receipt_day()), day),
            ]),
            Block::Paragraph(say(t::voting_mail_secret())),
            Block::Paragraph(next),
            Block::Button(say(t::voting_mail_button()), url),
        ],
        reason: say(t::voting_mail_reason()),
        kind: "voting.receipt",
        reference: Some(letter.code.to_owned()),
    }
    .message()
}

/// A moment inside a local day.
fn noon_of(day: i64, zone: &str) -> Timestamp {
    Timestamp::from_local(date_of(day).at(12, 0, 0, 0), zone).unwrap_or_default()
}
