//! The one layout of all mails: the authority's name, a heading, blocks, why one gets it, who to answer.
//!
//! Text and HTML are made from the same blocks. Styles stand on the elements because mail programs drop style
//! sheets; there is no image, no remote font, no tracking, and links are shown in full so that one can see where they
//! lead before following them.

use maud::{DOCTYPE, Markup, html};
use parvis_kernel::{Email, Locale};

use crate::Message;

/// A part of a letter, in words already.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A paragraph.
    Paragraph(String),
    /// A link to act on: its words and its whole address.
    Button(String, String),
    /// Names and values, such as a reference and a date.
    Facts(Vec<(String, String)>),
    /// Someone's own words, such as the reason of a decision.
    Quote(String),
}

/// A letter; [`Letter::message`] makes the mail.
#[derive(Clone, Debug)]
pub struct Letter {
    /// Who gets it.
    pub to: Email,
    /// Language of the texts.
    pub locale: Locale,
    /// Name of the authority.
    pub authority: String,
    /// Address of the site, without a slash at the end.
    pub base_url: String,
    /// Mailbox of the service; empty or no address: answers are not possible.
    pub service_mail: String,
    /// Subject, also the heading.
    pub subject: String,
    /// Content in order.
    pub blocks: Vec<Block>,
    /// "Vous recevez ce message car ..."
    pub reason: String,
    /// See [`Message::kind`].
    pub kind: &'static str,
    /// See [`Message::reference`].
    pub reference: Option<String>,
}

impl Letter {
    /// The mail, as text and as HTML.
    pub fn message(&self) -> Message {
        Message {
            to: self.to.clone(),
            from_name: one_line(&self.authority),
            reply_to: self.service_mail.parse().ok(),
            subject: one_line(&self.subject),
            text: self.as_text(),
            html: self.as_html().into_string(),
            kind: self.kind,
            reference: self.reference.clone(),
        }
    }

    fn as_text(&self) -> String {
        let mut parts = vec![self.subject.clone()];
        parts.extend(self.blocks.iter().map(|block| match block {
            Block::Paragraph(text) => text.clone(),
            Block::Button(label, url) => format!("{label}{}\n{url}", colon(self.locale)),
            Block::Facts(facts) => {
                let lines: Vec<String> = facts
                    .iter()
                    .map(|(name, value)| format!("{name}{} {value}", colon(self.locale)))
                    .collect();
                lines.join("\n")
            }
            Block::Quote(text) => text.lines().map(|line| format!("> {line}")).collect::<Vec<_>>().join("\n"),
        }));
        parts.push(format!("-- \n{}\n{}\n\n{}", self.authority, self.base_url, self.reason));
        let mut text = parts.join("\n\n");
        text.push('\n');
        text
    }

    fn as_html(&self) -> Markup {
        html! {
            (DOCTYPE)
            html lang=(self.locale.code()) {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="color-scheme" content="light dark";
                    title { (self.subject) }
                }
                body style="margin:0;padding:24px 16px;font:17px/1.55 system-ui,-apple-system,'Segoe UI',Roboto,Arial,sans-serif" {
                    div style="max-width:560px;margin:0 auto" {
                        p style="margin:0 0 24px;padding-bottom:12px;border-bottom:1px solid #8a8a83;font-weight:600" { (self.authority) }
                        h1 style="margin:0 0 16px;font-size:24px;line-height:1.25" { (self.subject) }
                        @for block in &self.blocks { (block_html(block)) }
                        div style="margin-top:32px;padding-top:12px;border-top:1px solid #8a8a83;font-size:14px" {
                            p style="margin:0 0 8px" { (self.reason) }
                            p style="margin:0" { a href=(self.base_url) style="color:inherit" { (self.base_url) } }
                        }
                    }
                }
            }
        }
    }
}

fn block_html(block: &Block) -> Markup {
    html! {
        @match block {
            Block::Paragraph(text) => p style="margin:0 0 16px;white-space:pre-line" { (text) },
            Block::Button(label, url) => {
                p style="margin:24px 0 8px" {
                    a href=(url) style="display:inline-block;padding:12px 20px;border:2px solid currentColor;border-radius:4px;color:inherit;font-weight:600;text-decoration:none" { (label) }
                }
                p style="margin:0 0 24px;font-size:14px;word-break:break-all" { (url) }
            },
            Block::Facts(facts) => {
                table style="margin:0 0 16px;border-collapse:collapse" {
                    @for (name, value) in facts {
                        tr {
                            th scope="row" style="padding:4px 16px 4px 0;text-align:left;vertical-align:top;font-weight:600" { (name) }
                            td style="padding:4px 0;vertical-align:top" { (value) }
                        }
                    }
                }
            },
            Block::Quote(text) => blockquote style="margin:0 0 16px;padding-left:16px;border-left:4px solid #8a8a83;white-space:pre-line" { (text) },
        }
    }
}

/// French puts a no-break space before a colon.
fn colon(locale: Locale) -> &'static str {
    match locale {
        Locale::Fr => "\u{a0}:",
        Locale::En => ":",
    }
}

/// A header holds one line: what would break it becomes a space.
fn one_line(text: &str) -> String {
    text.split(|c: char| c.is_control())
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
        .trim()
        .to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn letter() -> Letter {
        Letter {
            to: "amina@exemple.fr".parse().unwrap(),
            locale: Locale::Fr,
            authority: "Lot-et-Garonne".into(),
            base_url: "https://participer.exemple.fr".into(),
            service_mail: "service@exemple.fr".into(),
            subject: "Confirmez votre\r\nBcc: x@y.fr adresse".into(),
            blocks: vec![
                Block::Paragraph("Bonjour <Amina>,".into()),
                Block::Button("Confirmer".into(), "https://participer.exemple.fr/c/1?a=1&b=2".into()),
                Block::Facts(vec![("Référence".into(), "IDEE-1".into())]),
                Block::Quote("Deux\nlignes".into()),
            ],
            reason: "Vous recevez ce message car vous avez créé un compte.".into(),
            kind: "test",
            reference: None,
        }
    }

    #[test]
    fn text_and_html_say_the_same() {
        let message = letter().message();
        for part in ["Confirmer", "Référence", "IDEE-1", "Lot-et-Garonne", "Vous recevez ce message car"] {
            assert!(message.text.contains(part) && message.html.contains(part), "{part}");
        }
        assert!(message.text.contains("\nhttps://participer.exemple.fr/c/1?a=1&b=2\n"));
        assert!(message.text.contains("> Deux\n> lignes"));
        assert!(message.html.contains("Bonjour &lt;Amina&gt;,"));
        assert!(!message.html.contains("<img") && !message.html.contains("src="));
    }

    #[test]
    fn a_subject_is_one_line() {
        assert_eq!(letter().message().subject, "Confirmez votre Bcc: x@y.fr adresse");
    }

    #[test]
    fn a_letter_without_a_service_mailbox_has_no_reply_address() {
        let letter = Letter { service_mail: String::new(), ..letter() };
        assert_eq!(letter.message().reply_to, None);
    }
}
