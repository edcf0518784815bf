//! Which fields changed, and what of their values is kept.

use serde_json::{Map, Value, json};

/// Values longer than this are kept as length only.
const MOST: usize = 2_000;
/// Fields whose names have one of these words keep no value.
const SECRET: [&str; 6] = ["secret", "password", "passphrase", "token", "hash", "private_key"];

/// The fields that differ: before and after, as JSON objects; empty where there is nothing to say on that side.
pub(crate) fn changes(
    before: Option<&Map<String, Value>>,
    after: Option<&Map<String, Value>>,
) -> (String, String) {
    let empty = Map::new();
    let (old, new) = (before.unwrap_or(&empty), after.unwrap_or(&empty));
    let pick = |from: &Map<String, Value>, other: &Map<String, Value>| {
        let kept = from.iter().filter(|(key, value)| other.get(*key).unwrap_or(&Value::Null) != *value);
        let kept = kept.map(|(key, value)| (key.clone(), kept_value(key, value)));
        Value::Object(kept.collect())
    };
    let text = |value: Value| if value == json!({}) { String::new() } else { value.to_string() };
    (text(pick(old, new)), text(pick(new, old)))
}

fn kept_value(key: &str, value: &Value) -> Value {
    let is_secret = SECRET.iter().any(|word| key.to_lowercase().contains(word));
    if is_secret && !value.is_null() {
        return json!("•••");
    }
    let text = value.to_string();
    if text.len() > MOST { json!({ "length": text.chars().count() }) } else { value.clone() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn object(value: Value) -> Map<String, Value> {
        value.as_object().cloned().unwrap()
    }

    #[test]
    fn only_what_changed_is_kept() {
        let old = object(json!({ "status": "Recevable", "number": null, "title": "Un verger" }));
        let new = object(json!({ "status": "Retenue", "number": 4, "title": "Un verger" }));
        let (before, after) = changes(Some(&old), Some(&new));
        assert_eq!(before, r#"{"number":null,"status":"Recevable"}"#);
        assert_eq!(after, r#"{"number":4,"status":"Retenue"}"#);
        assert_eq!(changes(Some(&old), Some(&old)), (String::new(), String::new()));
    }

    #[test]
    fn what_came_and_what_went_is_kept_whole_but_for_nothing() {
        let there = object(json!({ "name": "Sport", "note": null }));
        assert_eq!(changes(None, Some(&there)), (String::new(), r#"{"name":"Sport"}"#.to_owned()));
        assert_eq!(changes(Some(&there), None), (r#"{"name":"Sport"}"#.to_owned(), String::new()));
    }

    #[test]
    fn secrets_and_long_values_are_not_kept() {
        let new = object(json!({ "client_secret": "abc", "text": "x".repeat(3_000) }));
        let (_, after) = changes(None, Some(&new));
        assert!(
            !after.contains("abc") && after.contains("•••") && after.contains(r#""length":3002"#),
            "{after}"
        );
    }
}
