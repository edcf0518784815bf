//! The mails of a vote. None names a choice, neither in its subject nor in its text (checklist M9).

mod ballot_receipt;

use parvis_i18n::Texts;
use parvis_kernel::Locale;
use parvis_web::Tenant;

pub use ballot_receipt::{ReceiptLetter, ballot_receipt};

/// Who writes: the authority, in each language.
#[derive(Clone)]
pub struct Sender {
    texts: [Texts; 2],
    authority: String,
    base_url: String,
    service_mail: String,
}

impl Sender {
    /// The authority of this tenant.
    pub fn of(tenant: &Tenant) -> Sender {
        let site = tenant.site();
        Sender {
            texts: Locale::ALL.map(|locale| tenant.texts(locale)),
            authority: site.0.name.clone(),
            base_url: tenant.base_url().to_owned(),
            service_mail: site.0.service_mail.clone(),
        }
    }

    fn texts(&self, locale: Locale) -> &Texts {
        let [first, second] = &self.texts;
        if first.locale() == locale { first } else { second }
    }
}
