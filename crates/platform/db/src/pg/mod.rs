//! PostgreSQL, or any server that speaks its protocol: a pool of threads with a connection each.

mod conn;
pub(crate) mod databases;
mod error;
mod server;
mod types;

use std::str::FromStr;

pub(crate) use conn::PgConn;
pub(crate) use types::decode;

use crate::{DbError, Options, pool::Plan};

/// The threads that read and write.
pub(crate) fn plan(url: &str, options: &Options) -> Result<Plan, DbError> {
    let mut config = postgres::Config::from_str(url)
        .map_err(|error| DbError::Other(format!("the address of the database is wrong: {error}")))?;
    config.application_name("parvis");
    if config.get_connect_timeout().is_none() {
        config.connect_timeout(options.busy_timeout);
    }
    let (options, gate) = (options.clone(), server::Gate::default());
    Ok(Plan {
        name: "db-postgres",
        threads: options.connections.max(1),
        batch: 1,
        idle: options.idle_close,
        open: Box::new(move || Ok(Box::new(server::PgServer::open(&config, &options, &gate)?))),
    })
}
