//! Mails that tell what happened to an account.

use parvis_kernel::{Email, Period};
use parvis_mail::Message;

use super::Sender;
use crate::t;

/// "Vous avez déjà un compte".
pub fn already_registered(sender: &Sender, to: &Email) -> Message {
    let blocks = vec![
        sender.paragraph(t::people_mail_already_text(sender.authority.as_str())),
        sender.button(t::people_mail_already_button(), "/connexion"),
        sender.button(t::people_mail_already_forgotten(), "/mot-de-passe"),
        sender.paragraph(t::people_mail_not_you_already()),
    ];
    sender.letter(
        to,
        "people.already",
        t::people_mail_already_subject(),
        blocks,
        t::people_mail_already_reason(sender.authority.as_str()),
    )
}

/// "Votre mot de passe a changé".
pub fn password_changed(sender: &Sender, to: &Email) -> Message {
    let blocks = vec![
        sender.paragraph(t::people_mail_changed_text()),
        sender.paragraph(t::people_mail_not_you_changed()),
        sender.button(t::people_mail_changed_button(), "/mot-de-passe"),
    ];
    sender.letter(
        to,
        "people.password_changed",
        t::people_mail_changed_subject(),
        blocks,
        t::people_mail_account_reason(sender.authority.as_str()),
    )
}

/// "Votre compte est supprimé".
pub fn account_deleted(sender: &Sender, to: &Email) -> Message {
    let blocks = vec![
        sender.paragraph(t::people_mail_deleted_text()),
        sender.paragraph(t::people_mail_deleted_kept()),
    ];
    sender.letter(
        to,
        "people.deleted",
        t::people_mail_deleted_subject(),
        blocks,
        t::people_mail_deleted_reason(sender.authority.as_str()),
    )
}

/// "Vous remplacez Chloé": the roles of somebody who is away, for some days.
pub fn stands_in(sender: &Sender, to: &Email, away: &str, days: &Period) -> Message {
    let stretch = sender.texts.period(days);
    let blocks = vec![
        sender.paragraph(t::people_mail_stands_in_text(away, stretch)),
        sender.button(t::people_mail_stands_in_button(), "/bureau"),
    ];
    sender.letter(
        to,
        "people.stands_in",
        t::people_mail_stands_in_subject(away),
        blocks,
        t::people_mail_account_reason(sender.authority.as_str()),
    )
}
