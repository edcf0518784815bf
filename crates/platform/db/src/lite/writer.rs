//! The writer: many writes, one sync of the disk.
//!
//! It takes all writes that wait, runs each inside a savepoint of one transaction, commits once, and then
//! answers all of them. A write that fails is undone alone. That keeps every write durable before it is
//! answered and yet costs one `fsync` a group: measured 4 to 28 times the rate of one commit a write.

use std::{path::Path, time::Duration};

use super::LiteConn;
use crate::{
    Conn, DbError, Options,
    conn::{Link, now},
    pool::{Batch, Server, fail_all},
    task::Task,
};

pub(super) struct Writer {
    conn: Conn,
    group_time: Duration,
    lost: bool,
}

impl Writer {
    pub(super) fn open(path: &Path, options: &Options) -> Result<Self, DbError> {
        let lite = LiteConn::open(path, options, true)?;
        let conn = Conn::new(Link::Lite(lite), options.slow_query);
        Ok(Self { conn, group_time: options.group_time, lost: false })
    }

    /// Runs writes from the front of `waiting` until the group's time is over, and commits them.
    fn serve_group(&mut self, waiting: &mut Batch) {
        if let Err(error) = self.conn.steer("begin immediate") {
            self.lost = error != DbError::Busy;
            fail_all(std::mem::take(waiting), &error);
            return;
        }
        let started = now();
        let mut done = Batch::new();
        while let Some(mut task) = waiting.pop_front() {
            match self.run(task.as_mut()) {
                Ended::Alone => done.push_back(task),
                Ended::WithGroup => {
                    // SQLite undid the whole transaction. The others are innocent: they run again.
                    task.answer();
                    while let Some(innocent) = done.pop_back() {
                        waiting.push_front(innocent);
                    }
                    return;
                }
            }
            if started.elapsed() > self.group_time {
                break;
            }
        }
        match self.conn.steer("commit") {
            Ok(()) => done.into_iter().for_each(|task| task.answer()),
            Err(error) => {
                tracing::error!(%error, writes = done.len(), "a group of writes could not be committed");
                self.lost = self.conn.steer("rollback").is_err() && !self.is_outside_transaction();
                fail_all(done, &error);
            }
        }
    }

    /// Runs one write in its savepoint.
    fn run(&mut self, task: &mut dyn Task) -> Ended {
        if let Err(error) = self.conn.steer("savepoint task") {
            task.fail(error);
            return if self.is_outside_transaction() { Ended::WithGroup } else { Ended::Alone };
        }
        let mut keep = task.run(&mut self.conn);
        if let Some(error) = self.conn.take_broken() {
            if keep {
                task.fail(went_on(&error));
            }
            keep = false;
        }
        if let Err(error) = self.conn.end_patience() {
            tracing::error!(%error, "foreign keys may be checked late");
            self.lost = true;
        }
        if self.is_outside_transaction() {
            if keep {
                task.fail(DbError::other("the work ended the transaction itself"));
            }
            return Ended::WithGroup;
        }
        let undone = if keep { Ok(()) } else { self.conn.steer("rollback to task") };
        if let Err(error) = undone.and_then(|()| self.conn.steer("release task")) {
            task.fail(error);
        }
        Ended::Alone
    }

    fn is_outside_transaction(&self) -> bool {
        matches!(&self.conn.link, Link::Lite(lite) if lite.is_outside_transaction())
    }
}

enum Ended {
    /// The rest of the group is untouched.
    Alone,
    /// The whole transaction is gone.
    WithGroup,
}

/// What work is told that returned `Ok` although a statement had failed.
pub(crate) fn went_on(error: &DbError) -> DbError {
    DbError::Other(format!("the work went on after a failed statement, so nothing is kept: {error}"))
}

impl Server for Writer {
    fn serve(&mut self, mut batch: Batch) {
        while !batch.is_empty() {
            self.serve_group(&mut batch);
        }
    }

    fn is_lost(&self) -> bool {
        self.lost
    }
}
