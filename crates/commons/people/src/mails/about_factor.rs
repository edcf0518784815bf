//! Mails about the second factor: whoever changes it, its owner learns of it.

use parvis_kernel::{Email, Message as Words};
use parvis_mail::{Block, Message};

use super::Sender;
use crate::t;

/// "Le second facteur est activé".
pub fn second_factor_set_up(sender: &Sender, to: &Email) -> Message {
    let blocks = vec![sender.paragraph(t::people_mail_factor_text())];
    letter(sender, to, "people.factor_set_up", t::people_mail_factor_subject(), blocks)
}

/// "Vos codes de secours sont renouvelés".
pub fn recovery_codes_renewed(sender: &Sender, to: &Email) -> Message {
    let blocks = vec![sender.paragraph(t::people_mail_codes_text())];
    letter(sender, to, "people.codes_renewed", t::people_mail_codes_subject(), blocks)
}

/// "Un code de secours a servi".
pub fn recovery_code_used(sender: &Sender, to: &Email, left: i64) -> Message {
    let blocks = vec![
        sender.paragraph(t::people_mail_code_used_text(left)),
        sender.button(t::people_mail_code_used_button(), "/mon-compte/second-facteur"),
    ];
    letter(sender, to, "people.code_used", t::people_mail_code_used_subject(), blocks)
}

/// "Le second facteur est retiré": by the person, or by an administrator.
pub fn second_factor_gone(sender: &Sender, to: &Email, by_administrator: bool) -> Message {
    let text =
        if by_administrator { t::people_mail_factor_reset_text() } else { t::people_mail_factor_gone_text() };
    let blocks = vec![sender.paragraph(text)];
    letter(sender, to, "people.factor_gone", t::people_mail_factor_gone_subject(), blocks)
}

fn letter(sender: &Sender, to: &Email, kind: &'static str, subject: Words, blocks: Vec<Block>) -> Message {
    let mut all = blocks;
    all.push(sender.paragraph(t::people_mail_not_you_changed()));
    all.push(sender.button(t::people_mail_changed_button(), "/mot-de-passe"));
    sender.letter(to, kind, subject, all, t::people_mail_account_reason(sender.authority.as_str()))
}
