//! A thread with a connection: one task, one transaction.
//!
//! Writes are SERIALIZABLE, because on SQLite they are serial by construction and actions rely on it. A
//! conflict makes the server refuse one of the two; that one runs again, and from its second try on alone: no other
//! write of this process runs meanwhile, and no write of another process that lost already (an advisory lock).
//! Without that a crowd on one row would starve some of its members.
//! Reads are REPEATABLE READ: one snapshot, never in the way of a write.
//!
//! A connection found dead before the work is replaced and the task runs on the new one; so does a write
//! whose connection died before its COMMIT was sent. After that nobody can know: the caller gets `Lost`.

use std::{
    sync::{Arc, PoisonError, RwLock},
    thread,
    time::Duration,
};

use super::{PgConn, address::Address, error::Trouble};
use crate::{
    Conn, DbError, Options,
    conn::Link,
    lite::went_on,
    pool::{Batch, Server},
    task::Task,
};

pub(super) struct PgServer {
    conn: Conn,
    address: Address,
    options: Options,
    gate: Gate,
    lost: bool,
}

/// Writes pass it together, those that lost already alone.
pub(super) type Gate = Arc<RwLock<()>>;

/// How a try ended.
enum Ended {
    /// Kept or undone; the answer is in the task.
    Settled,
    /// To be run again.
    Again(Trouble),
}

impl PgServer {
    pub(super) fn open(address: &Address, options: &Options, gate: &Gate) -> Result<Self, DbError> {
        let conn = connect(address, options)?;
        Ok(Self {
            conn,
            address: address.clone(),
            options: options.clone(),
            gate: Arc::clone(gate),
            lost: false,
        })
    }

    fn serve_one(&mut self, task: &mut dyn Task) {
        let mut tries = 0;
        loop {
            let ended = match (task.writes(), tries) {
                (false, _) => self.attempt(task),
                (true, 0) => self.attempt_beside_others(task),
                (true, _) => self.attempt_alone(task),
            };
            let Ended::Again(trouble) = ended else { return };
            tries += 1;
            if tries > self.options.write_retries {
                return task.fail(if trouble == Trouble::Lost { DbError::Lost } else { DbError::Busy });
            }
            if trouble == Trouble::Lost
                && let Err(error) = self.reconnect()
            {
                return task.fail(error);
            }
            // Only writes of other processes can be in the way of a second try; let them pass.
            thread::sleep(Duration::from_millis(u64::from(tries - 1).min(20)));
        }
    }

    fn attempt_beside_others(&mut self, task: &mut dyn Task) -> Ended {
        let gate = Arc::clone(&self.gate);
        let _together = gate.read().unwrap_or_else(PoisonError::into_inner);
        self.attempt(task)
    }

    fn attempt_alone(&mut self, task: &mut dyn Task) -> Ended {
        let gate = Arc::clone(&self.gate);
        let _alone = gate.write().unwrap_or_else(PoisonError::into_inner);
        let has_turn = self.conn.steer("select pg_advisory_lock(7275)").is_ok();
        let ended = self.attempt(task);
        if has_turn && let Err(error) = self.conn.steer("select pg_advisory_unlock(7275)") {
            tracing::warn!(%error, "the turn could not be given back");
            self.lost = true;
        }
        ended
    }

    /// Runs the task once, in one transaction.
    fn attempt(&mut self, task: &mut dyn Task) -> Ended {
        let begin = if task.writes() {
            "begin isolation level serializable"
        } else {
            "begin isolation level repeatable read read only"
        };
        if let Err(error) = self.conn.steer(begin) {
            return self.again(task, error);
        }
        let mut keep = task.run(&mut self.conn);
        let broken = self.conn.take_broken();
        if task.writes()
            && let Some(trouble) = self.trouble()
        {
            self.undo();
            return Ended::Again(trouble);
        }
        if let (Some(error), true, true) = (&broken, keep, task.writes()) {
            task.fail(went_on(error));
            keep = false;
        }
        if !keep || broken.is_some() {
            self.undo();
            return Ended::Settled;
        }
        match self.conn.steer("commit") {
            Ok(()) => Ended::Settled,
            // Refused by the server: certainly not kept.
            Err(_) if self.trouble() == Some(Trouble::Conflict) => Ended::Again(Trouble::Conflict),
            Err(error) => {
                self.lost = true;
                task.fail(error);
                Ended::Settled
            }
        }
    }

    /// Another try when the connection was found dead, else the error.
    fn again(&mut self, task: &mut dyn Task, error: DbError) -> Ended {
        if let Some(trouble) = self.trouble() {
            return Ended::Again(trouble);
        }
        self.lost = true;
        task.fail(error);
        Ended::Settled
    }

    fn undo(&mut self) {
        if self.conn.steer("rollback").is_err() {
            self.lost = true;
        }
    }

    fn trouble(&mut self) -> Option<Trouble> {
        match &mut self.conn.link {
            Link::Pg(pg) => pg.take_trouble(),
            Link::Lite(_) => None,
        }
    }

    fn reconnect(&mut self) -> Result<(), DbError> {
        self.lost = true;
        self.conn = connect(&self.address, &self.options)?;
        self.lost = false;
        Ok(())
    }
}

fn connect(address: &Address, options: &Options) -> Result<Conn, DbError> {
    Ok(Conn::new(Link::Pg(Box::new(PgConn::open(address, options)?)), options.slow_query))
}

impl Server for PgServer {
    fn serve(&mut self, batch: Batch) {
        for mut task in batch {
            self.serve_one(task.as_mut());
            self.trouble();
            task.answer();
        }
    }

    fn is_lost(&self) -> bool {
        self.lost
    }
}
