//! The small vocabulary that every other crate of Parvis speaks: typed ids, moments, money, periods,
//! locales, messages and refusals.
//!
//! It is pure: no database, no HTTP, no markup. Time and randomness enter through [`Clock`] and
//! [`Random`], so that a test owns them; nothing else in the workspace may ask the system for either.

mod clock;
mod email;
mod id;
mod locale;
mod message;
mod money;
mod period;
mod random;
mod refusal;
mod slug;

pub use clock::{Clock, FrozenClock, SystemClock, Timestamp};
pub use email::Email;
pub use id::{Id, IdError};
pub use locale::Locale;
pub use message::{Arg, Message};
pub use money::Money;
pub use period::{Period, PeriodState};
pub use random::{FixedRandom, Random, SystemRandom, token_hex};
pub use refusal::Refusal;
pub use slug::{Slug, slugify};
