//! `parvis audit verify`: recomputes the chain of what agents did.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Subcommand;
use parvis_db::{Conn, DbError};
use parvis_journal::{AuditEntry, AuditSubject, Verdict};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use super::say;
use crate::start::{Installation, read_config};

/// What to do with the audit log.
#[derive(Debug, Subcommand)]
pub enum AuditCommand {
    /// Recompute the chain and name the first entry that was changed or is missing; exit code 1 where there is one.
    Verify {
        /// The configuration (TOML).
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
        /// Short name of one tenant; without it all are checked.
        #[arg(long)]
        tenant: Option<String>,
        /// A number and hash that an earlier check printed, noted elsewhere: they must still fit.
        #[arg(long, value_name = "NUMBER:HASH", value_parser = noted, requires = "tenant")]
        noted: Option<(i64, String)>,
    },
}

pub(super) fn run(command: AuditCommand) -> Result<()> {
    let AuditCommand::Verify { config, tenant, noted } = command;
    let installation = Installation::open(read_config(config.as_deref())?)?;
    let tenants = match &tenant {
        Some(slug) => vec![installation.tenant(slug)?],
        None => installation.tenants()?,
    };
    let mut broken = Vec::new();
    for tenant in tenants {
        let noted = noted.clone();
        let slug = tenant.slug();
        match tenant.db().read_blocking(move |c| parvis_journal::verify(c, noted))? {
            Verdict::Whole { count, hash } => {
                say(format!("{slug}: {count} entries, whole. Note elsewhere: {count}:{hash}"))
            }
            Verdict::Broken { seq, fault } => broken.push(format!("{slug}: entry {seq} {}", fault.words())),
        }
    }
    if !broken.is_empty() {
        bail!("the audit log is not as it was written\n{}", broken.join("\n"));
    }
    Ok(())
}

/// Writes down what somebody did at the machine itself, in its transaction.
pub(super) fn note(
    conn: &mut Conn,
    command: &'static str,
    person: Option<PersonId>,
    now: Timestamp,
) -> Result<(), DbError> {
    let subject = person.map_or_else(AuditSubject::default, |person| AuditSubject {
        kind: "person".to_owned(),
        id: Some(person.raw()),
        key: person.to_string(),
        words: String::new(),
    });
    let entry = AuditEntry {
        at: now,
        actor_name: command.to_owned(),
        act: command.to_owned(),
        subject,
        ..AuditEntry::default()
    };
    parvis_journal::audit(conn, &entry).map(|_| ())
}

fn noted(text: &str) -> Result<(i64, String), String> {
    let (number, hash) =
        text.split_once(':').ok_or("expected NUMBER:HASH, as printed by an earlier check")?;
    let number = number.parse().map_err(|_| "expected a number before the colon")?;
    Ok((number, hash.to_owned()))
}
