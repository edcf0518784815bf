//! The mails of this slice with invented data.

use parvis_contributions::samples;
use parvis_mail::Message;
use parvis_slice::{MailKind, SAMPLE_NOW, Sender, sample_reader};
use parvis_spaces::samples as spaces;

use super::{About, appeal_answer, correction_request, flag_answer, refusal};
use crate::t;

/// All mails of this slice.
pub const MAILS: &[MailKind] = &[
    MailKind::new("moderation.correction_request", t::moderation_mail_kind_correction, |sender| {
        about(sender, |about| correction_request::message(about, SAMPLE_NOW.plus_days(7)))
    }),
    MailKind::new("moderation.refusal", t::moderation_mail_kind_refusal, |sender| {
        let (correct, appeal) = (SAMPLE_NOW.plus_days(7), SAMPLE_NOW.plus_days(30));
        about(sender, |about| refusal::message(about, Some(correct), appeal))
    }),
    MailKind::new("moderation.appeal_answer", t::moderation_mail_kind_appeal, |sender| {
        about(sender, |about| appeal_answer::message(about, false))
    }),
    MailKind::new("moderation.flag_answer", t::moderation_mail_kind_flag, |sender| {
        about(sender, |about| flag_answer::message(about, true))
    }),
];

fn about(sender: &Sender, write: impl FnOnce(&About<'_>) -> Message) -> Message {
    write(&About {
        to: &sample_reader(),
        sender,
        what: &samples::contribution(),
        process: &spaces::process(),
        why: "Article 4 du règlement : le texte nomme une personne. Retirez son nom.".into(),
    })
}
