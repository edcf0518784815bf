//! The writer: many writes, one sync of the disk.
//!
//! It takes all writes that wait, runs them in one transaction, commits once, and then answers all of them. That
//! keeps every write durable before it is answered and yet costs one `fsync` a group: measured 4 to 28 times the
//! rate of one commit a write.
//!
//! A write that fails is undone alone. Most failures are refusals that changed nothing, so a group runs **boldly**
//! at first, without savepoints, which would copy every page that each write touches. When a write fails after it
//! changed something, the whole group is undone and runs again **carefully**, each write in a savepoint of its own; so
//! do the next groups.

use std::{path::Path, time::Duration};

use super::LiteConn;
use crate::{
    Conn, DbError, Options,
    conn::{Link, now},
    pool::{Batch, Server, fail_all},
    task::Task,
};

/// So many groups run carefully after one whose bold run was in vain.
const CAREFUL_GROUPS: u32 = 32;

pub(super) struct Writer {
    conn: Conn,
    group_time: Duration,
    careful: u32,
    lost: bool,
}

impl Writer {
    pub(super) fn open(path: &Path, options: &Options) -> Result<Self, DbError> {
        let lite = LiteConn::open(path, options, true)?;
        let conn = Conn::new(Link::Lite(lite), options.slow_query);
        Ok(Self { conn, group_time: options.group_time, careful: 0, lost: false })
    }

    /// Runs writes from the front of `waiting` until the group's time is over, and commits them.
    fn serve_group(&mut self, waiting: &mut Batch) {
        if let Err(error) = self.conn.steer("begin immediate") {
            self.lost = error != DbError::Busy;
            fail_all(std::mem::take(waiting), &error);
            return;
        }
        let started = now();
        let bold = self.careful == 0;
        self.careful = self.careful.saturating_sub(1);
        let mut done = Batch::new();
        while let Some(mut task) = waiting.pop_front() {
            let ended = if bold { self.run_boldly(task.as_mut()) } else { self.run(task.as_mut()) };
            match ended {
                Ended::Alone => done.push_back(task),
                Ended::InVain => {
                    self.careful = CAREFUL_GROUPS;
                    self.lost = self.conn.steer("rollback").is_err() && !self.is_outside_transaction();
                    waiting.push_front(task);
                    while let Some(innocent) = done.pop_back() {
                        waiting.push_front(innocent);
                    }
                    return;
                }
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

    /// Runs one write without a savepoint.
    fn run_boldly(&mut self, task: &mut dyn Task) -> Ended {
        let before = self.marks();
        let keep = task.run(&mut self.conn);
        let broken = self.conn.take_broken().is_some();
        let patient = self.conn.end_patience();
        let untouched = before == self.marks();
        if !broken && patient.is_ok() && !self.is_outside_transaction() && (keep || untouched) {
            return Ended::Alone;
        }
        Ended::InVain
    }

    /// What moves when something is changed: rows, and statements that are no ordinary reading or writing of rows.
    fn marks(&self) -> (u64, u64) {
        match &self.conn.link {
            Link::Lite(lite) => lite.marks(),
            Link::Pg(_) => (0, 0),
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
    /// The group must be undone and run again carefully.
    InVain,
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
