//! The mail of this slice: a way to sign in was linked to one's account.

use parvis_i18n::Texts;
use parvis_kernel::{Email, Locale};
use parvis_mail::{Block, Letter, Message};
use parvis_web::Tenant;

use crate::t;

/// Who writes: the authority, in a language.
#[derive(Clone)]
pub(crate) struct Writer {
    texts: Texts,
    authority: String,
    base_url: String,
    service_mail: String,
}

impl Writer {
    /// The authority of this tenant, writing in `locale`.
    pub(crate) fn of(tenant: &Tenant, locale: Locale) -> Writer {
        let site = tenant.site();
        Writer {
            texts: tenant.texts(locale),
            authority: site.0.name.clone(),
            base_url: tenant.base_url().to_owned(),
            service_mail: site.0.service_mail.clone(),
        }
    }

    /// "Connexion avec FranceConnect ajoutée à votre compte".
    pub(crate) fn identity_linked(&self, to: &Email, provider: &str) -> Message {
        let say = |message| self.texts.say(&message);
        Letter {
            to: to.clone(),
            locale: self.texts.locale(),
            authority: self.authority.clone(),
            base_url: self.base_url.clone(),
            service_mail: self.service_mail.clone(),
            subject: say(t::identity_mail_linked_subject(provider)),
            blocks: vec![
                Block::Paragraph(say(t::identity_mail_linked_text(provider))),
                Block::Paragraph(say(t::identity_mail_linked_not_you())),
                Block::Button(say(t::identity_mail_linked_button()), format!("{}/mon-compte", self.base_url)),
            ],
            reason: say(t::identity_mail_reason(self.authority.as_str())),
            kind: "identity.linked",
            reference: None,
        }
        .message()
    }
}
