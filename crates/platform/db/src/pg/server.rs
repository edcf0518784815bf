//! A thread with a connection: one task, one transaction.
//!
//! Writes are SERIALIZABLE, because on SQLite they are serial by construction and actions rely on it. A
//! conflict makes the server refuse one of the two; that one runs again. From its second try on a write
//! first takes its turn (an advisory lock), so that those which already lost once do not fight each other.
//! Reads are REPEATABLE READ: one snapshot, never in the way of a write.
//!
//! A connection found dead before the work is replaced and the task runs on the new one; so does a write
//! whose connection died before its COMMIT was sent. After that nobody can know: the caller gets `Lost`.

use postgres::Config;

use super::{PgConn, error::Trouble};
use crate::{
    Conn, DbError, Options,
    conn::Link,
    lite::went_on,
    pool::{Batch, Server},
    task::Task,
};

pub(super) struct PgServer {
    conn: Conn,
    config: Config,
    options: Options,
    lost: bool,
}

/// How a try ended.
enum Ended {
    /// Kept or undone; the answer is in the task.
    Settled,
    /// To be run again.
    Again(Trouble),
}

impl PgServer {
    pub(super) fn open(config: &Config, options: &Options) -> Result<Self, DbError> {
        let conn = connect(config, options)?;
        Ok(Self { conn, config: config.clone(), options: options.clone(), lost: false })
    }

    fn serve_one(&mut self, task: &mut dyn Task) {
        let mut tries = 0;
        loop {
            let has_turn = tries > 0 && self.conn.steer("select pg_advisory_lock(7275)").is_ok();
            let ended = self.attempt(task);
            if has_turn && let Err(error) = self.conn.steer("select pg_advisory_unlock(7275)") {
                tracing::warn!(%error, "the turn could not be given back");
                self.lost = true;
            }
            let Ended::Again(trouble) = ended else { return };
            tries += 1;
            if tries > self.options.write_retries {
                return task.fail(DbError::Busy);
            }
            if trouble == Trouble::Lost
                && let Err(error) = self.reconnect()
            {
                return task.fail(error);
            }
        }
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
        self.conn = connect(&self.config, &self.options)?;
        self.lost = false;
        Ok(())
    }
}

fn connect(config: &Config, options: &Options) -> Result<Conn, DbError> {
    Ok(Conn::new(Link::Pg(Box::new(PgConn::open(config, options)?)), options.slow_query))
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
