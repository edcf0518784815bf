//! Finding texts, and putting them in order, alike on both engines.
//!
//! Words are reduced to stems in Rust ([`stems`]), so the databases only compare whole words: an FTS5 index on
//! SQLite, a GIN index on PostgreSQL. Which documents fit and in which order is therefore the same on both.
//! ```no_run
//! # fn f(c: &mut parvis_db::Conn) -> Result<(), parvis_db::DbError> {
//! use parvis_db::search::{self, Mode};
//! search::put(c, "contribution", 12, Some(3), "Une piste cyclable", "Le long du canal, à Agen")?;
//! let hits = search::find(c, "contribution", None, "pistes cyclables", Mode::AllWords, 20)?;
//! assert_eq!(hits[0].subject_id, 12);
//! # Ok(()) }
//! ```

mod index;
mod sorting;
mod stop_words;
mod words;

pub use index::{Hit, MIGRATION, Mode, condition, find, put, remove};
pub use sorting::sort_key;
pub use words::{fold, stems};
