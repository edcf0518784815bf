//! Every key of the configuration, with its kind, its default and what it does.

/// What a value must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text.
    Text,
    /// `true` or `false`.
    Boolean,
    /// A whole number between these bounds, both included.
    Number(i64, i64),
    /// One of these words.
    Word(&'static [&'static str]),
    /// `address:port`.
    Socket,
}

/// One key.
#[derive(Clone, Copy, Debug)]
pub struct Key {
    /// Dotted name: `mail.host`.
    pub name: &'static str,
    /// What its value must be.
    pub kind: Kind,
    /// Its default, as written in the file.
    pub default: &'static str,
    /// What it does.
    pub doc: &'static str,
}

const fn key(name: &'static str, kind: Kind, default: &'static str, doc: &'static str) -> Key {
    Key { name, kind, default, doc }
}

/// Every key.
pub const KEYS: &[Key] = &[
    key(
        "listen",
        Kind::Socket,
        "127.0.0.1:8080",
        "Address and port of the HTTP server. Put a proxy that speaks TLS in front.",
    ),
    key("data", Kind::Text, "data", "Folder of the databases (SQLite), files and backups."),
    key(
        "behind_proxy",
        Kind::Boolean,
        "false",
        "Believe the header X-Forwarded-For of the proxy in front: its last address is the client's.",
    ),
    key(
        "secret",
        Kind::Text,
        "",
        "64 hexadecimal characters from which the keys of all tenants are derived. Empty: made once and kept in the file secret.key of the data folder.",
    ),
    key("log.level", Kind::Word(&["error", "warn", "info", "debug"]), "info", "How much is logged."),
    key("log.format", Kind::Word(&["text", "json"]), "text", "How log lines look."),
    key(
        "database.url",
        Kind::Text,
        "",
        "postgres://user:password@host:port/database of the PostgreSQL server; that database holds the list of tenants, each tenant has its own beside it. With ?sslmode=require the connection is encrypted and the certificate checked, against the public authorities or those of the file (PEM) in &sslrootcert=. Empty: SQLite in the data folder.",
    ),
    key("database.readers", Kind::Number(1, 64), "4", "Threads that read, per process and tenant (SQLite)."),
    key("database.connections", Kind::Number(1, 200), "16", "Connections per tenant (PostgreSQL)."),
    key(
        "database.slow_query_ms",
        Kind::Number(1, 600_000),
        "200",
        "A statement that takes longer is logged, without its values.",
    ),
    key(
        "database.timeout_ms",
        Kind::Number(100, 600_000),
        "15000",
        "A statement that takes longer is stopped.",
    ),
    key(
        "mail.transport",
        Kind::Word(&["smtp", "kept"]),
        "kept",
        "smtp: send. kept: keep every mail in the database, send none.",
    ),
    key("mail.host", Kind::Text, "", "Name of the SMTP server."),
    key("mail.port", Kind::Number(1, 65_535), "587", "Its port."),
    key("mail.tls", Kind::Word(&["starttls", "tls", "none"]), "starttls", "How the connection is encrypted."),
    key("mail.user", Kind::Text, "", "User of the SMTP server; empty: no authentication."),
    key("mail.password", Kind::Text, "", "Password of that user."),
    key(
        "mail.from",
        Kind::Text,
        "",
        "Sender's address; must belong to a domain whose DNS records name the SMTP server.",
    ),
    key(
        "outgoing.private",
        Kind::Boolean,
        "false",
        "Let the platform send requests into private networks and without encryption: to an identity provider beside it.",
    ),
    key("backup.folder", Kind::Text, "", "Folder of the daily backups. Empty: backups in the data folder."),
    key("backup.hour", Kind::Number(0, 23), "3", "Hour of the daily backup (Europe/Paris)."),
    key("backup.keep", Kind::Number(1, 3_650), "14", "How many daily backups are kept per tenant."),
];
