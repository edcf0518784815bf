//! Opening the databases.

use std::{sync::Arc, time::Duration};

use anyhow::{Context, Result, bail};
use parvis_db::{Db, DbError, Options};
use parvis_i18n::Catalog;
use parvis_web::{Tenant, TenantParts};

use super::{CONTROL_MIGRATION, Control, TenantRow, derive};
use crate::config::Config;

/// The options of a database.
pub fn db_options(config: &Config) -> Options {
    Options {
        readers: config.database.readers,
        connections: config.database.connections,
        slow_query: Duration::from_millis(config.database.slow_query_ms),
        statement_timeout: Duration::from_millis(config.database.timeout_ms),
        ..Options::default()
    }
}

impl Control {
    /// Opens the control database, making it where needed.
    ///
    /// # Errors
    /// The folder or the server can not be used.
    pub fn open(config: &Config) -> Result<Control> {
        std::fs::create_dir_all(&config.data).with_context(|| format!("data: {}", config.data.display()))?;
        let options = db_options(config);
        let db = if config.database.url.is_empty() {
            Db::open_sqlite(&config.data.join("control.sqlite"), &options)
        } else {
            Db::open_postgres(&config.database.url, &options)
        }
        .context("database.url")?;
        db.migrate(&[CONTROL_MIGRATION]).context("the list of tenants")?;
        Ok(Control(db))
    }
}

/// Makes the empty database of a tenant where it is not there yet.
///
/// # Errors
/// The server's refusal.
pub fn create_database(config: &Config, slug: &str) -> Result<()> {
    if slug.is_empty() || !slug.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
        bail!("a tenant's short name has a-z, 0-9 and hyphens only");
    }
    std::fs::create_dir_all(config.data.join("tenants").join(slug).join("files"))?;
    if !config.database.url.is_empty() {
        parvis_db::create_postgres_database(&config.database.url, &database_name(slug))?;
    }
    Ok(())
}

fn database_name(slug: &str) -> String {
    format!("parvis_{}", slug.replace('-', "_"))
}

/// Opens a tenant and brings its schema up to date.
///
/// # Errors
/// The database can not be opened or its schema is from a later version.
pub fn open_tenant(
    config: &Config,
    row: &TenantRow,
    catalog: &Catalog,
    master: &[u8; 32],
) -> Result<Arc<Tenant>> {
    let folder = config.data.join("tenants").join(&row.slug);
    std::fs::create_dir_all(folder.join("files"))?;
    let options = db_options(config);
    let db = if config.database.url.is_empty() {
        Db::open_sqlite(&folder.join("parvis.sqlite"), &options)?
    } else {
        let url = parvis_db::with_database(&config.database.url, &database_name(&row.slug));
        Db::open_postgres(&url, &options)?
    };
    migrate(&db).with_context(|| format!("tenant {}", row.slug))?;
    let parts = TenantParts {
        slug: row.slug.clone(),
        hosts: row.hosts.split_whitespace().map(str::to_lowercase).collect(),
        base_url: row.base_url.clone(),
        db,
        files: folder.join("files"),
        secret: derive(master, &row.slug),
    };
    Ok(Arc::new(Tenant::new(parts, catalog.clone())))
}

/// Brings the schema of a tenant's database up to date.
///
/// # Errors
/// The database's failure, or a schema from a later version.
pub fn migrate(db: &Db) -> Result<(), DbError> {
    db.migrate(&crate::slices::registry().migrations()).map(|_| ())
}
