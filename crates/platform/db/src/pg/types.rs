//! Our values in PostgreSQL's binary forms.
//!
//! A parameter takes the type that the server inferred for its place: a whole number may go to BIGINT,
//! INTEGER or NUMERIC. Reading accepts what expressions give back (`count` is BIGINT, `sum` of BIGINT is
//! NUMERIC, a comparison is BOOLEAN), so that forgotten casts fail in neither direction.

use std::error::Error;

use bytes::BytesMut;
use postgres::types::{FromSql, IsNull, ToSql, Type, to_sql_checked};

use crate::{DbError, Val, ValRef};

type Failure = Box<dyn Error + Sync + Send>;

impl ToSql for Val {
    fn to_sql(&self, wanted: &Type, out: &mut BytesMut) -> Result<IsNull, Failure> {
        match self {
            Val::Null => Ok(IsNull::Yes),
            Val::Int(number) => int_to_sql(*number, wanted, out),
            Val::Real(number) => match *wanted {
                Type::FLOAT8 => number.to_sql(wanted, out),
                #[expect(clippy::cast_possible_truncation, reason = "the column asked for a single float")]
                Type::FLOAT4 => (*number as f32).to_sql(wanted, out),
                _ => Err(misfit("a float", wanted)),
            },
            Val::Text(text) if <&str as ToSql>::accepts(wanted) => text.to_sql(wanted, out),
            Val::Text(_) => Err(misfit("a text", wanted)),
            Val::Bytes(bytes) if *wanted == Type::BYTEA => bytes.to_sql(wanted, out),
            Val::Bytes(_) => Err(misfit("bytes", wanted)),
        }
    }

    fn accepts(_: &Type) -> bool {
        true
    }

    to_sql_checked!();
}

fn int_to_sql(number: i64, wanted: &Type, out: &mut BytesMut) -> Result<IsNull, Failure> {
    match *wanted {
        Type::INT8 => number.to_sql(wanted, out),
        Type::INT4 => i32::try_from(number)?.to_sql(wanted, out),
        Type::INT2 => i16::try_from(number)?.to_sql(wanted, out),
        #[expect(clippy::cast_precision_loss, reason = "the column asked for a float")]
        Type::FLOAT8 => (number as f64).to_sql(wanted, out),
        Type::NUMERIC => {
            numeric_to_sql(number, out);
            Ok(IsNull::No)
        }
        _ => Err(misfit("a whole number", wanted)),
    }
}

/// NUMERIC in binary: digits in base 10,000 behind their count, weight, sign and scale.
fn numeric_to_sql(number: i64, out: &mut BytesMut) {
    let mut digits = Vec::new();
    let mut rest = number.unsigned_abs();
    while rest > 0 {
        digits.push((rest % 10_000) as i16);
        rest /= 10_000;
    }
    let count = i16::try_from(digits.len()).unwrap_or(0);
    let sign: i16 = if number < 0 { 0x4000 } else { 0 };
    for word in [count, (count - 1).max(0), sign, 0].into_iter().chain(digits.into_iter().rev()) {
        out.extend_from_slice(&word.to_be_bytes());
    }
}

fn misfit(kind: &str, wanted: &Type) -> Failure {
    format!("{kind} was given where the database wants {wanted}").into()
}

impl<'a> FromSql<'a> for ValRef<'a> {
    fn from_sql(given: &Type, raw: &'a [u8]) -> Result<Self, Failure> {
        Ok(match *given {
            Type::INT8 => ValRef::Int(i64::from_sql(given, raw)?),
            Type::INT4 => ValRef::Int(i32::from_sql(given, raw)?.into()),
            Type::INT2 => ValRef::Int(i16::from_sql(given, raw)?.into()),
            Type::OID => ValRef::Int(u32::from_sql(given, raw)?.into()),
            Type::BOOL => ValRef::Int(bool::from_sql(given, raw)?.into()),
            Type::FLOAT8 => ValRef::Real(f64::from_sql(given, raw)?),
            Type::FLOAT4 => ValRef::Real(f32::from_sql(given, raw)?.into()),
            Type::NUMERIC => numeric_from_sql(raw)?,
            Type::BYTEA => ValRef::Bytes(raw),
            // `"char"`, of the catalogues.
            Type::CHAR => ValRef::Text(std::str::from_utf8(raw)?),
            _ if <&str as FromSql>::accepts(given) => ValRef::Text(std::str::from_utf8(raw)?),
            _ => return Err(format!("a column of type {given} can not be read; cast it").into()),
        })
    }

    fn from_sql_null(_: &Type) -> Result<Self, Failure> {
        Ok(ValRef::Null)
    }

    fn accepts(_: &Type) -> bool {
        true
    }
}

/// A whole NUMERIC within 64 bits becomes a whole number, any other a float.
fn numeric_from_sql(raw: &[u8]) -> Result<ValRef<'static>, Failure> {
    let words: Vec<i16> = raw.chunks_exact(2).map(|pair| i16::from_be_bytes([pair[0], pair[1]])).collect();
    let [_, weight, sign, _, digits @ ..] = words.as_slice() else { return Err("a broken NUMERIC".into()) };
    let is_whole = digits.len() <= usize::try_from(i32::from(*weight) + 1).unwrap_or(0);
    if is_whole && *weight < 5 {
        let mut total: i128 = 0;
        for place in 0..=usize::try_from(*weight).unwrap_or(0) {
            total = total * 10_000 + i128::from(digits.get(place).copied().unwrap_or(0));
        }
        let signed = if *sign == 0x4000 { -total } else { total };
        return Ok(ValRef::Int(i64::try_from(signed)?));
    }
    let mut total = 0.0;
    for (place, digit) in digits.iter().enumerate() {
        let power = i32::from(*weight) - i32::try_from(place)?;
        total += f64::from(*digit) * 10_000_f64.powi(power);
    }
    Ok(ValRef::Real(if *sign == 0x4000 { -total } else { total }))
}

/// The column of a row.
pub(crate) fn decode(row: &postgres::Row, position: usize) -> Result<ValRef<'_>, DbError> {
    row.try_get(position).map_err(|error| {
        use std::error::Error as _;
        DbError::Other(error.source().map_or_else(|| error.to_string(), ToString::to_string))
    })
}
