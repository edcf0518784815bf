//! Mails: written inside the transaction of their cause, sent by a job afterwards.
//!
//! A slice composes a [`Letter`] (one list of blocks, said as text and as HTML, so that both hold the same) and
//! calls [`queue`] inside its write. The row of `outbox` and the job [`SEND_MAIL`] commit with the cause: no mail for
//! what did not happen, none lost. The job hands the row to a [`Transport`]: a real SMTP server, or `Kept`,
//! which leaves the mail in the outbox to be read on a page of the demonstration.
//!
//! A passing trouble (4xx, no connection) is tried again later with the **same** `Message-ID`, so that a server
//! that had taken it can drop the second; a refusal for good (5xx) is kept with its reason.

mod deliver;
mod job;
mod letter;
mod message;
mod store;
mod transport;

use parvis_db::Migration;

pub use deliver::{Delivery, MOST_ATTEMPTS, deliver};
pub use job::{FORGET_MAILS, SEND_MAIL, forget_mails, install_transport, queue, send_mail};
pub use letter::{Block, Letter};
pub use message::{MailId, Message, QueuedMail};
pub use store::{MailRow, forget_address, mail, recent};
pub use transport::{SmtpConfig, TlsMode, Transport, TransportError};

/// The tables of this crate.
pub const MIGRATIONS: &[Migration] =
    &[Migration { stamp: "20261123_0300_mail", sql: include_str!("../migrations/20261123_0300_mail.sql") }];
