//! The mail of this slice: a way to sign in was linked to one's account.

use parvis_kernel::Email;
use parvis_mail::Message;
use parvis_slice::{MailKind, Sender, sample_reader};

use crate::t;

/// All mails of this slice.
pub(crate) const MAILS: &[MailKind] = &[MailKind::security(LINKED, t::identity_mail_kind, |sender| {
    identity_linked(sender, &sample_reader(), "FranceConnect")
})];

const LINKED: &str = "identity.linked";

/// "Votre compte est relié à FranceConnect".
pub(crate) fn identity_linked(sender: &Sender, to: &Email, provider: &str) -> Message {
    let blocks = vec![
        sender.paragraph(t::identity_mail_linked_text(provider)),
        sender.paragraph(t::identity_mail_linked_not_you()),
        sender.button(t::identity_mail_linked_button(), "/mon-compte"),
    ];
    let subject = t::identity_mail_linked_subject(provider);
    sender.letter(to, LINKED, subject, blocks, t::identity_mail_reason(sender.authority.as_str()))
}
