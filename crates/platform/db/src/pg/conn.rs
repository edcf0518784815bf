//! One connection to a PostgreSQL server, with its prepared statements.

use std::collections::HashMap;

use postgres::{Client, Statement, fallible_iterator::FallibleIterator, types::ToSql};

use super::{
    address::Address,
    error::{Trouble, meaning},
};
use crate::{DbError, Options, Row, Val, conn::Failure, row::Source};

pub(crate) struct PgConn {
    client: Client,
    prepared: HashMap<String, Statement>,
    most_prepared: usize,
    trouble: Option<Trouble>,
}

type Taking<'a> = &'a mut dyn FnMut(&Row<'_>) -> Result<(), DbError>;

impl PgConn {
    pub(super) fn open(address: &Address, options: &Options) -> Result<Self, DbError> {
        let client = address.connect().map_err(|error| {
            tracing::warn!(%error, "no connection to PostgreSQL");
            match meaning(&error).0 {
                DbError::Other(text) => DbError::Other(format!("PostgreSQL does not let us in: {text}")),
                known => known,
            }
        })?;
        let mut pg = Self {
            client,
            prepared: HashMap::new(),
            most_prepared: options.cached_statements.max(1),
            trouble: None,
        };
        pg.plain(&format!(
            "set statement_timeout = {}; set client_min_messages = warning;
             set idle_in_transaction_session_timeout = 60000",
            options.statement_timeout.as_millis()
        ))?;
        Ok(pg)
    }

    pub(crate) fn rows(&mut self, sql: &str, params: &[Val], take: Taking<'_>) -> Result<(), Failure> {
        let statement = self.prepared(sql)?;
        let rows = self.client.query(&statement, &given(params)).map_err(|error| self.note(&error))?;
        rows.iter().try_for_each(|row| take(&Row(Source::Pg(row)))).map_err(Failure::Row)
    }

    /// As [`PgConn::rows`], one row at a time.
    pub(crate) fn stream(&mut self, sql: &str, params: &[Val], take: Taking<'_>) -> Result<(), Failure> {
        let statement = self.prepared(sql)?;
        let result = match self.client.query_raw(&statement, given(params)) {
            Ok(mut rows) => loop {
                match rows.next() {
                    Ok(Some(row)) => {
                        if let Err(error) = take(&Row(Source::Pg(&row))) {
                            break Ok(Err(error));
                        }
                    }
                    Ok(None) => break Ok(Ok(())),
                    Err(error) => break Err(error),
                }
            },
            Err(error) => Err(error),
        };
        result.map_err(|error| self.note(&error))?.map_err(Failure::Row)
    }

    pub(crate) fn execute(&mut self, sql: &str, params: &[Val]) -> Result<u64, Failure> {
        let statement = self.prepared(sql)?;
        Ok(self.client.execute(&statement, &given(params)).map_err(|error| self.note(&error))?)
    }

    pub(crate) fn batch(&mut self, sql: &str) -> Result<(), Failure> {
        Ok(self.plain(sql)?)
    }

    pub(crate) fn steer(&mut self, sql: &'static str) -> Result<(), DbError> {
        self.plain(sql)
    }

    pub(crate) fn check(&mut self, sql: &str) -> Result<(), DbError> {
        self.client.prepare(sql).map(drop).map_err(|error| self.note(&error))
    }

    /// Why the transaction should be run again, if it should.
    pub(super) fn take_trouble(&mut self) -> Option<Trouble> {
        let trouble = self.trouble.take();
        if trouble == Some(Trouble::StalePlan) {
            self.prepared.clear();
        }
        if self.client.is_closed() { Some(Trouble::Lost) } else { trouble }
    }

    fn plain(&mut self, sql: &str) -> Result<(), DbError> {
        self.client.batch_execute(sql).map_err(|error| self.note(&error))
    }

    fn prepared(&mut self, sql: &str) -> Result<Statement, DbError> {
        if let Some(statement) = self.prepared.get(sql) {
            return Ok(statement.clone());
        }
        if self.prepared.len() >= self.most_prepared {
            // Built statements of lists may be many; fixed ones come back within one request each.
            self.prepared.clear();
        }
        let statement = self.client.prepare(sql).map_err(|error| self.note(&error))?;
        self.prepared.insert(sql.to_owned(), statement.clone());
        Ok(statement)
    }

    fn note(&mut self, error: &postgres::Error) -> DbError {
        let (meaning, trouble) = meaning(error);
        if trouble.is_some() {
            self.trouble = trouble;
        }
        meaning
    }
}

fn given(params: &[Val]) -> Vec<&(dyn ToSql + Sync)> {
    params.iter().map(|val| val as &(dyn ToSql + Sync)).collect()
}
