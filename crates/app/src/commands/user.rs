//! `parvis user`: adding the first administrator and anyone else, and taking away the second factor of who lost phone and
//! recovery codes, when no administrator is left to do it.

use std::path::{Path, PathBuf};

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
    /// Take away the second factor of a person and end their sessions. Make sure first that it is them who asks.
    ResetSecondFactor {
        /// The configuration (TOML).
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
        /// Short name of the tenant.
        #[arg(long)]
        tenant: String,
        /// E-mail address.
        #[arg(long)]
        email: String,
    },
}

pub(super) fn run(command: UserCommand) -> Result<()> {
    match command {
        UserCommand::Add { config, tenant, email, name, role } => {
            add(config.as_deref(), &tenant, &address(&email)?, &name, &role)
        }
        UserCommand::ResetSecondFactor { config, tenant, email } => {
            reset_second_factor(config.as_deref(), &tenant, address(&email)?)
        }
    }
}

fn address(email: &str) -> Result<Email> {
    match email.parse::<Email>() {
        Ok(email) => Ok(email),
        Err(()) => bail!("--email: expected an address such as nom@exemple.fr"),
    }
}

fn reset_second_factor(config: Option<&Path>, tenant: &str, email: Email) -> Result<()> {
    let installation = Installation::open(read_config(config)?)?;
    let tenant = installation.tenant(tenant)?;
    let wanted = email.clone();
    let now = SystemClock.now();
    let had = tenant.db().write_blocking(move |tx| {
        let had = parvis_people::take_second_factor(tx, &wanted)?;
        if had {
            super::audit::note(tx, "parvis user reset-second-factor", None, now)?;
        }
        Ok::<_, parvis_db::DbError>(had)
    })?;
    if !had {
        bail!("{email} has no second factor");
    }
    say(format!("{email} may sign in with the password alone"));
    Ok(())
}

fn add(config: Option<&Path>, tenant: &str, email: &Email, name: &str, role: &[String]) -> Result<()> {
    let mut roles = Vec::new();
    for key in role {
        let Some(found) = Role::from_key(key) else { bail!("--role: there is no role \"{key}\"") };
        roles.push(Grant::everywhere(found));
    }
    let mut password = String::new();
    std::io::stdin().read_line(&mut password)?;
    let installation = Installation::open(read_config(config)?)?;
    let tenant = installation.tenant(tenant)?;
    let password = password.trim_end_matches(['\r', '\n']);
    if let Err(fault) = check_password(password, &[email.as_str(), name]) {
        let refusal = parvis_kernel::Refusal::from(fault);
        bail!("password: {}", tenant.texts(Locale::En).say(&refusal.message));
    }
    let hash = parvis_people::hash_password(password, &SystemRandom);
    let (address, name, now) = (email.clone(), name.to_owned(), SystemClock.now());
    tenant.db().write_blocking(move |tx| {
        let person = parvis_people::add_user(tx, &address, &name, Some(hash.clone()), &roles, now)?;
        super::audit::note(tx, "parvis user add", Some(person), now)
    })?;
    say(format!("{email} may sign in at {}/connexion", tenant.base_url()));
    Ok(())
}
