//! An entry in words: the sentence, its details, the values of its fields. The words of acts and fields come from the
//! slices, through the registry.

use std::collections::HashMap;

use maud::{Markup, Render, html};
use parvis_i18n::Texts;
use parvis_kernel::{Money, Timestamp};
use parvis_slice::{Shown, registry};
use parvis_ui::Table;
use parvis_web::PersonId;
use serde_json::{Map, Value};

use crate::{model::AuditRow, t};

/// Names that are looked up when the log is read: citizens, who may erase their account.
pub(crate) type Names = HashMap<PersonId, String>;

/// The people whose names the entries need.
pub(crate) fn people_in(entries: &[AuditRow]) -> Vec<PersonId> {
    let subject =
        |entry: &AuditRow| (entry.subject_kind == "person").then_some(entry.subject_id?).map(PersonId::new);
    let mut people: Vec<PersonId> =
        entries.iter().flat_map(|entry| [subject(entry), entry.on_behalf_id]).flatten().collect();
    people.sort();
    people.dedup();
    people
}

/// The sentence without its agent: "a changé le statut de « Un verger partagé », de « Recevable » à « Retenue »".
pub(crate) fn sentence(texts: &Texts, entry: &AuditRow, names: &Names) -> String {
    let mut said = did(texts, &entry.act, &subject(texts, entry, names));
    let status = |json: &str| Some(fields(json).get("status")?.as_str()?.to_owned());
    if let (Some(from), Some(to)) = (status(&entry.before_json), status(&entry.after_json)) {
        said = texts.say(&t::journal_said_moved(said, from, to));
    }
    if let Some(person) = entry.on_behalf_id {
        let whom = names.get(&person).cloned().unwrap_or_else(|| texts.say(&t::journal_someone()));
        said = texts.say(&t::journal_said_for(said, whom));
    }
    said
}

/// What is done by an act, given the words of its subject.
pub(crate) fn did(texts: &Texts, act: &str, subject: &str) -> String {
    let known = registry().office_words().find(|words| words.route == act);
    texts.say(&known.map_or_else(|| t::journal_did_unknown(act), |words| (words.says)(subject)))
}

/// What stands for a subject that is not known.
pub(crate) fn ellipsis(texts: &Texts) -> String {
    texts.say(&t::journal_ellipsis())
}

/// The words of the subject, in quotation marks.
pub(crate) fn subject(texts: &Texts, entry: &AuditRow, names: &Names) -> String {
    let person = entry.subject_id.filter(|_| entry.subject_kind == "person").map(PersonId::new);
    let words = match person {
        Some(person) => names.get(&person).cloned().unwrap_or_else(|| texts.say(&t::journal_someone())),
        None if entry.subject_words.is_empty() => entry.subject_key.clone(),
        None => entry.subject_words.clone(),
    };
    if words.is_empty() { ellipsis(texts) } else { texts.say(&t::journal_quoted(words)) }
}

/// The page of the subject, where it has one.
pub(crate) fn page(entry: &AuditRow) -> Option<String> {
    let page = registry().subject(&entry.subject_kind)?.page?;
    (!entry.subject_key.is_empty()).then(|| page.replace("{}", &entry.subject_key))
}

/// The changed fields, before and after; nothing where none were kept.
pub(crate) fn table(texts: &Texts, entry: &AuditRow) -> Markup {
    let rows = changes(texts, entry);
    if rows.is_empty() {
        return html! {};
    }
    let say = |message| texts.say(&message);
    let table = Table::new(say(t::journal_changes()))
        .dense()
        .column(say(t::journal_field()))
        .column(say(t::journal_before()))
        .column(say(t::journal_after()));
    rows.into_iter()
        .fold(table, |table, (label, old, new)| {
            table.row([html! { (label) }, html! { (old) }, html! { (new) }])
        })
        .render()
}

/// Label, before and after of each changed field.
pub(crate) fn changes(texts: &Texts, entry: &AuditRow) -> Vec<(String, String, String)> {
    let (old, new) = (fields(&entry.before_json), fields(&entry.after_json));
    let mut keys: Vec<&String> = old.keys().chain(new.keys()).collect();
    keys.sort();
    keys.dedup();
    keys.into_iter()
        .map(|key| {
            let field = registry().field(&entry.subject_kind, key);
            let label = field.map_or_else(|| key.clone(), |field| texts.say(&(field.label)()));
            let shown = field.map_or(Shown::Plain, |field| field.shown);
            (label, value(texts, shown, old.get(key)), value(texts, shown, new.get(key)))
        })
        .collect()
}

fn fields(json: &str) -> Map<String, Value> {
    serde_json::from_str(json).unwrap_or_default()
}

fn value(texts: &Texts, shown: Shown, value: Option<&Value>) -> String {
    let say = |message| texts.say(&message);
    match value {
        None | Some(Value::Null) => say(t::journal_nothing()),
        Some(Value::String(text)) if text.is_empty() => say(t::journal_nothing()),
        Some(Value::String(text)) => match shown {
            Shown::Word(says) => says(text).map_or_else(|| text.clone(), say),
            _ => text.clone(),
        },
        Some(Value::Bool(true)) => say(t::journal_yes()),
        Some(Value::Bool(false)) => say(t::journal_no()),
        Some(Value::Number(number)) => match (shown, number.as_i64()) {
            (Shown::Moment, Some(micros)) => texts.moment(Timestamp::from_micros(micros)),
            (Shown::Cents, Some(cents)) => texts.money(Money::from_cents(cents)),
            (_, Some(number)) => texts.number(number),
            (_, None) => number.to_string(),
        },
        Some(Value::Array(lines)) => {
            let lines =
                lines.iter().map(|line| line.as_str().map_or_else(|| line.to_string(), str::to_owned));
            lines.collect::<Vec<_>>().join(" ; ")
        }
        Some(Value::Object(object)) => match object.get("length").and_then(Value::as_i64) {
            Some(length) => say(t::journal_long(length)),
            None => Value::Object(object.clone()).to_string(),
        },
    }
}
