//! A piece of work on its way to a database thread, and its answer on the way back.
//!
//! The caller's closure, its result and the channel back travel in one box. A thread runs the work, ends
//! its transaction as the result says, and only then answers: no caller hears of a write that is not on
//! disk. A panic inside the work is caught and becomes [`DbError::Other`].

use std::{
    any::Any,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::mpsc,
};

use tokio::sync::oneshot;

use crate::{Conn, DbError};

/// Work as a database thread sees it, its types forgotten.
pub(crate) trait Task: Send {
    /// Whether it may change something.
    fn writes(&self) -> bool;
    /// Runs the work and keeps its result. True: it went well, keep the changes.
    fn run(&mut self, conn: &mut Conn) -> bool;
    /// Puts an error in the place of the result.
    fn fail(&mut self, error: DbError);
    /// Sends the result to who waits for it.
    fn answer(self: Box<Self>);
}

/// Where the result goes.
pub(crate) enum Reply<T> {
    /// To an asynchronous caller.
    Later(oneshot::Sender<T>),
    /// To a waiting thread.
    Blocking(mpsc::SyncSender<T>),
}

/// Work with its types.
pub(crate) struct Work<F, T, E> {
    work: F,
    writes: bool,
    result: Option<Result<T, E>>,
    reply: Reply<Result<T, E>>,
}

impl<F, T, E> Work<F, T, E> {
    pub(crate) fn new(work: F, writes: bool, reply: Reply<Result<T, E>>) -> Box<Self> {
        Box::new(Self { work, writes, result: None, reply })
    }
}

impl<F, T, E> Task for Work<F, T, E>
where
    F: FnMut(&mut Conn) -> Result<T, E> + Send,
    T: Send,
    E: From<DbError> + Send,
{
    fn writes(&self) -> bool {
        self.writes
    }

    fn run(&mut self, conn: &mut Conn) -> bool {
        let result = catch_unwind(AssertUnwindSafe(|| (self.work)(conn)))
            .unwrap_or_else(|panic| Err(E::from(DbError::Other(said(panic.as_ref())))));
        self.result.insert(result).is_ok()
    }

    fn fail(&mut self, error: DbError) {
        self.result = Some(Err(E::from(error)));
    }

    fn answer(self: Box<Self>) {
        let Self { result, reply, .. } = *self;
        let result = result.unwrap_or_else(|| Err(E::from(DbError::Lost)));
        // Nobody waiting any more is no fault: a browser went away.
        match reply {
            Reply::Later(sender) => drop(sender.send(result)),
            Reply::Blocking(sender) => drop(sender.send(result)),
        }
    }
}

fn said(panic: &(dyn Any + Send)) -> String {
    let text =
        panic.downcast_ref::<&str>().copied().or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    format!("the work panicked: {}", text.unwrap_or("no message"))
}
