//! Starting a process: databases, slices, jobs, then the listener.

use std::{path::Path, sync::Arc};

use anyhow::{Context, Result, bail};
use parvis_db::{Conn, DbError};
use parvis_i18n::Catalog;
use parvis_kernel::{Clock, Random, SystemClock, SystemRandom, Timestamp};
use parvis_web::{App, AppParts, Hooks, Session, Site, Tenant, Tenants};

use crate::{
    config::Config,
    slices::registry,
    tenancy::{Control, TenantRow, master_secret, open_tenant},
};

/// What an installation has open: its configuration, its tenants and where they are listed.
pub struct Installation {
    /// The configuration.
    pub config: Config,
    /// The list of tenants.
    pub control: Control,
    /// All texts.
    pub catalog: Catalog,
    /// The secret from which each tenant's is derived.
    pub master: [u8; 32],
}

impl Installation {
    /// Opens the data folder or the server.
    ///
    /// # Errors
    /// They can not be used.
    pub fn open(config: Config) -> Result<Installation> {
        let control = Control::open(&config)?;
        let master = master_secret(&config.secret, &config.data, &SystemRandom)?;
        let catalog = Catalog::new(registry().texts());
        Ok(Installation { config, control, catalog, master })
    }

    /// Opens one tenant.
    ///
    /// # Errors
    /// There is none of that name, or its database can not be opened.
    pub fn tenant(&self, slug: &str) -> Result<Arc<Tenant>> {
        let row = self.control.list()?.into_iter().find(|row| row.slug == slug);
        let Some(row) = row else { bail!("there is no tenant \"{slug}\"; see parvis tenant list") };
        self.open_row(&row)
    }

    /// Opens all tenants.
    ///
    /// # Errors
    /// One of them can not be opened.
    pub fn tenants(&self) -> Result<Vec<Arc<Tenant>>> {
        self.control.list()?.iter().map(|row| self.open_row(row)).collect()
    }

    fn check_hosts(&self, row: &TenantRow) -> Result<()> {
        match row.host_taken(&self.control.list()?) {
            Some(host) => bail!("--host: {host} leads to another tenant already; see parvis tenant list"),
            None => Ok(()),
        }
    }

    /// Makes a tenant: its database and its line in the list.
    ///
    /// # Errors
    /// The short name is taken, or its database can not be made.
    pub fn add_tenant(&self, row: &TenantRow) -> Result<Arc<Tenant>> {
        if self.control.list()?.iter().any(|known| known.slug == row.slug) {
            bail!("the tenant \"{}\" exists already", row.slug);
        }
        self.check_hosts(row)?;
        crate::tenancy::create_database(&self.config, &row.slug)?;
        let tenant = self.open_row(row)?;
        let name = row.name.clone();
        tenant.db().write_blocking(move |tx| parvis_authority::found(tx, &name, SystemClock.now()))?;
        self.control.add(row, SystemClock.now())?;
        Ok(tenant)
    }

    /// Makes a tenant from an archive; where that fails no tenant is listed.
    ///
    /// # Errors
    /// The short name is taken, or the archive can not be restored whole.
    pub fn restore_tenant(&self, row: &TenantRow, archive: &Path) -> Result<crate::backup::BackupManifest> {
        if self.control.list()?.iter().any(|known| known.slug == row.slug) {
            bail!("the tenant \"{}\" exists already; restore into a new one", row.slug);
        }
        self.check_hosts(row)?;
        crate::tenancy::create_database(&self.config, &row.slug)?;
        let tenant = self.open_row(row)?;
        let manifest = crate::backup::restore(&tenant, archive)?;
        self.control.add(row, SystemClock.now())?;
        Ok(manifest)
    }

    fn open_row(&self, row: &TenantRow) -> Result<Arc<Tenant>> {
        open_tenant(&self.config, row, &self.catalog, &self.master)
            .with_context(|| format!("tenant {}", row.slug))
    }
}

/// Assembles the process that serves these tenants.
pub fn app(
    tenants: Vec<Arc<Tenant>>,
    clock: Arc<dyn Clock>,
    random: Arc<dyn Random>,
    behind_proxy: bool,
    demonstration: bool,
) -> Arc<App> {
    let by_host = Tenants::default();
    for tenant in tenants {
        by_host.add(tenant);
    }
    App::new(AppParts {
        routes: registry().routes(),
        tenants: by_host,
        clock,
        random,
        hooks: hooks(),
        behind_proxy,
        demonstration,
    })
}

fn hooks() -> Hooks {
    Hooks {
        find_session,
        begin_session: parvis_people::begin_session,
        touch_session: parvis_people::touch_session,
        load_site,
        rail: |conn, actor, now| registry().rail(conn, actor, now),
        recorder: parvis_journal::RECORDER,
    }
}

/// The authority as the shell shows it, without links into private spaces.
fn load_site(conn: &mut Conn) -> Result<Site, DbError> {
    let mut site = parvis_authority::load_site(conn)?;
    parvis_spaces::without_private_links(conn, &mut site)?;
    Ok(site)
}

/// The live session of a token's hash, with what of the private spaces is open to its person.
fn find_session(conn: &mut Conn, token_hash: &str, now: Timestamp) -> Result<Option<Session>, DbError> {
    let mut found = parvis_people::find_session(conn, token_hash, now)?;
    if let Some(session) = &mut found {
        parvis_spaces::give_reach(conn, &mut session.actor)?;
    }
    Ok(found)
}

/// The log lines of the process, on standard error.
pub fn start_logging(config: &Config) {
    let filter = tracing_subscriber::EnvFilter::new(&config.log_level);
    let lines = tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr);
    let started = if config.log_json { lines.json().try_init() } else { lines.try_init() };
    if started.is_err() {
        tracing::debug!("logging was started before");
    }
}

/// Listens until the process is told to stop (SIGINT, SIGTERM), with the jobs beside.
///
/// # Errors
/// The address can not be listened on.
pub fn serve(app: Arc<App>, listen: &str, ready: impl FnOnce(&str)) -> Result<()> {
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build()?;
    runtime.block_on(async move {
        let listener =
            tokio::net::TcpListener::bind(listen).await.with_context(|| format!("listen: {listen}"))?;
        let address = listener.local_addr()?.to_string();
        ready(&address);
        parvis_web::serve(app, listener, stop_signal()).await?;
        Ok(())
    })
}

async fn stop_signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let mut terminate = match signal(SignalKind::terminate()) {
        Ok(terminate) => terminate,
        Err(error) => {
            tracing::error!(%error, "SIGTERM can not be watched");
            return std::future::pending().await;
        }
    };
    tokio::select! {
        _ = terminate.recv() => {}
        _ = tokio::signal::ctrl_c() => {}
    }
}

/// The configuration of a file and of the environment.
///
/// # Errors
/// Each fault with its key's name.
pub fn read_config(file: Option<&Path>) -> Result<Config> {
    let environment: Vec<(String, String)> = std::env::vars().collect();
    crate::config::load(file, &environment).map_err(|error| anyhow::anyhow!("{error}"))
}
