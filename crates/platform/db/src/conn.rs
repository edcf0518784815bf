//! A connection while a piece of work holds it: what `db.read(|c| ...)` and `db.write(|c| ...)` get.
//!
//! Statements are portable SQL with `$1` placeholders; each connection keeps them prepared by their text.
//! **A failed statement ends its transaction** on both engines (PostgreSQL works so by itself): what comes
//! after it is refused and nothing is kept. Where a duplicate is an expected answer, write
//! `on conflict do nothing` and look at the number of rows, or return the error.

use std::{
    any::Any,
    time::{Duration, Instant},
};

use crate::{DbError, FromRow, Row, Val, lite::LiteConn, pg::PgConn};

/// Which database answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// SQLite, in the process.
    Sqlite,
    /// PostgreSQL, or a server that speaks its protocol.
    Postgres,
}

/// See the module.
pub struct Conn {
    pub(crate) link: Link,
    slow_query: Duration,
    broken: Option<DbError>,
    attached: Option<Box<dyn Any + Send>>,
    writes: u64,
}

pub(crate) enum Link {
    Lite(LiteConn),
    Pg(Box<PgConn>),
}

/// Whether the statement failed or only the reading of a row: the first ends the transaction.
pub(crate) enum Failure {
    Statement(DbError),
    Row(DbError),
}

impl From<DbError> for Failure {
    fn from(error: DbError) -> Self {
        Failure::Statement(error)
    }
}

