//! The answer to an appeal: another person looked again; it is published after all, or the refusal stays.

use parvis_mail::{Block, Message};

use super::About;
use crate::t;

/// The mail.
pub fn message(about: &About<'_>, overturned: bool) -> Message {
    let title = about.what.title.as_str();
    let blocks = if overturned {
        vec![
            about.paragraph(t::moderation_mail_overturned(title)),
            about.button(t::moderation_mail_look(), ""),
        ]
    } else {
        vec![
            about.paragraph(t::moderation_mail_upheld(title)),
            Block::Quote(about.why.clone()),
            about.paragraph(t::moderation_mail_upheld_then()),
            about.button(t::moderation_mail_look(), "/moderation"),
        ]
    };
    let subject = t::moderation_mail_appeal_subject(about.what.reference.as_str());
    let why = t::moderation_mail_why_appeal();
    about.letter("moderation.appeal_answer", subject, blocks, why)
}
