//! The mails of this slice: a correction asked for, a refusal, the answers to an appeal and to a flag. Publications are
//! told by the slice contributions.

pub mod appeal_answer;
pub mod correction_request;
pub mod flag_answer;
pub mod refusal;
mod samples;

use parvis_contributions::Contribution;
use parvis_kernel::{Email, Message};
use parvis_mail::Block;
use parvis_slice::Sender;
use parvis_spaces::Process;

pub use samples::MAILS;

use crate::t;

/// Most characters of the author's text that are quoted.
const QUOTED: usize = 600;

/// Who is told by whom, of what and why.
pub struct About<'a> {
    /// The reader's address.
    pub to: &'a Email,
    /// The authority, in the reader's language.
    pub sender: &'a Sender,
    /// About what.
    pub what: &'a Contribution,
    /// Its process.
    pub process: &'a Process,
    /// The reason in words.
    pub why: String,
}

impl About<'_> {
    fn paragraph(&self, message: Message) -> Block {
        self.sender.paragraph(message)
    }

    /// A button to a page below that of the contribution.
    fn button(&self, words: Message, below: &str) -> Block {
        let path = self.what.path(&self.process.slug);
        self.sender.button(words, &format!("{path}{below}"))
    }

    /// The author's text, quoted.
    fn quoted(&self) -> [Block; 2] {
        let short: String = self.what.body.chars().take(QUOTED).collect();
        let short = if short.len() == self.what.body.len() { short } else { format!("{short}…") };
        [self.paragraph(t::moderation_mail_your_text()), Block::Quote(short)]
    }

    /// The whole mail; `reason` says why one gets it.
    fn letter(
        &self,
        kind: &'static str,
        subject: Message,
        body: Vec<Block>,
        reason: Message,
    ) -> parvis_mail::Message {
        self.sender.letter(self.to, kind, subject, body, reason).about(&self.what.reference)
    }
}