type Taking<'a> = &'a mut dyn FnMut(&Row<'_>) -> Result<(), DbError>;

impl Conn {
    pub(crate) fn new(link: Link, slow_query: Duration) -> Self {
        Self { link, slow_query, broken: None, attached: None, writes: 0 }
    }

    /// Which database answers. Only this crate and its tests should need to know.
    pub fn engine(&self) -> Engine {
        match self.link {
            Link::Lite(_) => Engine::Sqlite,
            Link::Pg(_) => Engine::Postgres,
        }
    }

    /// All rows of the answer.
    ///
    /// # Errors
    /// The statement failed, or a row can not be read as `T`.
    pub fn query<T: FromRow>(&mut self, sql: &str, params: &[Val]) -> Result<Vec<T>, DbError> {
        let mut rows = Vec::new();
        self.timed(sql, |link| {
            let mut take = |row: &Row<'_>| {
                rows.push(T::from_row(row)?);
                Ok(())
            };
            link.rows(sql, params, false, &mut take)
        })?;
        Ok(rows)
    }

    /// The first row of the answer, if there is one.
    ///
    /// # Errors
    /// As [`Conn::query`].
    pub fn query_opt<T: FromRow>(&mut self, sql: &str, params: &[Val]) -> Result<Option<T>, DbError> {
        let mut first = None;
        self.timed(sql, |link| {
            let mut take = |row: &Row<'_>| {
                if first.is_none() {
                    first = Some(T::from_row(row)?);
                }
                Ok(())
            };
            link.rows(sql, params, false, &mut take)
        })?;
        let begins = |word: &str| sql.get(..word.len()).is_some_and(|head| head.eq_ignore_ascii_case(word));
        self.writes += u64::from(first.is_some() && ["insert", "update", "delete"].into_iter().any(begins));
        Ok(first)
    }

    /// The first row of an answer that always has one, such as a count or an `insert ... returning id`.
    ///
    /// # Errors
    /// As [`Conn::query`]; [`DbError::Other`] when there is no row.
    pub fn query_one<T: FromRow>(&mut self, sql: &str, params: &[Val]) -> Result<T, DbError> {
        self.query_opt(sql, params)?.ok_or_else(|| DbError::other(format!("no row came back from: {sql}")))
    }

    /// Runs a statement and says how many rows it touched.
    ///
    /// # Errors
    /// The statement failed.
    pub fn execute(&mut self, sql: &str, params: &[Val]) -> Result<u64, DbError> {
        let touched = self.timed(sql, |link| match link {
            Link::Lite(lite) => lite.execute(sql, params),
            Link::Pg(pg) => pg.execute(sql, params),
        })?;
        self.writes += u64::from(touched > 0);
        Ok(touched)
    }

    /// How many statements wrote something on this connection so far: two readings tell whether the work between them
    /// changed anything. An `insert ... returning` counts too.
    pub fn writes(&self) -> u64 {
        self.writes
    }

    /// Keeps a value beside the transaction for code further down that gets only the connection, such as who acts and
    /// what was seen of it. Replaces what was attached before: work that runs again begins anew.
    pub fn attach(&mut self, value: impl Any + Send) {
        self.attached = Some(Box::new(value));
    }

    /// What is attached, if it is of this type.
    pub fn attached<T: Any>(&mut self) -> Option<&mut T> {
        self.attached.as_mut()?.downcast_mut()
    }

    /// Takes back what is attached, if it is of this type; it is gone either way.
    pub fn detach<T: Any>(&mut self) -> Option<T> {
        self.attached.take()?.downcast().ok().map(|value| *value)
    }

    /// Gives each row to `take` as it comes, without holding all of them: for exports.
    ///
    /// # Errors
    /// As [`Conn::query`]; what `take` returns ends the reading.
    pub fn for_each<T: FromRow>(
        &mut self,
        sql: &str,
        params: &[Val],
        mut take: impl FnMut(T) -> Result<(), DbError>,
    ) -> Result<(), DbError> {
        let mut take = |row: &Row<'_>| take(T::from_row(row)?);
        self.timed(sql, |link| link.rows(sql, params, true, &mut take))
    }

    /// Runs several statements without parameters: for migrations.
    ///
    /// # Errors
    /// One of them failed.
    pub fn execute_batch(&mut self, sql: &str) -> Result<(), DbError> {
        self.timed("a batch", |link| link.batch(sql))
    }

    /// What to put behind a `select` inside an `update` that takes one of several waiting rows, so that processes
    /// taking rows at once do not wait for each other. SQLite has one writer and needs nothing.
    pub fn skip_locked(&self) -> &'static str {
        match self.engine() {
            Engine::Sqlite => "",
            Engine::Postgres => " for update skip locked",
        }
    }

    /// Whether the engine accepts the statement, without running it.
    ///
    /// # Errors
    /// What the engine has against it.
    pub fn check(&mut self, sql: &str) -> Result<(), DbError> {
        match &mut self.link {
            Link::Lite(lite) => lite.check(sql),
            Link::Pg(pg) => pg.check(sql),
        }
    }

    fn timed<T>(
        &mut self,
        sql: &str,
        work: impl FnOnce(&mut Link) -> Result<T, Failure>,
    ) -> Result<T, DbError> {
        if let Some(error) = &self.broken {
            return Err(DbError::Other(format!("a statement failed before in this transaction: {error}")));
        }
        let started = now();
        let result = work(&mut self.link);
        let taken = started.elapsed();
        if taken >= self.slow_query {
            tracing::warn!(target: "parvis_db::slow", millis = taken.as_millis(), sql, "slow statement");
        }
        result.map_err(|failure| match failure {
            Failure::Row(error) => error,
            Failure::Statement(error) => {
                self.broken = Some(error.clone());
                error
            }
        })
    }

    /// Runs a word that steers the transaction, such as COMMIT; also when a statement failed before.
    pub(crate) fn steer(&mut self, sql: &'static str) -> Result<(), DbError> {
        match &mut self.link {
            Link::Lite(lite) => lite.steer(sql),
            Link::Pg(pg) => pg.steer(sql),
        }
    }

    /// Forgets the failure of the work before, and gives it back.
    pub(crate) fn take_broken(&mut self) -> Option<DbError> {
        self.broken.take()
    }
}

impl Link {
    fn rows(&mut self, sql: &str, params: &[Val], stream: bool, take: Taking<'_>) -> Result<(), Failure> {
        match self {
            Link::Lite(lite) => lite.rows(sql, params, take),
            Link::Pg(pg) if stream => pg.stream(sql, params, take),
            Link::Pg(pg) => pg.rows(sql, params, take),
        }
    }

    fn batch(&mut self, sql: &str) -> Result<(), Failure> {
        match self {
            Link::Lite(lite) => lite.batch(sql),
            Link::Pg(pg) => pg.batch(sql),
        }
    }
}

/// A moment for measuring durations. Business time comes from the kernel's clock, never from here.
#[expect(clippy::disallowed_methods, reason = "durations of statements, not business time")]
pub(crate) fn now() -> Instant {
    Instant::now()
}
