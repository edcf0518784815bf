//! A form that creates something is received once, however often it is sent: a double click, a reload, an impatient
//! second try give the answer of the first.
//!
//! [`Cx::once`] puts a random key into the form. When it comes back, the first transaction of its handler notes the key
//! and a digest of every value together with what it creates: both are there or none. The redirection that follows is
//! noted beside them, and whoever sends the same again is led there. What differs in one value is another act, so going
//! back and creating a second thing works; an answer that is no redirection (something was wrong) is forgotten, so the
//! corrected form is received. Keys count only within a session, at one address and for a day.
//!
//! ```ignore
//! html! { form method="post" { (cx.once()) (fields) (button(save)) } }
//! ```

mod store;

use std::{
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use maud::{Markup, html};
use parvis_db::{Conn, DbError, Migration};
use parvis_kernel::{Refusal, Timestamp, token_hex};
use sha2::{Digest, Sha256};

use crate::{Cx, Form, Outcome, Redirect, Reply, WebError, routes::Route, t};

/// The table `sent_form`.
pub const MIGRATION: Migration = Migration {
    stamp: "20261123_2100_web_sent_form",
    sql: include_str!("../migrations/20261123_2100_web_sent_form.sql"),
};

const FIELD: &str = "envoi";
/// Most characters of a key: ours have 32.
const MOST: usize = 64;
/// How often, and after how long, one looks whether the first sending has its answer: two seconds in all.
const LOOKS: usize = 40;
const PAUSE: Duration = Duration::from_millis(50);

/// A form that came with a key.
pub(crate) struct Once {
    sent: Sent,
    noted: AtomicBool,
}

/// What tells one sending from another, as digests.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Sent {
    /// Session, address and key: one rendering of a form.
    pub form: String,
    /// Every value and file.
    pub content: String,
}

impl Once {
    /// Of what was sent to an address in a session; `None` where the form has no key.
    pub(crate) fn of(session: Option<i64>, path: &str, form: &Form) -> Option<Once> {
        let session = session?.to_string();
        let key = form.filled(FIELD).filter(|key| key.len() <= MOST)?;
        let pairs = form.pairs().iter().flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]);
        let files = form.uploads().iter().flat_map(|file| [file.field.as_bytes(), &file.bytes]);
        let sent = Sent {
            form: digest([session.as_bytes(), path.as_bytes(), key.as_bytes()]),
            content: digest(pairs.chain(files)),
        };
        Some(Once { sent, noted: AtomicBool::new(false) })
    }

    /// What the next transaction has to note first; nothing once one has.
    pub(crate) fn to_note(&self) -> Option<Sent> {
        (!self.noted.load(Ordering::Relaxed)).then(|| self.sent.clone())
    }

    /// Says that a transaction which noted it is on disk.
    pub(crate) fn noted(&self) {
        self.noted.store(true, Ordering::Relaxed);
    }
}

/// SHA-256 of parts with their lengths, in hexadecimal.
fn digest<'p>(parts: impl IntoIterator<Item = &'p [u8]>) -> String {
    let mut digest = Sha256::new();
    for part in parts {
        digest.update(part.len().to_le_bytes());
        digest.update(part);
    }
    digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Notes a sending within the transaction of its act.
pub(crate) fn note(tx: &mut Conn, sent: &Sent, now: Timestamp) -> Result<(), WebError> {
    if store::note(tx, sent, now)? { Ok(()) } else { Err(WebError::Repeated) }
}

impl Cx {
    /// The key of a form that creates something: put it inside the form. Nothing for a visitor without a session.
    pub fn once(&self) -> Markup {
        let key = self.session_id().map(|_| token_hex(&*self.random(), 16));
        html! { @if let Some(key) = key { (parvis_ui::hidden(FIELD, &key)) } }
    }
}

/// Runs the handler of a form, or answers as the first sending of the same form was answered. It goes on when the browser
/// hangs up, as it does at a double click: else the answer of what was created would be lost.
pub(crate) async fn answer(cx: Cx, route: &Route) -> Outcome {
    if cx.0.once.is_none() {
        return (route.handler)(cx).await;
    }
    let handler = route.handler.clone();
    let work = async move {
        for _ in 0..LOOKS {
            match earlier(&cx).await? {
                Some(store::Sending { location: Some(to), notice }) => {
                    return Ok(Redirect { notice, ..Redirect::to(to) }.into());
                }
                Some(_) => {}
                None => match handler(cx.clone()).await {
                    Err(WebError::Repeated) => {}
                    outcome => return keep(&cx, outcome).await,
                },
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(Refusal::new(t::web_sent_already()).into())
    };
    tokio::spawn(work).await.unwrap_or_else(|error| Err(WebError::Failure(error.to_string())))
}

async fn earlier(cx: &Cx) -> Result<Option<store::Sending>, WebError> {
    let Some(sent) = cx.0.once.as_ref().map(|once| once.sent.clone()) else { return Ok(None) };
    cx.read(move |c| Ok(store::sending(c, &sent)?)).await
}

/// Notes where the sender was led; forgets the sending where they were led nowhere.
async fn keep(cx: &Cx, outcome: Outcome) -> Outcome {
    let Some(once) = cx.0.once.as_ref().filter(|once| once.to_note().is_none()) else { return outcome };
    let (sent, led) = (once.sent.clone(), led_to(&outcome));
    let kept: Result<(), DbError> = cx
        .db()
        .write(move |tx| match &led {
            Some((location, notice)) => store::answered(tx, &sent, location, notice.as_deref()),
            None => store::forget(tx, &sent),
        })
        .await;
    if let Err(error) = kept {
        tracing::error!(%error, "the answer of a form could not be noted");
    }
    outcome
}

fn led_to(outcome: &Outcome) -> Option<(String, Option<String>)> {
    match outcome {
        Ok(Reply::Redirect(redirect)) => Some((redirect.to.clone(), redirect.notice.clone())),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sent(session: i64, key: &str, title: &str) -> Option<Sent> {
        let pairs = [(FIELD, key), ("titre", title)].map(|(name, value)| (name.to_owned(), value.to_owned()));
        Once::of(Some(session), "/bureau/themes/nouveau", &Form::new(pairs.to_vec(), Vec::new()))
            .and_then(|once| once.to_note())
    }

    #[test]
    fn the_same_form_is_the_same_and_anything_else_is_not() {
        let first = sent(1, "a1", "Verger").unwrap();
        assert_eq!(sent(1, "a1", "Verger").unwrap(), first);
        assert_ne!(sent(1, "a2", "Verger").unwrap().form, first.form, "another rendering");
        assert_ne!(sent(2, "a1", "Verger").unwrap().form, first.form, "another person");
        let second = sent(1, "a1", "Bancs").unwrap();
        assert_eq!(second.form, first.form, "gone back for a second thing");
        assert_ne!(second.content, first.content);
    }

    #[test]
    fn a_form_without_a_key_is_as_ever() {
        assert_eq!(sent(1, "", "Verger"), None);
        assert_eq!(sent(1, &"x".repeat(65), "Verger"), None);
        assert!(Once::of(None, "/", &Form::new(vec![(FIELD.into(), "a1".into())], Vec::new())).is_none());
    }
}
