//! The mails about contributions, in plain words: the receipt of a deposit, a decision with its reason.

mod decision;
mod deposit_receipt;

use parvis_i18n::Texts;
use parvis_kernel::{Email, Locale, Message};
use parvis_mail::{Block, Letter};
use parvis_web::Tenant;

pub use decision::{Decision, decision};
pub use deposit_receipt::deposit_receipt;

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

    /// The one of the reader's language; the list is in the order of [`Locale::ALL`].
    pub fn choose(senders: &[Sender; 2], locale: Locale) -> &Sender {
        &senders[usize::from(locale == Locale::En)]
    }

    fn say(&self, message: &Message) -> String {
        self.texts.say(message)
    }

    fn paragraph(&self, message: Message) -> Block {
        Block::Paragraph(self.say(&message))
    }

    fn button(&self, label: Message, path: &str) -> Block {
        Block::Button(self.say(&label), format!("{}{path}", self.base_url))
    }

    fn letter(
        &self,
        to: &Email,
        kind: &'static str,
        reference: &str,
        subject: Message,
        body: Vec<Block>,
        reason: Message,
    ) -> parvis_mail::Message {
        let mut blocks = vec![self.paragraph(t::contributions_mail_hello())];
        blocks.extend(body);
        Letter {
            to: to.clone(),
            locale: self.texts.locale(),
            authority: self.authority.clone(),
            base_url: self.base_url.clone(),
            service_mail: self.service_mail.clone(),
            subject: self.say(&subject),
            blocks,
            reason: self.say(&reason),
            kind,
            reference: Some(reference.to_owned()),
        }
        .message()
    }
}
