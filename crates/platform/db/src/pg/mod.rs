//! PostgreSQL, or any server that speaks its protocol: a pool of threads with a connection each.

mod address;
mod conn;
pub(crate) mod databases;
mod error;
mod server;
mod types;

pub(crate) use conn::PgConn;
pub(crate) use types::decode;

use crate::{DbError, Options, pool::Plan};

/// The threads that read and write.
pub(crate) fn plan(url: &str, options: &Options) -> Result<Plan, DbError> {
    let address = address::Address::parse(url)?.waiting(options.busy_timeout);
    let (options, gate) = (options.clone(), server::Gate::default());
    Ok(Plan {
        name: "db-postgres",
        threads: options.connections.max(1),
        batch: 1,
        idle: options.idle_close,
        open: Box::new(move || Ok(Box::new(server::PgServer::open(&address, &options, &gate)?))),
    })
}
