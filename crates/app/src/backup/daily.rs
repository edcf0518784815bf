//! The daily backup, by itself: one thread per process, once a local day at the configured hour.
//!
//! A marker file per tenant and day, made with `create_new`, keeps several processes on one folder from
//! saving twice.

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use anyhow::Result;
use parvis_kernel::{Clock, Timestamp};
use parvis_web::Tenant;

use crate::config::Config;

const ZONE: &str = "Europe/Paris";

/// The running thread; it ends when this is dropped.
pub struct Daily {
    stopping: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Drop for Daily {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        if let Some(thread) = self.thread.take() {
            thread.thread().unpark();
            if thread.join().is_err() {
                tracing::error!("the thread of the daily backup had panicked");
            }
        }
    }
}

/// Starts the daily backups of these tenants.
///
/// # Errors
/// No thread can be started.
pub fn start_daily(config: &Config, tenants: Vec<Arc<Tenant>>, clock: Arc<dyn Clock>) -> Result<Daily> {
    let stopping = Arc::new(AtomicBool::new(false));
    let (folder, hour, keep) = (config.backup_folder.clone(), config.backup_hour, config.backup_keep);
    let stop = stopping.clone();
    let thread = thread::Builder::new().name("backup".into()).spawn(move || {
        while !stop.load(Ordering::SeqCst) {
            for tenant in &tenants {
                if let Err(error) = back_up_if_due(tenant, &folder, hour, keep, clock.now()) {
                    tracing::error!(tenant = tenant.slug(), "the daily backup failed: {error:#}");
                }
            }
            thread::park_timeout(Duration::from_secs(300));
        }
    })?;
    Ok(Daily { stopping, thread: Some(thread) })
}

/// Saves a tenant where the hour has come and this day has no backup yet; then removes all but the newest `keep`.
///
/// # Errors
/// The database or the disk.
pub fn back_up_if_due(tenant: &Tenant, folder: &Path, hour: i8, keep: usize, now: Timestamp) -> Result<bool> {
    let local = now.in_zone(ZONE);
    if local.hour() < hour {
        return Ok(false);
    }
    let folder = folder.join(tenant.slug());
    std::fs::create_dir_all(&folder)?;
    let day = local.strftime("%Y-%m-%d").to_string();
    let archive = folder.join(format!("{}-{day}.tar.gz", tenant.slug()));
    let marker = folder.join(format!(".{day}.started"));
    if archive.exists() || std::fs::OpenOptions::new().write(true).create_new(true).open(&marker).is_err() {
        return Ok(false);
    }
    let saved = super::save(tenant, &archive, now);
    std::fs::remove_file(&marker)?;
    saved?;
    prune(&folder, keep)?;
    Ok(true)
}

fn prune(folder: &Path, keep: usize) -> Result<()> {
    let mut archives: Vec<PathBuf> = std::fs::read_dir(folder)?
        .filter_map(|entry| entry.ok().map(|entry| entry.path()))
        .filter(|path| path.to_string_lossy().ends_with(".tar.gz"))
        .collect();
    archives.sort();
    let surplus = archives.len().saturating_sub(keep);
    for old in archives.iter().take(surplus) {
        std::fs::remove_file(old)?;
    }
    Ok(())
}
