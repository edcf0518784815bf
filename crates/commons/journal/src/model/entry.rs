//! What an audit entry is.

use parvis_db::row;
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use super::SubjectRef;

/// What an act was about, as it was then.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditSubject {
    /// The kind, the name of its table.
    pub kind: String,
    /// The key of its row, where it has one.
    pub id: Option<i64>,
    /// What stands for it in addresses.
    pub key: String,
    /// Its title or name; empty where that names a citizen.
    pub words: String,
}

/// Something an agent did, about to be written down.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditEntry {
    /// When.
    pub at: Timestamp,
    /// Who; `None`: somebody at the machine itself.
    pub actor_id: Option<PersonId>,
    /// Their name as it was, or the command.
    pub actor_name: String,
    /// The citizen for whom.
    pub on_behalf: Option<PersonId>,
    /// What: the route with its parameters in braces, or a command.
    pub act: String,
    /// About what.
    pub subject: AuditSubject,
    /// The process it belongs to, with its title as it was.
    pub process: Option<(i64, String)>,
    /// The changed fields before, as a JSON object; empty where there was nothing.
    pub before: String,
    /// The changed fields after, likewise.
    pub after: String,
    /// The names of the fields that were sent, with commas.
    pub fields: String,
    /// What it was for, where that was asked.
    pub note: String,
    /// From where: the address of the client, shortened; empty for the machine itself.
    pub origin: String,
}

row! {
    /// An audit entry as it was written down.
    pub struct AuditRow {
        /// Number, from 1 without a gap.
        pub seq: i64,
        /// When.
        pub at: Timestamp,
        /// Who.
        pub actor_id: Option<PersonId>,
        /// Their name as it was.
        pub actor_name: String,
        /// The citizen for whom.
        pub on_behalf_id: Option<PersonId>,
        /// What.
        pub act: String,
        /// The kind of what it was about.
        pub subject_kind: String,
        /// Its key.
        pub subject_id: Option<i64>,
        /// What stands for it in addresses.
        pub subject_key: String,
        /// Its title or name as it was.
        pub subject_words: String,
        /// The process.
        pub process_id: Option<i64>,
        /// Its title as it was.
        pub process_words: String,
        /// JSON.
        pub before_json: String,
        /// JSON.
        pub after_json: String,
        /// Names of fields.
        pub fields: String,
        /// What it was for.
        pub note: String,
        /// From where.
        pub origin: String,
        /// The hash of the entry before; 64 zeros for the first.
        pub prev_hash: String,
        /// Its own.
        pub hash: String,
    }
}

impl AuditRow {
    /// The row that an entry becomes at its place in the chain, its own hash still empty.
    pub fn of(entry: &AuditEntry, seq: i64, prev_hash: String) -> AuditRow {
        let entry = entry.clone();
        let (process_id, process_words) = entry.process.unzip();
        AuditRow {
            seq,
            at: entry.at,
            actor_id: entry.actor_id,
            actor_name: entry.actor_name,
            on_behalf_id: entry.on_behalf,
            act: entry.act,
            subject_kind: entry.subject.kind,
            subject_id: entry.subject.id,
            subject_key: entry.subject.key,
            subject_words: entry.subject.words,
            process_id,
            process_words: process_words.unwrap_or_default(),
            before_json: entry.before,
            after_json: entry.after,
            fields: entry.fields,
            note: entry.note,
            origin: entry.origin,
            prev_hash,
            hash: String::new(),
        }
    }
}

/// Which entries to read; empty: all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AuditFilter {
    /// Only by this agent.
    pub actor: Option<PersonId>,
    /// Only this act.
    pub act: Option<String>,
    /// Only about this: kind and key.
    pub subject: Option<(String, i64)>,
    /// Only of this process.
    pub process: Option<i64>,
    /// From this moment on.
    pub from: Option<Timestamp>,
    /// Before this moment.
    pub until: Option<Timestamp>,
    /// With all these words, in names, titles and values.
    pub words: String,
    /// Only before this number: the last one of the page before.
    pub before: Option<i64>,
}

impl AuditFilter {
    /// All about one subject.
    pub fn about(subject: SubjectRef) -> AuditFilter {
        AuditFilter { subject: Some((subject.kind.to_owned(), subject.id)), ..AuditFilter::default() }
    }
}
