//! How mails leave: over SMTP, or not at all.

mod config;
mod smtp;

pub use config::{SmtpConfig, TlsMode, TransportError};
use smtp::SmtpSender;

use crate::MailRow;

/// Where mails go.
pub enum Transport {
    /// Nowhere: they stay in the outbox, to be read there. For the demonstration and tests.
    Kept,
    /// A mail server.
    Smtp(Box<SmtpSender>),
}

/// Why a mail was not taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Trouble {
    /// 4xx, no connection, too slow: may work later.
    Passing(String),
    /// 5xx, or a mail that can not be built.
    Lasting(String),
}

impl Transport {
    /// A transport to the server of `config`. Connects only when there is something to send.
    ///
    /// # Errors
    /// The sender's address or the server's name can not be used.
    pub fn smtp(config: &SmtpConfig) -> Result<Transport, TransportError> {
        SmtpSender::new(config).map(|sender| Transport::Smtp(Box::new(sender)))
    }

    pub(crate) fn hand_over(&self, row: &MailRow) -> Result<(), Trouble> {
        match self {
            Transport::Kept => Ok(()),
            Transport::Smtp(sender) => sender.send(row),
        }
    }
}
