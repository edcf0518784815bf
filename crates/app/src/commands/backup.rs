//! `parvis backup` and `parvis restore`.

use std::path::PathBuf;

use anyhow::Result;
use parvis_kernel::{Clock, SystemClock};

use super::say;
use crate::{
    backup,
    start::{Installation, read_config},
    tenancy::TenantRow,
};

/// What to save, and where.
#[derive(Debug, clap::Args)]
pub struct BackupArgs {
    /// The configuration (TOML).
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Short name of the tenant.
    tenant: String,
    /// The archive to write (.tar.gz).
    to: PathBuf,
}

/// What to read, and the new tenant to make of it.
#[derive(Debug, clap::Args)]
pub struct RestoreArgs {
    /// The configuration (TOML) of the place to fill.
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// The archive to read.
    from: PathBuf,
    /// Short name of the tenant to make.
    tenant: String,
    /// Its name.
    #[arg(long)]
    name: String,
    /// A host name that leads to it; may be repeated.
    #[arg(long, required = true)]
    host: Vec<String>,
    /// Address of the site; default: https:// and the first host name.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
}

pub(super) fn save(args: &BackupArgs) -> Result<()> {
    let installation = Installation::open(read_config(args.config.as_deref())?)?;
    let tenant = installation.tenant(&args.tenant)?;
    let manifest = backup::save(&tenant, &args.to, SystemClock.now())?;
    say(summary("saved", &manifest, &args.to.display().to_string()));
    Ok(())
}

pub(super) fn restore(args: &RestoreArgs) -> Result<()> {
    let installation = Installation::open(read_config(args.config.as_deref())?)?;
    let base_url = args.base_url.clone().unwrap_or_else(|| format!("https://{}", args.host[0]));
    let row = TenantRow {
        slug: args.tenant.clone(),
        name: args.name.clone(),
        hosts: args.host.join(" "),
        base_url,
    };
    let manifest = installation.restore_tenant(&row, &args.from)?;
    say(summary("restored, every count as in the archive:", &manifest, &args.tenant));
    Ok(())
}

fn summary(what: &str, manifest: &backup::BackupManifest, place: &str) -> String {
    let rows: u64 = manifest.tables.values().sum();
    format!("{what} {} tables, {rows} rows, {} files ({place})", manifest.tables.len(), manifest.files)
}
