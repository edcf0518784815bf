//! The exact form that is hashed, so that anyone can check the chain with another program.
//!
//! The bytes are `parvis-audit-1` and a line feed, then these fields in this order, each as a netstring
//! (`LENGTH:BYTES,` with the length of its UTF-8 in decimal): prev_hash, seq, at (microseconds since 1970, UTC), actor_id,
//! actor_name, on_behalf_id, act, subject_kind, subject_id, subject_key, subject_words, process_id, process_words,
//! before_json, after_json, fields, note, origin. Numbers are written in decimal; what is null is `-,`. The hash is SHA-256
//! of that in lower-case hexadecimal. The first entry has number 1 and 64 zeros for `prev_hash`.

use parvis_web::PersonId;
use sha2::{Digest, Sha256};

use crate::model::AuditRow;

/// What stands before the first entry.
pub(crate) const FIRST: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The hash of an entry.
pub(crate) fn hash(row: &AuditRow) -> String {
    Sha256::digest(canonical(row).as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

fn canonical(row: &AuditRow) -> String {
    let mut form = String::from("parvis-audit-1\n");
    text(&mut form, &row.prev_hash);
    number(&mut form, Some(row.seq));
    number(&mut form, Some(row.at.micros()));
    number(&mut form, row.actor_id.map(PersonId::raw));
    text(&mut form, &row.actor_name);
    number(&mut form, row.on_behalf_id.map(PersonId::raw));
    text(&mut form, &row.act);
    text(&mut form, &row.subject_kind);
    number(&mut form, row.subject_id);
    text(&mut form, &row.subject_key);
    text(&mut form, &row.subject_words);
    number(&mut form, row.process_id);
    for value in [&row.process_words, &row.before_json, &row.after_json, &row.fields, &row.note, &row.origin]
    {
        text(&mut form, value);
    }
    form
}

fn text(form: &mut String, value: &str) {
    form.push_str(&format!("{}:{value},", value.len()));
}

fn number(form: &mut String, value: Option<i64>) {
    match value {
        Some(value) => text(form, &value.to_string()),
        None => form.push_str("-,"),
    }
}

#[cfg(test)]
mod tests {
    use parvis_kernel::Timestamp;
    use proptest::prelude::*;

    use super::*;
    use crate::model::AuditEntry;

    fn entry(name: &str, note: &str) -> AuditRow {
        let entry = AuditEntry {
            at: Timestamp::from_micros(5),
            actor_id: Some(PersonId::new(7)),
            actor_name: name.to_owned(),
            note: note.to_owned(),
            ..AuditEntry::default()
        };
        AuditRow::of(&entry, 1, FIRST.to_owned())
    }

    #[test]
    fn the_form_is_as_documented() {
        let form = canonical(&entry("Zoé", "a,b"));
        let tail = "1:1,1:5,1:7,4:Zoé,-,0:,0:,-,0:,0:,-,0:,0:,0:,0:,3:a,b,0:,";
        assert_eq!(form, format!("parvis-audit-1\n64:{FIRST},{tail}"));
    }

    proptest! {
        #[test]
        fn what_differs_hashes_differently(a in "\\PC{0,12}", b in "\\PC{0,12}", c in "\\PC{0,12}", d in "\\PC{0,12}") {
            prop_assume!((&a, &b) != (&c, &d));
            prop_assert_ne!(canonical(&entry(&a, &b)), canonical(&entry(&c, &d)));
        }
    }
}
