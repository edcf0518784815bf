//! Mails with a link that works once and for a while.

use parvis_kernel::Email;
use parvis_mail::Message;

use super::Sender;
use crate::t;

/// "Confirmez votre adresse".
pub fn confirm_address(sender: &Sender, to: &Email, token: &str) -> Message {
    let blocks = vec![
        sender.paragraph(t::people_mail_confirm_text(sender.authority.as_str())),
        sender.button(t::people_mail_confirm_button(), &format!("/inscription/confirmer/{token}")),
        sender.paragraph(t::people_mail_confirm_life()),
        sender.paragraph(t::people_mail_not_you_confirm()),
    ];
    sender.letter(
        to,
        "people.confirm",
        t::people_mail_confirm_subject(),
        blocks,
        t::people_mail_confirm_reason(sender.authority.as_str()),
    )
}

/// "Choisissez un nouveau mot de passe".
pub fn reset_password(sender: &Sender, to: &Email, token: &str) -> Message {
    let blocks = vec![
        sender.paragraph(t::people_mail_reset_text()),
        sender.button(t::people_mail_reset_button(), &format!("/mot-de-passe/{token}")),
        sender.paragraph(t::people_mail_reset_life()),
        sender.paragraph(t::people_mail_not_you_reset()),
    ];
    sender.letter(
        to,
        "people.reset",
        t::people_mail_reset_subject(),
        blocks,
        t::people_mail_reset_reason(sender.authority.as_str()),
    )
}

/// "Votre compte d'agent est prêt".
pub fn invitation(sender: &Sender, to: &Email, token: &str, days: i64) -> Message {
    let blocks = vec![
        sender.paragraph(t::people_mail_invitation_text(sender.authority.as_str())),
        sender.button(t::people_mail_invitation_button(), &format!("/mot-de-passe/{token}")),
        sender.paragraph(t::people_mail_invitation_life(days)),
    ];
    sender.letter(
        to,
        "people.invitation",
        t::people_mail_invitation_subject(),
        blocks,
        t::people_mail_invitation_reason(sender.authority.as_str()),
    )
}

/// "Continuez avec ce lien", to take part without an account.
pub fn take_part(sender: &Sender, to: &Email, token: &str) -> Message {
    let blocks = vec![
        sender.paragraph(t::people_mail_take_part_text(sender.authority.as_str())),
        sender.button(t::people_mail_take_part_button(), &format!("/participer/{token}")),
        sender.paragraph(t::people_mail_take_part_life()),
        sender.paragraph(t::people_mail_take_part_not_you()),
    ];
    sender.letter(
        to,
        "people.take_part",
        t::people_mail_take_part_subject(),
        blocks,
        t::people_mail_take_part_reason(sender.authority.as_str()),
    )
}

/// "Connectez-vous avec votre mot de passe", to an address that a link alone must not open.
pub fn link_refused(sender: &Sender, to: &Email) -> Message {
    let blocks = vec![
        sender.paragraph(t::people_mail_link_refused_text(sender.authority.as_str())),
        sender.button(t::people_mail_already_button(), "/connexion"),
        sender.paragraph(t::people_mail_take_part_not_you()),
    ];
    sender.letter(
        to,
        "people.link_refused",
        t::people_mail_link_refused_subject(),
        blocks,
        t::people_mail_take_part_reason(sender.authority.as_str()),
    )
}
