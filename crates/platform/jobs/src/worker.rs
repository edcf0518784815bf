//! Threads that run the due jobs of all tenants, as long as the process lives.
//!
//! Each looks into every tenant's queue in turn, two seconds after the last round or as soon as this process
//! queued something. Several processes may work on the same databases: leases keep a job in one hand.

use std::{
    any::Any,
    sync::{
        Arc, Condvar, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use parvis_db::Db;
use parvis_kernel::Clock;

use crate::{JobCx, RunReport, Runner};

/// How long a quiet worker sleeps.
const ROUND: Duration = Duration::from_secs(2);
/// A new job is noted before its transaction is on disk; this lets it get there.
const COMMIT_TIME: Duration = Duration::from_millis(15);
/// After that many jobs of one tenant the next one's turn has come.
const JOBS_A_TURN: usize = 50;

/// A tenant's database, and what the app gives to its jobs.
#[derive(Clone)]
pub struct Place {
    /// The database.
    pub db: Db,
    /// What handlers find in [`JobCx::app`].
    pub app: Arc<dyn Any + Send + Sync>,
}

static NEWS: (Mutex<u64>, Condvar) = (Mutex::new(0), Condvar::new());

/// Wakes the workers of this process.
pub(crate) fn note_new_job() {
    *NEWS.0.lock().unwrap_or_else(PoisonError::into_inner) += 1;
    NEWS.1.notify_all();
}

/// Running threads; they end when this is dropped, after the job in their hands.
pub struct Worker {
    stopping: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
}

impl Worker {
    /// Starts `threads` threads. `places` is asked before each round, so that tenants may come and go. The
    /// ticks of recurring jobs must have been written with [`Runner::schedule`].
    pub fn start(
        runner: Arc<Runner>,
        clock: Arc<dyn Clock>,
        threads: usize,
        places: impl Fn() -> Vec<Place> + Send + Sync + 'static,
    ) -> Self {
        let stopping = Arc::new(AtomicBool::new(false));
        let places = Arc::new(places);
        let threads = (0..threads.max(1))
            .filter_map(|_| {
                let (runner, clock) = (Arc::clone(&runner), Arc::clone(&clock));
                let (places, stopping) = (Arc::clone(&places), Arc::clone(&stopping));
                let work = move || work(&runner, clock.as_ref(), places.as_ref(), &stopping);
                let started = thread::Builder::new().name("jobs".to_owned()).spawn(work);
                started.inspect_err(|error| tracing::error!(%error, "no thread for jobs")).ok()
            })
            .collect();
        Self { stopping, threads }
    }
}

impl Drop for Worker {
    fn drop(&mut self) {
        self.stopping.store(true, Ordering::SeqCst);
        note_new_job();
        for thread in self.threads.drain(..) {
            if thread.join().is_err() {
                tracing::error!("a thread for jobs had panicked");
            }
        }
    }
}

fn work(runner: &Runner, clock: &dyn Clock, places: &dyn Fn() -> Vec<Place>, stopping: &AtomicBool) {
    let mut heard = 0;
    while !stopping.load(Ordering::SeqCst) {
        let mut is_more = false;
        for place in places() {
            is_more |= turn(runner, clock, &place, stopping);
        }
        if !is_more {
            sleep(&mut heard);
        }
    }
}

/// Runs some jobs of one tenant; true when more may be due.
fn turn(runner: &Runner, clock: &dyn Clock, place: &Place, stopping: &AtomicBool) -> bool {
    let mut report = RunReport::default();
    for _ in 0..JOBS_A_TURN {
        if stopping.load(Ordering::SeqCst) {
            return false;
        }
        let cx = JobCx {
            db: place.db.clone(),
            now: clock.now(),
            random: runner.random(),
            app: Arc::clone(&place.app),
        };
        match runner.run_one(&cx, &mut report) {
            Ok(true) => {}
            Ok(false) => return false,
            Err(error) => {
                tracing::error!(%error, "the queue can not be read");
                return false;
            }
        }
    }
    true
}

/// Sleeps until the next round or until something was queued.
fn sleep(heard: &mut u64) {
    let news = NEWS.0.lock().unwrap_or_else(PoisonError::into_inner);
    let (news, wait) = NEWS
        .1
        .wait_timeout_while(news, ROUND, |count| *count == *heard)
        .unwrap_or_else(PoisonError::into_inner);
    *heard = *news;
    drop(news);
    if !wait.timed_out() {
        thread::sleep(COMMIT_TIME);
    }
}
