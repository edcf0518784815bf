//! "Votre idée est à corriger": why, with the text it is about, and where to do it.

use parvis_contributions::Contribution;
use parvis_i18n::Texts;
use parvis_kernel::{Arg, Email, Message, Timestamp};
use parvis_mail::{Block, Letter};
use parvis_spaces::Process;

use crate::t;

/// Most characters of the author's text that are quoted.
const QUOTED: usize = 600;

/// What is told.
pub struct Request<'a> {
    /// The author's address.
    pub to: &'a Email,
    /// Texts in the author's language.
    pub texts: &'a Texts,
    /// Name of the authority.
    pub authority: &'a str,
    /// Address of the site.
    pub base_url: &'a str,
    /// Mailbox of the service.
    pub service_mail: &'a str,
    /// About what.
    pub what: &'a Contribution,
    /// Its process.
    pub process: &'a Process,
    /// What to correct, and why.
    pub why: String,
    /// Until when.
    pub until: Timestamp,
}

/// The mail.
pub fn message(request: &Request<'_>) -> parvis_mail::Message {
    let Request { texts, what, .. } = request;
    let paragraph = |message: Message| Block::Paragraph(texts.say(&message));
    let link = format!("{}{}", request.base_url, what.path(&request.process.slug));
    let blocks = vec![
        paragraph(t::moderation_mail_hello()),
        paragraph(t::moderation_mail_correct(what.title.as_str())),
        Block::Quote(request.why.clone()),
        paragraph(t::moderation_mail_your_text()),
        Block::Quote(shortened(&what.body)),
        Block::Button(texts.say(&t::moderation_mail_see()), link),
        paragraph(t::moderation_mail_afterwards(Arg::Day(request.until))),
    ];
    Letter {
        to: request.to.clone(),
        locale: texts.locale(),
        authority: request.authority.to_owned(),
        base_url: request.base_url.to_owned(),
        service_mail: request.service_mail.to_owned(),
        subject: texts.say(&t::moderation_mail_subject(what.reference.as_str())),
        blocks,
        reason: texts.say(&t::moderation_mail_why(request.process.title.as_str())),
        kind: "moderation.correction_request",
        reference: Some(what.reference.clone()),
    }
    .message()
}

fn shortened(text: &str) -> String {
    let short: String = text.chars().take(QUOTED).collect();
    if short.len() == text.len() { short } else { format!("{short}…") }
}
