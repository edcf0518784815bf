//! `parvis tenant add|list`.

use std::path::PathBuf;

use anyhow::{Result, bail};
use clap::Subcommand;

use super::say;
use crate::{
    start::{Installation, read_config},
    tenancy::TenantRow,
};

/// What to do with tenants.
#[derive(Debug, Subcommand)]
pub enum TenantCommand {
    /// Add an authority: makes its database.
    Add {
        /// The configuration (TOML).
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
        /// Short name: a-z, 0-9 and hyphens.
        slug: String,
        /// The authority's name, as shown.
        #[arg(long)]
        name: String,
        /// A host name that leads to it; may be repeated.
        #[arg(long, required = true)]
        host: Vec<String>,
        /// Address of the site, for links in mails; default: https:// and the first host name.
        #[arg(long, value_name = "URL")]
        base_url: Option<String>,
    },
    /// List the authorities.
    List {
        /// The configuration (TOML).
        #[arg(long, value_name = "FILE")]
        config: Option<PathBuf>,
    },
}

pub(super) fn run(command: TenantCommand) -> Result<()> {
    match command {
        TenantCommand::List { config } => {
            let installation = Installation::open(read_config(config.as_deref())?)?;
            for row in installation.control.list()? {
                say(format!("{}\t{}\t{}\t{}", row.slug, row.name, row.hosts, row.base_url));
            }
        }
        TenantCommand::Add { config, slug, name, host, base_url } => {
            if host.iter().any(|host| host.contains([' ', '/', ':'])) {
                bail!("--host: a host name only, such as participer.exemple.fr");
            }
            let base_url = base_url.unwrap_or_else(|| format!("https://{}", host[0]));
            let row = TenantRow {
                slug,
                name,
                hosts: host.join(" "),
                base_url: base_url.trim_end_matches('/').into(),
            };
            let installation = Installation::open(read_config(config.as_deref())?)?;
            installation.add_tenant(&row)?;
            say(format!(
                "{} is ready at {}; add its first administrator with: parvis user add",
                row.name, row.base_url
            ));
        }
    }
    Ok(())
}
