//! "Votre idée est à corriger": why, with the text it is about, and where to do it.

use parvis_kernel::{Arg, Timestamp};
use parvis_mail::{Block, Message};

use super::About;
use crate::t;

/// The mail.
pub fn message(about: &About<'_>, until: Timestamp) -> Message {
    let [yours, text] = about.quoted();
    let blocks = vec![
        about.paragraph(t::moderation_mail_correct(about.what.title.as_str())),
        Block::Quote(about.why.clone()),
        yours,
        text,
        about.button(t::moderation_mail_see(), ""),
        about.paragraph(t::moderation_mail_afterwards(Arg::Day(until))),
    ];
    let subject = t::moderation_mail_subject(about.what.reference.as_str());
    let why = t::moderation_mail_why(about.process.title.as_str());
    about.letter("moderation.correction_request", subject, blocks, why)
}
