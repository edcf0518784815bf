//! The mails about accounts. None holds more than it must; each says why one gets it and what to do if one did
//! not ask for it.

mod about_account;
mod about_address;
mod about_factor;
mod with_link;

use parvis_i18n::Texts;
use parvis_kernel::{Email, Locale, Message};
use parvis_mail::{Block, Letter};
use parvis_web::Tenant;

pub use about_account::{account_deleted, already_registered, password_changed, stands_in};
pub use about_address::{
    address_change_asked, address_joined, address_left, address_restored, address_taken, address_taken_back,
    confirm_new_address,
};
pub use about_factor::{
    recovery_code_used, recovery_codes_renewed, second_factor_gone, second_factor_set_up,
};
pub use with_link::{confirm_address, invitation, reset_password};

use crate::t;

/// Who writes: the authority, in a language.
#[derive(Clone)]
pub struct Sender {
    /// Texts in the reader's language.
    pub texts: Texts,
    /// Name of the authority.
    pub authority: String,
    /// Address of the site, without a slash at the end.
    pub base_url: String,
    /// Mailbox of the service.
    pub service_mail: String,
}

impl Sender {
    /// The authority of this tenant, writing in `locale`.
    pub fn of(tenant: &Tenant, locale: Locale) -> Sender {
        let site = tenant.site();
        Sender {
            texts: tenant.texts(locale),
            authority: site.0.name.clone(),
            base_url: tenant.base_url().to_owned(),
            service_mail: site.0.service_mail.clone(),
        }
    }

    fn paragraph(&self, message: Message) -> Block {
        Block::Paragraph(self.texts.say(&message))
    }

    fn button(&self, label: Message, path: &str) -> Block {
        Block::Button(self.texts.say(&label), format!("{}{path}", self.base_url))
    }

    fn letter(
        &self,
        to: &Email,
        kind: &'static str,
        subject: Message,
        blocks: Vec<Block>,
        reason: Message,
    ) -> parvis_mail::Message {
        let mut all = vec![self.paragraph(t::people_mail_hello())];
        all.extend(blocks);
        Letter {
            to: to.clone(),
            locale: self.texts.locale(),
            authority: self.authority.clone(),
            base_url: self.base_url.clone(),
            service_mail: self.service_mail.clone(),
            subject: self.texts.say(&subject),
            blocks: all,
            reason: self.texts.say(&reason),
            kind,
            reference: None,
        }
        .message()
    }
}
