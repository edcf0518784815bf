//! The mail about works, in plain words.

mod milestone_reached;

use parvis_i18n::Texts;
use parvis_kernel::{Locale, Message};
use parvis_web::Tenant;

pub use milestone_reached::{Reached, milestone_reached};

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

    fn say(&self, message: &Message) -> String {
        self.texts.say(message)
    }
}
