//! Reading and checking the configuration.

use std::{
    collections::BTreeMap,
    fmt,
    path::{Path, PathBuf},
};

use super::{KEYS, Key, Kind};

/// A checked configuration.
#[derive(Clone, Debug)]
pub struct Config {
    /// Where to listen.
    pub listen: String,
    /// Data folder.
    pub data: PathBuf,
    /// Whether `X-Forwarded-For` is believed.
    pub behind_proxy: bool,
    /// Master secret in hexadecimal, or empty.
    pub secret: String,
    /// `error`, `warn`, `info` or `debug`.
    pub log_level: String,
    /// Whether log lines are JSON.
    pub log_json: bool,
    /// The database.
    pub database: DatabaseConfig,
    /// The mails.
    pub mail: MailConfig,
    /// Whether requests of the platform itself may go into private networks.
    pub outgoing_private: bool,
    /// Folder of the backups.
    pub backup_folder: PathBuf,
    /// Hour of the daily backup.
    pub backup_hour: i8,
    /// How many backups are kept.
    pub backup_keep: usize,
}

/// The part `[database]`.
#[derive(Clone, Debug)]
pub struct DatabaseConfig {
    /// PostgreSQL's address, or empty for SQLite.
    pub url: String,
    /// Reader threads.
    pub readers: usize,
    /// Connections.
    pub connections: usize,
    /// Milliseconds after which a statement is logged.
    pub slow_query_ms: u64,
    /// Milliseconds after which a statement is stopped.
    pub timeout_ms: u64,
}

/// The part `[mail]`.
#[derive(Clone, Debug)]
pub struct MailConfig {
    /// Whether mails leave by SMTP.
    pub smtp: bool,
    /// Server.
    pub host: String,
    /// Port.
    pub port: u16,
    /// `starttls`, `tls` or `none`.
    pub tls: String,
    /// User, or empty.
    pub user: String,
    /// Password.
    pub password: String,
    /// Sender.
    pub from: String,
}

/// Why the configuration can not be used: each fault on its line, with the key's name.
#[derive(Debug)]
pub struct ConfigError(pub Vec<String>);

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the configuration can not be used:\n  {}", self.0.join("\n  "))
    }
}

/// Reads the file (none: defaults only) and the environment given as pairs.
///
/// # Errors
/// Every fault found, not only the first.
pub fn load(file: Option<&Path>, environment: &[(String, String)]) -> Result<Config, ConfigError> {
    let mut values = BTreeMap::new();
    let mut faults = Vec::new();
    if let Some(path) = file {
        match std::fs::read_to_string(path) {
            Ok(text) => read_toml(&text, &mut values, &mut faults),
            Err(error) => faults.push(format!("{}: {error}", path.display())),
        }
    }
    for (name, value) in environment {
        if let Some(key) = KEYS.iter().find(|key| variable(key.name) == *name) {
            values.insert(key.name, value.clone());
        } else if is_of_a_section(name) {
            faults.push(format!(
                "{name}: there is no such variable; the known keys are in docs/guides/configuration.md"
            ));
        }
    }
    for key in KEYS {
        if let Some(fault) = values.get(key.name).and_then(|value| fault_of(key, value)) {
            faults.push(fault);
        }
    }
    if faults.is_empty() { Ok(assemble(&values)) } else { Err(ConfigError(faults)) }
}

/// Whether a variable begins like the keys of a section: then it is meant for one, and misspelt. Others that begin with
/// `PARVIS_` may belong to anyone, such as the addresses that some hosts give to their services.
fn is_of_a_section(name: &str) -> bool {
    let sections = KEYS.iter().filter_map(|key| key.name.split_once('.')).map(|(section, _)| section);
    sections.into_iter().any(|section| name.starts_with(&format!("{}_", variable(section))))
}

/// The environment variable of a key.
pub(super) fn variable(name: &str) -> String {
    format!("PARVIS_{}", name.replace('.', "_").to_uppercase())
}

