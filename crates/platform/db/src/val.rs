//! Values on their way to the database and back, alike on both engines.
//!
//! Five kinds are enough for the whole product: nothing, whole numbers, floats, texts, bytes. Moments
//! are microseconds, money is cents, booleans are 0 and 1, so all of them travel as whole numbers.
//! [`ToVal`] turns a typed value into a [`Val`] for a parameter, [`FromVal`] reads a column back.

use parvis_kernel::{Email, Id, Locale, Money, Slug, Timestamp};

use crate::DbError;

/// A value owned by us: a parameter of a statement, or a column of an exported row.
#[derive(Clone, Debug, PartialEq)]
pub enum Val {
    /// SQL's NULL.
    Null,
    /// A whole number: BIGINT.
    Int(i64),
    /// A float: DOUBLE PRECISION.
    Real(f64),
    /// A text: TEXT.
    Text(String),
    /// Bytes: BLOB or BYTEA.
    Bytes(Vec<u8>),
}

/// A column's value while its row is being read; borrows from the row.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ValRef<'a> {
    /// SQL's NULL.
    Null,
    /// A whole number.
    Int(i64),
    /// A float.
    Real(f64),
    /// A text.
    Text(&'a str),
    /// Bytes.
    Bytes(&'a [u8]),
}

impl ValRef<'_> {
    /// The kind of value, for messages; never the value itself, which may be personal.
    pub const fn kind(&self) -> &'static str {
        match self {
            ValRef::Null => "null",
            ValRef::Int(_) => "a whole number",
            ValRef::Real(_) => "a float",
            ValRef::Text(_) => "a text",
            ValRef::Bytes(_) => "bytes",
        }
    }

    /// A copy that lives by itself.
    pub fn to_owned(self) -> Val {
        match self {
            ValRef::Null => Val::Null,
            ValRef::Int(number) => Val::Int(number),
            ValRef::Real(number) => Val::Real(number),
            ValRef::Text(text) => Val::Text(text.to_owned()),
            ValRef::Bytes(bytes) => Val::Bytes(bytes.to_owned()),
        }
    }

    fn wrong(self, wanted: &str) -> DbError {
        DbError::Other(format!("{wanted} was expected, {} came", self.kind()))
    }
}

/// What may be a parameter of a statement.
pub trait ToVal {
    /// The value as the database gets it.
    fn to_val(&self) -> Val;
}

/// What a column may be read as.
pub trait FromVal: Sized {
    /// Reads it.
    ///
    /// # Errors
    /// [`DbError::Other`] when the value is of another kind or out of range.
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError>;
}

impl<T: ToVal + ?Sized> ToVal for &T {
    fn to_val(&self) -> Val {
        (**self).to_val()
    }
}
impl<T: ToVal> ToVal for Option<T> {
    fn to_val(&self) -> Val {
        self.as_ref().map_or(Val::Null, ToVal::to_val)
    }
}
impl ToVal for Val {
    fn to_val(&self) -> Val {
        self.clone()
    }
}
impl ToVal for str {
    fn to_val(&self) -> Val {
        Val::Text(self.to_owned())
    }
}
impl ToVal for String {
    fn to_val(&self) -> Val {
        Val::Text(self.clone())
    }
}
impl ToVal for std::borrow::Cow<'_, str> {
    fn to_val(&self) -> Val {
        Val::Text(self.clone().into_owned())
    }
}
impl ToVal for [u8] {
    fn to_val(&self) -> Val {
        Val::Bytes(self.to_owned())
    }
}
impl<const N: usize> ToVal for [u8; N] {
    fn to_val(&self) -> Val {
        Val::Bytes(self.to_vec())
    }
}
impl ToVal for Vec<u8> {
    fn to_val(&self) -> Val {
        Val::Bytes(self.clone())
    }
}
impl ToVal for bool {
    fn to_val(&self) -> Val {
        Val::Int(i64::from(*self))
    }
}
impl ToVal for f64 {
    fn to_val(&self) -> Val {
        Val::Real(*self)
    }
}
impl ToVal for i64 {
    fn to_val(&self) -> Val {
        Val::Int(*self)
    }
}
impl ToVal for i32 {
    fn to_val(&self) -> Val {
        Val::Int(i64::from(*self))
    }
}
impl ToVal for u32 {
    fn to_val(&self) -> Val {
        Val::Int(i64::from(*self))
    }
}
impl ToVal for usize {
    fn to_val(&self) -> Val {
        Val::Int(i64::try_from(*self).unwrap_or(i64::MAX))
    }
}
impl ToVal for Timestamp {
    fn to_val(&self) -> Val {
        Val::Int(self.micros())
    }
}
impl ToVal for Money {
    fn to_val(&self) -> Val {
        Val::Int(self.cents())
    }
}
impl<T> ToVal for Id<T> {
    fn to_val(&self) -> Val {
        Val::Int(self.raw())
    }
}
impl ToVal for Locale {
    fn to_val(&self) -> Val {
        Val::Text(self.code().to_owned())
    }
}
impl ToVal for Slug {
    fn to_val(&self) -> Val {
        Val::Text(self.as_str().to_owned())
    }
}
impl ToVal for Email {
    fn to_val(&self) -> Val {
        Val::Text(self.as_str().to_owned())
    }
}

impl<T: FromVal> FromVal for Option<T> {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        if val == ValRef::Null { Ok(None) } else { T::from_val(val).map(Some) }
    }
}
impl FromVal for Val {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        Ok(val.to_owned())
    }
}
impl FromVal for i64 {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        match val {
            ValRef::Int(number) => Ok(number),
            other => Err(other.wrong("a whole number")),
        }
    }
}
impl FromVal for f64 {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        match val {
            ValRef::Real(number) => Ok(number),
            #[expect(clippy::cast_precision_loss, reason = "SQLite gives 2.0 back as 2 from an expression")]
            ValRef::Int(number) => Ok(number as f64),
            other => Err(other.wrong("a float")),
        }
    }
}
impl FromVal for String {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        match val {
            ValRef::Text(text) => Ok(text.to_owned()),
            other => Err(other.wrong("a text")),
        }
    }
}
impl FromVal for Vec<u8> {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        match val {
            ValRef::Bytes(bytes) => Ok(bytes.to_owned()),
            other => Err(other.wrong("bytes")),
        }
    }
}
impl FromVal for bool {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        i64::from_val(val).map(|number| number != 0)
    }
}
impl FromVal for Timestamp {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        i64::from_val(val).map(Timestamp::from_micros)
    }
}
impl FromVal for Money {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        i64::from_val(val).map(Money::from_cents)
    }
}
impl<T> FromVal for Id<T> {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        i64::from_val(val).map(Id::new)
    }
}

macro_rules! narrower_numbers {
    ($($kind:ty),*) => {$(
        impl FromVal for $kind {
            fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
                <$kind>::try_from(i64::from_val(val)?)
                    .map_err(|_| DbError::Other(concat!("the number does not fit ", stringify!($kind)).to_owned()))
            }
        }
    )*};
}
narrower_numbers!(i32, u32, u8, u16, usize, u64);

macro_rules! parsed_texts {
    ($($kind:ty),*) => {$(
        impl FromVal for $kind {
            fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
                match val {
                    ValRef::Text(text) => text.parse().map_err(|()| {
                        DbError::Other(concat!("the text is no ", stringify!($kind)).to_owned())
                    }),
                    other => Err(other.wrong("a text")),
                }
            }
        }
    )*};
}
parsed_texts!(Locale, Slug, Email);
