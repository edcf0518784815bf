//! The jobs of all slices, and the worker that runs them.

use std::sync::Arc;

use parvis_jobs::{Handlers, Place, Runner, Worker, housekeeping};
use parvis_kernel::{Clock, Random};
use parvis_web::{App, Tenant};

use crate::slices::registry;

/// Every job that a slice declares, and the queue's own housekeeping.
pub fn handlers() -> Handlers {
    registry().jobs().fold(housekeeping(), |handlers, job| match job.schedule {
        Some(pattern) => handlers.every(job.name, pattern, job.run),
        None => handlers.on(job.name, job.run),
    })
}

/// What runs jobs, for tests and the demonstration too.
pub fn runner(random: Arc<dyn Random>) -> Runner {
    Runner::new(handlers(), random)
}

/// Starts the threads that run the jobs of all tenants. They end when the worker is dropped.
///
/// # Errors
/// The ticks of recurring jobs can not be written.
pub fn start(app: &Arc<App>, clock: Arc<dyn Clock>, random: Arc<dyn Random>) -> anyhow::Result<Worker> {
    let runner = runner(random);
    for tenant in app.tenants().all() {
        runner.schedule(tenant.db(), clock.now())?;
    }
    let app = app.clone();
    let places = move || app.tenants().all().into_iter().map(place).collect();
    Ok(Worker::start(Arc::new(runner), clock, 1, places))
}

/// A tenant as its jobs see it: they find it again with `cx.app::<Tenant>()`.
pub fn place(tenant: Arc<Tenant>) -> Place {
    Place { db: tenant.db().clone(), app: tenant }
}
