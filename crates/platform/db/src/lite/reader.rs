//! A thread that reads: each task sees one snapshot, however many queries it makes.

use std::path::Path;

use super::LiteConn;
use crate::{
    Conn, DbError, Options,
    conn::Link,
    pool::{Batch, Server},
};

pub(super) struct Reader(Conn);

impl Reader {
    pub(super) fn open(path: &Path, options: &Options) -> Result<Self, DbError> {
        let lite = LiteConn::open(path, options, false)?;
        Ok(Self(Conn::new(Link::Lite(lite), options.slow_query)))
    }
}

impl Server for Reader {
    fn serve(&mut self, batch: Batch) {
        for mut task in batch {
            match self.0.steer("begin") {
                Ok(()) => {
                    task.run(&mut self.0);
                }
                Err(error) => task.fail(error),
            }
            self.0.take_broken();
            // Also ends the transaction of a read that failed; there is nothing to lose.
            if let Err(error) = self.0.steer("rollback") {
                tracing::debug!(%error, "a read's transaction was over already");
            }
            task.answer();
        }
    }

    fn is_lost(&self) -> bool {
        false
    }
}
