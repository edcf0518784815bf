//! Who writes the mails of a slice: the authority, in the reader's language.
//!
//! A mail is a function from a [`Sender`] and facts to a message; this gives it the words, the addresses and the frame
//! that all mails share, so that a slice writes sentences only. [`Sender::letter`] is the only way to a mail: each has a
//! greeting, a reason and a kind that the slice declares ([`crate::MailKind`]).
//!
//! ```ignore
//! sender.letter(to, "review.asked", t::review_mail_asked_subject(title), blocks, t::review_mail_reason())
//! ```

use parvis_i18n::Texts;
use parvis_kernel::{Email, Locale, Message as Words};
use parvis_mail::{Block, Letter, Message};
use parvis_web::Tenant;

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

    /// One for each language, in the order of [`Locale::ALL`]: for jobs that write to several people.
    pub fn in_each_language(tenant: &Tenant) -> [Sender; 2] {
        Locale::ALL.map(|locale| Sender::of(tenant, locale))
    }

    /// The one of the reader's language, among those of [`Sender::in_each_language`].
    pub fn choose(senders: &[Sender; 2], locale: Locale) -> &Sender {
        let [first, second] = senders;
        if first.texts.locale() == locale { first } else { second }
    }

    /// A sentence in the reader's language.
    pub fn say(&self, words: &Words) -> String {
        self.texts.say(words)
    }

    /// A paragraph.
    pub fn paragraph(&self, words: Words) -> Block {
        Block::Paragraph(self.say(&words))
    }

    /// A link to a path of the site.
    pub fn button(&self, label: Words, path: &str) -> Block {
        Block::Button(self.say(&label), format!("{}{path}", self.base_url))
    }

    /// The whole mail: a greeting, then `blocks`; `reason` says why one gets it. `kind` is the key of a
    /// [`crate::MailKind`] of the slice. What it is about is added with [`Message::about`].
    pub fn letter(
        &self,
        to: &Email,
        kind: &'static str,
        subject: Words,
        blocks: Vec<Block>,
        reason: Words,
    ) -> Message {
        let mut all = vec![self.paragraph(parvis_web::t::web_mail_hello())];
        all.extend(blocks);
        Letter {
            to: to.clone(),
            locale: self.texts.locale(),
            authority: self.authority.clone(),
            base_url: self.base_url.clone(),
            service_mail: self.service_mail.clone(),
            subject: self.say(&subject),
            blocks: all,
            reason: self.say(&reason),
            kind,
            reference: None,
        }
        .message()
    }
}
