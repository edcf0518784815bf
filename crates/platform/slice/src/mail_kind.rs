//! The mails that a slice may send, each with a sample.
//!
//! The guard `samples` renders every sample in every language and compares with a committed file, so that a change of a
//! mail is a readable diff; it also finds a mail of a kind that no slice declares. Samples hold invented people and
//! projects only.

use parvis_kernel::{Email, Message as Words, Timestamp};
use parvis_mail::Message;

use crate::Sender;

/// A kind of mail.
#[derive(Clone, Copy)]
pub struct MailKind {
    /// The slice, a dot and what it tells: `review.asked`.
    pub key: &'static str,
    /// What it is for: "Reçu d'un dépôt".
    pub label: fn() -> Words,
    /// Whether it keeps an account safe: nobody can switch it off.
    pub is_security: bool,
    /// One with plausible invented data.
    pub sample: fn(&Sender) -> Message,
}

impl MailKind {
    /// A mail that tells how something goes on.
    pub const fn new(key: &'static str, label: fn() -> Words, sample: fn(&Sender) -> Message) -> MailKind {
        MailKind { key, label, is_security: false, sample }
    }

    /// A mail that keeps an account safe.
    pub const fn security(
        key: &'static str,
        label: fn() -> Words,
        sample: fn(&Sender) -> Message,
    ) -> MailKind {
        MailKind { key, label, is_security: true, sample }
    }
}

/// The reader of samples.
pub fn sample_reader() -> Email {
    "amina.benali@exemple.fr".parse().expect("the address of the samples is well formed")
}

/// The present moment of samples: Monday 2 March 2026, 10:30 in Paris.
pub const SAMPLE_NOW: Timestamp = Timestamp::from_micros(1_772_443_800_000_000);
