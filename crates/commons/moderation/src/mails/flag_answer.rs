//! The answer to someone who flagged a contribution: what was decided. It names neither the author nor a moderator.

use parvis_mail::Message;

use super::About;
use crate::t;

/// The mail; `kept`: the contribution stays public.
pub fn message(about: &About<'_>, kept: bool) -> Message {
    let reference = about.what.reference.as_str();
    let blocks = if kept {
        vec![
            about.paragraph(t::moderation_mail_flag_kept(reference)),
            about.button(t::moderation_mail_look(), ""),
        ]
    } else {
        vec![about.paragraph(t::moderation_mail_flag_followed(reference))]
    };
    let subject = t::moderation_mail_flag_subject(reference);
    about.letter("moderation.flag_answer", subject, blocks, t::moderation_mail_why_flag())
}
