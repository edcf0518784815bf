//! A value of a row as JSON: whole numbers and texts as they are, the rest with its kind.

use anyhow::{Result, bail};
use parvis_db::Val;
use serde_json::{Value, json};

/// The value as JSON.
pub(super) fn to_json(value: &Val) -> Value {
    match value {
        Val::Null => Value::Null,
        Val::Int(number) => json!(number),
        Val::Text(text) => json!(text),
        Val::Real(number) => json!({ "real": number }),
        Val::Bytes(bytes) => {
            let hex: String = bytes.iter().map(|byte| format!("{byte:02x}")).collect();
            json!({ "hex": hex })
        }
    }
}

/// The value again.
///
/// # Errors
/// JSON that [`to_json`] never writes.
pub(super) fn from_json(value: Value) -> Result<Val> {
    Ok(match value {
        Value::Null => Val::Null,
        Value::String(text) => Val::Text(text),
        Value::Number(number) => match number.as_i64() {
            Some(number) => Val::Int(number),
            None => bail!("a number in the archive is out of range"),
        },
        Value::Object(kind) => {
            if let Some(number) = kind.get("real").and_then(Value::as_f64) {
                Val::Real(number)
            } else if let Some(hex) = kind.get("hex").and_then(Value::as_str) {
                Val::Bytes(from_hex(hex)?)
            } else {
                bail!("a value in the archive is of no known kind")
            }
        }
        Value::Bool(_) | Value::Array(_) => bail!("a value in the archive is of no known kind"),
    })
}

fn from_hex(text: &str) -> Result<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2);
    pairs.map(|pair| Ok(u8::from_str_radix(std::str::from_utf8(pair)?, 16)?)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_of_value_comes_back() {
        for value in [
            Val::Null,
            Val::Int(i64::MIN),
            Val::Text("L’été « ; \n".into()),
            Val::Real(44.2),
            Val::Bytes(vec![0, 255, 16]),
        ] {
            let text = to_json(&value).to_string();
            let back = from_json(serde_json::from_str(&text).unwrap()).unwrap();
            assert_eq!(format!("{back:?}"), format!("{value:?}"));
        }
    }
}
