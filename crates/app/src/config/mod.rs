//! The configuration of a process: one TOML file, each key of which an environment variable may override.
//!
//! `database.url` is overridden by `PARVIS_DATABASE_URL`. A key that does not exist, or a value of the wrong
//! kind, stops the start with the key's name and what was expected. All keys stand in [`KEYS`], from which
//! the reference in `docs/guides/configuration.md` is generated.

mod keys;
mod parse;
mod reference;

pub use keys::{KEYS, Key, Kind};
pub use parse::{Config, ConfigError, DatabaseConfig, MailConfig, load};
pub use reference::reference;