fn read_toml(text: &str, values: &mut BTreeMap<&'static str, String>, faults: &mut Vec<String>) {
    let table: toml::Table = match text.parse() {
        Ok(table) => table,
        Err(error) => {
            faults.push(error.to_string());
            return;
        }
    };
    for (name, value) in table {
        match value {
            toml::Value::Table(inner) => {
                for (inner_name, value) in inner {
                    take(&format!("{name}.{inner_name}"), &value, values, faults);
                }
            }
            value => take(&name, &value, values, faults),
        }
    }
}

fn take(
    name: &str,
    value: &toml::Value,
    values: &mut BTreeMap<&'static str, String>,
    faults: &mut Vec<String>,
) {
    let Some(key) = KEYS.iter().find(|key| key.name == name) else {
        faults.push(format!(
            "{name}: there is no such key; the known keys are in docs/guides/configuration.md"
        ));
        return;
    };
    let text = match (value, key.kind) {
        (toml::Value::String(text), _) => text.clone(),
        (toml::Value::Integer(number), Kind::Number(..)) => number.to_string(),
        (toml::Value::Boolean(yes), Kind::Boolean) => yes.to_string(),
        (other, kind) => {
            faults.push(format!("{name}: expected {}, found {}", expected(kind), other.type_str()));
            return;
        }
    };
    values.insert(key.name, text);
}

fn fault_of(key: &Key, value: &str) -> Option<String> {
    let fine = match key.kind {
        Kind::Text => key.name != "secret" || value.is_empty() || is_secret(value),
        Kind::Boolean => matches!(value, "true" | "false"),
        Kind::Number(least, most) => value.parse::<i64>().is_ok_and(|n| (least..=most).contains(&n)),
        Kind::Word(words) => words.contains(&value),
        Kind::Socket => {
            value.rsplit_once(':').is_some_and(|(host, port)| !host.is_empty() && port.parse::<u16>().is_ok())
        }
    };
    let shown = if key.name.contains("secret") || key.name.contains("password") { "…" } else { value };
    (!fine).then(|| format!("{}: expected {}, found \"{shown}\"", key.name, expected_of(key)))
}

fn is_secret(value: &str) -> bool {
    value.len() == 64 && value.bytes().all(|b| b.is_ascii_hexdigit())
}

fn expected_of(key: &Key) -> String {
    if key.name == "secret" { "64 hexadecimal characters".to_owned() } else { expected(key.kind) }
}

/// The kind in words.
pub(super) fn expected(kind: Kind) -> String {
    match kind {
        Kind::Text => "a text".to_owned(),
        Kind::Boolean => "true or false".to_owned(),
        Kind::Number(least, most) => format!("a whole number from {least} to {most}"),
        Kind::Word(words) => format!("one of {}", words.join(", ")),
        Kind::Socket => "an address and a port, such as 127.0.0.1:8080".to_owned(),
    }
}

fn assemble(values: &BTreeMap<&'static str, String>) -> Config {
    let text = |name: &str| {
        let default = KEYS.iter().find(|key| key.name == name).map_or("", |key| key.default);
        values.get(name).cloned().unwrap_or_else(|| default.to_owned())
    };
    let number = |name: &str| text(name).parse::<u32>().unwrap_or_default();
    let data = PathBuf::from(text("data"));
    let backups = text("backup.folder");
    Config {
        listen: text("listen"),
        behind_proxy: text("behind_proxy") == "true",
        secret: text("secret"),
        log_level: text("log.level"),
        log_json: text("log.format") == "json",
        database: DatabaseConfig {
            url: text("database.url"),
            readers: number("database.readers") as usize,
            connections: number("database.connections") as usize,
            slow_query_ms: number("database.slow_query_ms").into(),
            timeout_ms: number("database.timeout_ms").into(),
        },
        mail: MailConfig {
            smtp: text("mail.transport") == "smtp",
            host: text("mail.host"),
            port: u16::try_from(number("mail.port")).unwrap_or(587),
            tls: text("mail.tls"),
            user: text("mail.user"),
            password: text("mail.password"),
            from: text("mail.from"),
        },
        outgoing_private: text("outgoing.private") == "true",
        backup_folder: if backups.is_empty() { data.join("backups") } else { PathBuf::from(backups) },
        backup_hour: i8::try_from(number("backup.hour")).unwrap_or(3),
        backup_keep: number("backup.keep") as usize,
        data,
    }
}
