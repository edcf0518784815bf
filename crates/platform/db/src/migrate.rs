//! Migrations: one text for both engines, applied in the order of their stamps, each in one transaction.
//!
//! What differs between the engines is written as tokens:
//! - `@id`: a key that counts by itself; `@blob`: bytes;
//! - `@ref(person)`: a column with the id of a person;
//! - lines from `-- @sqlite` or `-- @postgres` to `-- @end`: for that engine only.
//!
//! Applied ones are recorded with a checksum of their text. A database that holds a migration which is
//! unknown here, or reads differently now, is refused: guessing would cost data.

use std::collections::BTreeMap;

use sha2::{Digest, Sha256};

use crate::{Conn, Db, DbError, Engine, params};

/// One step of the schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Migration {
    /// Date, hour and name: `20261123_1430_people`. They are applied in this order.
    pub stamp: &'static str,
    /// The statements, with tokens.
    pub sql: &'static str,
}

/// What [`Db::migrate`] did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct MigrationReport {
    /// Stamps applied now.
    pub applied: Vec<&'static str>,
    /// How many had been applied before.
    pub present: usize,
}

const RECORDS: &str = "create table if not exists schema_migration (
    stamp TEXT PRIMARY KEY,
    checksum TEXT NOT NULL
)";

impl Db {
    /// Brings the schema up to date. Doing it again changes nothing; several processes may do it at once.
    ///
    /// # Errors
    /// A statement failed (its migration is undone, those before are kept), or the database holds a
    /// migration that is unknown or was changed.
    pub fn migrate(&self, migrations: &[Migration]) -> Result<MigrationReport, DbError> {
        let mut sorted = migrations.to_vec();
        sorted.sort_by_key(|migration| migration.stamp);
        if let Some(pair) = sorted.windows(2).find(|pair| pair[0].stamp == pair[1].stamp) {
            return Err(DbError::Other(format!("two migrations have the stamp {}", pair[0].stamp)));
        }
        self.write_blocking(|c| {
            lock(c)?;
            c.execute_batch(RECORDS)
        })?;
        let known = sorted.clone();
        let present = self.read_blocking(move |c| verify(c, &known))?;
        let mut report = MigrationReport { applied: Vec::new(), present: present.len() };
        for migration in sorted {
            if present.contains_key(migration.stamp) {
                continue;
            }
            if self.write_blocking(move |c| apply(c, migration))? {
                tracing::info!(stamp = migration.stamp, "migration applied");
                report.applied.push(migration.stamp);
            }
        }
        Ok(report)
    }
}

/// Makes processes that migrate at once wait for each other. SQLite's writer holds its file anyway.
fn lock(c: &mut Conn) -> Result<(), DbError> {
    match c.engine() {
        Engine::Sqlite => Ok(()),
        Engine::Postgres => c.execute_batch("select pg_advisory_xact_lock(7274)"),
    }
}

/// The recorded migrations; an error when they are not those that this program knows.
fn verify(c: &mut Conn, known: &[Migration]) -> Result<BTreeMap<String, String>, DbError> {
    let recorded: Vec<(String, String)> =
        c.query("select stamp, checksum from schema_migration order by stamp", &[])?;
    for (stamp, sum) in &recorded {
        match known.iter().find(|migration| migration.stamp == stamp) {
            None => {
                return Err(DbError::Other(format!(
                    "the database holds the migration {stamp}, which this version of Parvis does not know; \
                     start the version that made it, or a later one"
                )));
            }
            Some(migration) if checksum(migration.sql) != *sum => {
                return Err(DbError::Other(format!(
                    "the migration {stamp} was changed after it had been applied to this database; \
                     put its text back and write a new migration instead"
                )));
            }
            Some(_) => {}
        }
    }
    Ok(recorded.into_iter().collect())
}

/// Applies one migration, unless another process just did.
fn apply(c: &mut Conn, migration: Migration) -> Result<bool, DbError> {
    lock(c)?;
    let sum = checksum(migration.sql);
    let mine = c.execute(
        "insert into schema_migration (stamp, checksum) values ($1, $2) on conflict do nothing",
        params![migration.stamp, sum],
    )?;
    if mine == 0 {
        return Ok(false);
    }
    let sql = for_engine(migration.sql, c.engine())?;
    c.execute_batch(&sql)
        .map_err(|error| DbError::Other(format!("the migration {} failed: {error}", migration.stamp)))?;
    Ok(true)
}

fn checksum(sql: &str) -> String {
    Sha256::digest(sql.as_bytes()).iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// The text with its tokens replaced.
///
/// # Errors
/// A token is unknown or a block does not end.
pub fn for_engine(sql: &str, engine: Engine) -> Result<String, DbError> {
    let mut out = String::with_capacity(sql.len() * 2);
    let mut block: Option<Engine> = None;
    for line in sql.lines() {
        match line.trim() {
            "-- @sqlite" => block = Some(Engine::Sqlite),
            "-- @postgres" => block = Some(Engine::Postgres),
            "-- @end" => block = None,
            _ if block.is_some_and(|only| only != engine) => {}
            text if text.starts_with("--") => {}
            _ => {
                replace_tokens(line, engine, &mut out)?;
                out.push('\n');
            }
        }
    }
    if block.is_some() {
        return Err(DbError::other("a block for one engine has no \"-- @end\""));
    }
    Ok(out)
}

fn replace_tokens(line: &str, engine: Engine, out: &mut String) -> Result<(), DbError> {
    let is_lite = engine == Engine::Sqlite;
    let mut rest = line;
    while let Some((before, after)) = rest.split_once('@') {
        out.push_str(before);
        let name: String = after.chars().take_while(char::is_ascii_alphanumeric).collect();
        rest = &after[name.len()..];
        match name.as_str() {
            "id" if is_lite => out.push_str("INTEGER PRIMARY KEY AUTOINCREMENT"),
            "id" => out.push_str("BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY"),
            "blob" => out.push_str(if is_lite { "BLOB" } else { "BYTEA" }),
            "ref" => {
                let (table, behind) = rest
                    .strip_prefix('(')
                    .and_then(|inside| inside.split_once(')'))
                    .ok_or_else(|| DbError::Other(format!("@ref wants a table in brackets: {line}")))?;
                out.push_str(if is_lite { "INTEGER" } else { "BIGINT" });
                out.push_str(" REFERENCES ");
                out.push_str(table.trim());
                out.push_str("(id)");
                rest = behind;
            }
            other => return Err(DbError::Other(format!("@{other} is no token of migrations: {line}"))),
        }
    }
    out.push_str(rest);
    Ok(())
}
