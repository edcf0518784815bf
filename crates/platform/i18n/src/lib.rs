//! Says messages in a language: texts, numbers, money, days and hours.
//!
//! A slice keeps its sentences in `locales/{fr,en}.ftl` and makes [`Message`](parvis_kernel::Message)s
//! with functions generated from them (`parvis-i18n-build`). A [`Catalog`] holds the sentences of all
//! slices, parsed once; [`Texts`] are a catalog seen in one language, one time zone and with the wording
//! of one authority, and turn a message into a `String`:
//! `texts.say(&voting::t::voting_round_closed(Arg::Day(closes)))` is "Le vote est clos depuis le 19 mars
//! 2026.". Saying never fails: an error at run time shows the key in brackets and is logged once.

mod bundle;
mod catalog;
mod dates;
mod figures;
mod overrides;
mod relative;
mod texts;
mod tongue;
mod typography;

/// The sentences of this crate: months, durations, reasons of a refused wording.
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

pub use catalog::Catalog;
pub use texts::{DEFAULT_ZONE, Texts};
