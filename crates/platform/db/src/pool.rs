//! Threads that own a connection each and serve a queue of work.
//!
//! A thread starts when work waits and none is free, up to a limit; it opens its connection when the first
//! task comes, and ends (closing the connection) when it was idle for long or the last `Db` is gone. So a
//! process with hundreds of quiet tenants holds neither threads nor files for them.

use std::{
    cell::Cell,
    collections::VecDeque,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread,
    time::Duration,
};

use crate::{DbError, task::Task};

pub(crate) type Batch = VecDeque<Box<dyn Task>>;

/// What a thread does with its connection.
pub(crate) trait Server {
    /// Runs and answers every task of the batch.
    fn serve(&mut self, batch: Batch);
    /// Whether the connection must be opened anew.
    fn is_lost(&self) -> bool;
}

type Opening = dyn Fn() -> Result<Box<dyn Server>, DbError> + Send + Sync;

/// How a pool behaves.
pub(crate) struct Plan {
    pub(crate) name: &'static str,
    pub(crate) threads: usize,
    pub(crate) batch: usize,
    pub(crate) idle: Duration,
    pub(crate) open: Box<Opening>,
}

pub(crate) struct Pool(Arc<Shared>);

struct Shared {
    plan: Plan,
    state: Mutex<State>,
    wake: Condvar,
}

#[derive(Default)]
struct State {
    queue: Batch,
    threads: usize,
    idle: usize,
    closed: bool,
}

thread_local! {
    static INSIDE: Cell<bool> = const { Cell::new(false) };
}

/// Whether this thread is a database thread: work that waits for other work there could wait for itself.
pub(crate) fn is_inside() -> bool {
    INSIDE.get()
}

impl Pool {
    pub(crate) fn new(plan: Plan) -> Self {
        Self(Arc::new(Shared { plan, state: Mutex::default(), wake: Condvar::new() }))
    }

    /// Queues the task. If no thread can be started the task is answered with an error.
    pub(crate) fn submit(&self, task: Box<dyn Task>) {
        let mut state = self.0.lock();
        state.queue.push_back(task);
        if state.idle >= state.queue.len() || state.threads >= self.0.plan.threads {
            drop(state);
            self.0.wake.notify_one();
            return;
        }
        state.threads += 1;
        drop(state);
        let shared = Arc::clone(&self.0);
        let started = thread::Builder::new().name(self.0.plan.name.to_owned()).spawn(move || shared.work());
        if let Err(error) = started {
            let mut state = self.0.lock();
            state.threads -= 1;
            let left = if state.threads == 0 { std::mem::take(&mut state.queue) } else { Batch::new() };
            drop(state);
            fail_all(left, &DbError::Other(format!("no thread could be started: {error}")));
        }
    }
}

impl Drop for Pool {
    fn drop(&mut self) {
        self.0.lock().closed = true;
        self.0.wake.notify_all();
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing panics while holding the lock; if it did, the queue would still be whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn work(&self) {
        INSIDE.set(true);
        let mut server: Option<Box<dyn Server>> = None;
        while let Some(batch) = self.next_batch() {
            if server.as_ref().is_none_or(|server| server.is_lost()) {
                drop(server.take());
                match (self.plan.open)() {
                    Ok(opened) => server = Some(opened),
                    Err(error) => {
                        tracing::error!(%error, pool = self.plan.name, "the database can not be opened");
                        fail_all(batch, &error);
                        continue;
                    }
                }
            }
            if let Some(server) = &mut server {
                server.serve(batch);
            }
        }
    }

    /// Waits for work; `None` when the thread shall end.
    fn next_batch(&self) -> Option<Batch> {
        let mut state = self.lock();
        loop {
            let waiting = state.queue.len();
            if waiting > 0 {
                if waiting <= self.plan.batch {
                    return Some(std::mem::take(&mut state.queue));
                }
                let rest = state.queue.split_off(self.plan.batch);
                return Some(std::mem::replace(&mut state.queue, rest));
            }
            if state.closed {
                state.threads -= 1;
                return None;
            }
            state.idle += 1;
            let (woken, wait) =
                self.wake.wait_timeout(state, self.plan.idle).unwrap_or_else(PoisonError::into_inner);
            state = woken;
            state.idle -= 1;
            if wait.timed_out() && state.queue.is_empty() {
                state.threads -= 1;
                return None;
            }
        }
    }
}

pub(crate) fn fail_all(batch: Batch, error: &DbError) {
    for mut task in batch {
        task.fail(error.clone());
        task.answer();
    }
}
