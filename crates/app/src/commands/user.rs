//! `parvis user add`: the first administrator, and anyone else.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Subcommand;
use parvis_kernel::{Clock, Email, Locale, SystemClock, SystemRandom};
use parvis_people::check_password;
use parvis_web::{Grant, Role};

use super::say;
use crate::start::{Installation, read_config};

/// What to do with people.
#[derive(Debug, Subcommand)]
pub enum UserCommand {
    /// Add a person with a confirmed address. The password is read from the first line of standard input.
    Add {
        /// The configuration (TOML).
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
        /// Short name of the tenant.
        #[arg(long)]
        tenant: String,
        /// E-mail address.
        #[arg(long)]
        email: String,
        /// The name shown to others.
        #[arg(long)]
        name: String,
        /// A role: administrator, moderator, assessor, elected_official or council_member; may be repeated.
        #[arg(long)]
        role: Vec<String>,
    },
}

pub(super) fn run(command: UserCommand) -> Result<()> {
    let UserCommand::Add { config, tenant, email, name, role } = command;
    let Ok(email) = email.parse::<Email>() else {
        bail!("--email: expected an address such as nom@exemple.fr")
    };
    let mut roles = Vec::new();
    for key in &role {
        let Some(found) = Role::from_key(key) else { bail!("--role: there is no role \"{key}\"") };
        roles.push(Grant::everywhere(found));
    }
    let mut password = String::new();
    std::io::stdin().read_line(&mut password)?;
    let installation = Installation::open(read_config(config.as_deref())?)?;
    let tenant = installation.tenant(&tenant)?;
    let password = password.trim_end_matches(['\r', '\n']);
    if let Err(fault) = check_password(password, &[email.as_str(), &name]) {
        let refusal = parvis_kernel::Refusal::from(fault);
        bail!("password: {}", tenant.texts(Locale::En).say(&refusal.message));
    }
    let hash = parvis_people::hash_password(password, &SystemRandom);
    let (address, now) = (email.clone(), SystemClock.now());
    tenant.db().write_blocking(move |tx| {
        parvis_people::add_user(tx, &address, &name, Some(hash.clone()), &roles, now).map(|_| ())
    })?;
    say(format!("{email} may sign in at {}/connexion", tenant.base_url()));
    Ok(())
}
