//! Mails about the change of an address: to the new one, and to the one before.

use parvis_kernel::{Email, Message as Words};
use parvis_mail::{Block, Message};

use super::Sender;
use crate::t;

/// "Confirmez votre nouvelle adresse", to the new one.
pub fn confirm_new_address(sender: &Sender, to: &Email, token: &str) -> Message {
    let blocks = vec![
        sender.paragraph(t::people_mail_change_text()),
        sender.button(t::people_mail_change_button(), &format!("/adresse/confirmer/{token}")),
        sender.paragraph(t::people_mail_change_life()),
        sender.paragraph(t::people_mail_change_not_you()),
    ];
    asked_for(sender, to, "people.address_confirm", t::people_mail_change_subject(), blocks)
}

/// "Cette adresse a déjà un compte", to the address that somebody wanted to use.
pub fn address_taken(sender: &Sender, to: &Email) -> Message {
    let blocks = vec![
        sender.paragraph(t::people_mail_taken_text(sender.authority.as_str())),
        sender.paragraph(t::people_mail_not_you_already()),
    ];
    asked_for(sender, to, "people.address_taken", t::people_mail_taken_subject(), blocks)
}

/// "Un changement d'adresse est demandé", to the present address.
pub fn address_change_asked(sender: &Sender, to: &Email) -> Message {
    let blocks = vec![
        sender.paragraph(t::people_mail_asked_text()),
        sender.paragraph(t::people_mail_not_you_changed()),
        sender.button(t::people_mail_changed_button(), "/mot-de-passe"),
    ];
    about_account(sender, to, "people.address_asked", t::people_mail_asked_subject(), blocks)
}

/// "Votre adresse a changé", to the one before, with the link that takes it back.
pub fn address_left(sender: &Sender, to: &Email, token: &str) -> Message {
    let blocks = vec![
        sender.paragraph(t::people_mail_left_text()),
        sender.paragraph(t::people_mail_left_not_you()),
        sender.button(t::people_mail_left_button(), &format!("/adresse/annuler/{token}")),
        sender.paragraph(t::people_mail_left_life()),
    ];
    about_account(sender, to, "people.address_left", t::people_mail_left_subject(), blocks)
}

/// "Cette adresse est maintenant celle de votre compte", to the new one.
pub fn address_joined(sender: &Sender, to: &Email) -> Message {
    let blocks = vec![
        sender.paragraph(t::people_mail_joined_text()),
        sender.button(t::people_mail_already_button(), "/connexion"),
    ];
    about_account(sender, to, "people.address_joined", t::people_mail_joined_subject(), blocks)
}

/// "Votre adresse est rétablie", to the one that counts again, with a link to choose another password.
pub fn address_restored(sender: &Sender, to: &Email, token: &str) -> Message {
    let blocks = vec![
        sender.paragraph(t::people_mail_restored_text()),
        sender.button(t::people_mail_reset_button(), &format!("/mot-de-passe/{token}")),
        sender.paragraph(t::people_mail_reset_life()),
    ];
    about_account(sender, to, "people.address_restored", t::people_mail_restored_subject(), blocks)
}

/// "Le changement d'adresse est annulé", to the one that no longer counts.
pub fn address_taken_back(sender: &Sender, to: &Email) -> Message {
    let blocks = vec![sender.paragraph(t::people_mail_taken_back_text())];
    asked_for(sender, to, "people.address_taken_back", t::people_mail_taken_back_subject(), blocks)
}

fn about_account(
    sender: &Sender,
    to: &Email,
    kind: &'static str,
    subject: Words,
    blocks: Vec<Block>,
) -> Message {
    sender.letter(to, kind, subject, blocks, t::people_mail_account_reason(sender.authority.as_str()))
}

fn asked_for(sender: &Sender, to: &Email, kind: &'static str, subject: Words, blocks: Vec<Block>) -> Message {
    sender.letter(to, kind, subject, blocks, t::people_mail_address_reason(sender.authority.as_str()))
}
