//! What one must say about a mail server.

use std::fmt;

use serde::Deserialize;

/// How the connection is protected.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum TlsMode {
    /// Not at all: only for a server on the same machine.
    None,
    /// Begins in clear and must then be encrypted (usually port 587).
    #[default]
    Starttls,
    /// Encrypted from the first byte (usually port 465).
    #[serde(rename = "tls")]
    Implicit,
}

impl TlsMode {
    /// The mode of the configuration's word: `none`, `starttls` or `tls`.
    pub fn from_word(word: &str) -> Option<TlsMode> {
        match word {
            "none" => Some(TlsMode::None),
            "starttls" => Some(TlsMode::Starttls),
            "tls" => Some(TlsMode::Implicit),
            _ => None,
        }
    }
}

/// A mail server and the address we send from.
#[derive(Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmtpConfig {
    /// Host name of the server.
    pub host: String,
    /// Port.
    #[serde(default = "submission_port")]
    pub port: u16,
    /// How the connection is protected.
    #[serde(default)]
    pub tls: TlsMode,
    /// User name, where the server wants one.
    #[serde(default)]
    pub user: Option<String>,
    /// Password of that user.
    #[serde(default)]
    pub password: Option<String>,
    /// The address all mails come from; the authority's name stands beside it.
    pub from: String,
    /// How long to wait for the server, in seconds.
    #[serde(default = "patience")]
    pub timeout_seconds: u64,
}

const fn submission_port() -> u16 {
    587
}

const fn patience() -> u64 {
    20
}

impl fmt::Debug for SmtpConfig {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SmtpConfig({}:{}, {:?}, from {})", self.host, self.port, self.tls, self.from)
    }
}

/// What is wrong with a configuration, in words for who set it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TransportError(pub String);

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for TransportError {}
