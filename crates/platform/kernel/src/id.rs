//! Typed ids: an [`Id<Area>`](Id) can not be passed where an id of a person is wanted.

use std::{fmt, hash, marker::PhantomData, str::FromStr};

/// The key of a row of `T`: a positive 64-bit integer.
pub struct Id<T>(i64, PhantomData<fn() -> T>);

/// The text was no positive whole number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct IdError;

impl<T> Id<T> {
    /// The id of that number, as the database gave it.
    pub const fn new(raw: i64) -> Self {
        Self(raw, PhantomData)
    }

    /// The number, for the database and for URLs.
    pub const fn raw(self) -> i64 {
        self.0
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.0.cmp(&other.0)
    }
}
impl<T> hash::Hash for Id<T> {
    fn hash<H: hash::Hasher>(&self, state: &mut H) {
        self.0.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.0)
    }
}
impl<T> fmt::Display for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}
impl<T> FromStr for Id<T> {
    type Err = IdError;
    fn from_str(text: &str) -> Result<Self, IdError> {
        text.parse::<i64>().ok().filter(|raw| *raw > 0).map(Self::new).ok_or(IdError)
    }
}
