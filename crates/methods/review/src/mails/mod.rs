//! The mails to units: what is asked of them, and what will soon be due. They go to a mailbox, not to a person, in the
//! language of the authority.

mod assessment_asked;
mod assessments_due;

use parvis_i18n::Texts;
use parvis_kernel::{Email, Locale, Message};
use parvis_mail::{Block, Letter};
use parvis_web::Tenant;

pub use assessment_asked::assessment_asked;
pub use assessments_due::assessments_due;

use crate::t;

/// Who writes: the authority, in French.
#[derive(Clone)]
pub struct Sender {
    texts: Texts,
    authority: String,
    base_url: String,
    service_mail: String,
}

impl Sender {
    /// The authority of this tenant.
    pub fn of(tenant: &Tenant) -> Sender {
        let site = tenant.site();
        Sender {
            texts: tenant.texts(Locale::Fr),
            authority: site.0.name.clone(),
            base_url: tenant.base_url().to_owned(),
            service_mail: site.0.service_mail.clone(),
        }
    }

    fn say(&self, message: &Message) -> String {
        self.texts.say(message)
    }

    fn letter(
        &self,
        to: Email,
        kind: &'static str,
        subject: &Message,
        blocks: Vec<Block>,
    ) -> parvis_mail::Message {
        Letter {
            to,
            locale: self.texts.locale(),
            authority: self.authority.clone(),
            base_url: self.base_url.clone(),
            service_mail: self.service_mail.clone(),
            subject: self.say(subject),
            blocks,
            reason: self.say(&t::review_mail_reason()),
            kind,
            reference: None,
        }
        .message()
    }
}
