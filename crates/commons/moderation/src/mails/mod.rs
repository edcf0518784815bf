//! The mails of this slice: a correction asked for, a refusal, the answers to an appeal and to a flag. Publications are
//! told by the slice contributions.

pub mod appeal_answer;
pub mod correction_request;
pub mod flag_answer;
pub mod refusal;

use parvis_contributions::{Contribution, Sender};
use parvis_kernel::{Email, Message};
use parvis_mail::{Block, Letter};
use parvis_spaces::Process;

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
    fn say(&self, message: Message) -> String {
        self.sender.texts.say(&message)
    }

    fn paragraph(&self, message: Message) -> Block {
        Block::Paragraph(self.say(message))
    }

    /// A button to a page below that of the contribution.
    fn button(&self, words: Message, below: &str) -> Block {
        let path = self.what.path(&self.process.slug);
        Block::Button(self.say(words), format!("{}{path}{below}", self.sender.base_url))
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
        let mut blocks = vec![self.paragraph(t::moderation_mail_hello())];
        blocks.extend(body);
        Letter {
            to: self.to.clone(),
            locale: self.sender.texts.locale(),
            authority: self.sender.authority.clone(),
            base_url: self.sender.base_url.clone(),
            service_mail: self.sender.service_mail.clone(),
            subject: self.say(subject),
            blocks,
            reason: self.say(reason),
            kind,
            reference: Some(self.what.reference.clone()),
        }
        .message()
    }
}
