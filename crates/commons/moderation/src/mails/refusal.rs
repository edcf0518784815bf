//! "Votre contribution n'est pas publiée": the reason and its article, the text it is about, and both ways on: correct
//! it and send it again, or ask for another look.

use parvis_kernel::{Arg, Timestamp};
use parvis_mail::{Block, Message};

use super::About;
use crate::t;

/// The mail. `correct_until`: `None` where it may not be sent again.
pub fn message(about: &About<'_>, correct_until: Option<Timestamp>, appeal_until: Timestamp) -> Message {
    let [yours, text] = about.quoted();
    let mut blocks = vec![
        about.paragraph(t::moderation_mail_refused(about.what.title.as_str())),
        Block::Quote(about.why.clone()),
        yours,
        text,
    ];
    if let Some(until) = correct_until {
        blocks.push(about.paragraph(t::moderation_mail_resend(Arg::Day(until))));
        blocks.push(about.button(t::moderation_mail_see(), "/corriger"));
    }
    blocks.push(about.paragraph(t::moderation_mail_appeal(Arg::Day(appeal_until))));
    blocks.push(about.button(t::moderation_mail_appeal_button(), "/moderation"));
    let subject = t::moderation_mail_refused_subject(about.what.reference.as_str());
    let why = t::moderation_mail_why(about.process.title.as_str());
    about.letter("moderation.refusal", subject, blocks, why)
}
