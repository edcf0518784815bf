//! A mail ready to be queued.

use parvis_kernel::{Email, Id};

/// A mail in the outbox; see [`MailId`].
#[derive(Debug)]
pub enum QueuedMail {}

/// Key of a mail in the outbox.
pub type MailId = Id<QueuedMail>;

/// A mail complete in words; made by [`crate::Letter`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Message {
    /// Who gets it.
    pub to: Email,
    /// The name beside the sender's address: the authority.
    pub from_name: String,
    /// Where an answer goes: the mailbox of the service.
    pub reply_to: Option<Email>,
    /// Subject: no secret, no opinion of the person.
    pub subject: String,
    /// The whole as plain text.
    pub text: String,
    /// The same as HTML, complete, without remote images.
    pub html: String,
    /// What kind of mail, such as `people.confirm`: for lists and tests.
    pub kind: &'static str,
    /// What it is about, such as a contribution's reference.
    pub reference: Option<String>,
}

impl Message {
    /// The same, about something people quote: see [`Message::reference`].
    #[must_use]
    pub fn about(mut self, reference: &str) -> Message {
        self.reference = Some(reference.to_owned());
        self
    }
}
