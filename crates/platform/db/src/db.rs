//! The database of one tenant: opens it and runs work on its threads.
//!
//! ```no_run
//! # async fn f(db: parvis_db::Db) -> Result<(), parvis_db::DbError> {
//! use parvis_db::{DbError, params, sql};
//! let names = db.read(|c| c.query::<String>(sql!("select name from area order by id"), params![])).await?;
//! db.write(move |c| c.execute(sql!("insert into area (name) values ($1)"), params![names[0]])).await?;
//! # Ok(()) }
//! ```
//! Work must be a pure function of what it reads: no mail, no HTTP, no waiting inside. PostgreSQL may run a
//! write several times; the result of the last run counts.

use std::{
    any::Any,
    fmt,
    path::Path,
    sync::{Arc, mpsc},
};

use tokio::sync::oneshot;

use crate::{
    Conn, DbError, Engine, Options, lite, pg,
    pool::{self, Pool},
    task::{Reply, Task, Work},
};

/// See the module. Cheap to clone; when the last clone is gone its threads end.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    engine: Engine,
    readers: Option<Pool>,
    /// On PostgreSQL the one pool for both.
    writers: Pool,
    /// Dropped after the pools: a test's folder or database.
    _keeps: Option<Box<dyn Any + Send + Sync>>,
}

impl fmt::Debug for Db {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Db({:?})", self.0.engine)
    }
}

impl Db {
    /// Opens a file, which is made where it is missing.
    ///
    /// # Errors
    /// The file can not be opened, or is no database.
    pub fn open_sqlite(path: &Path, options: &Options) -> Result<Db, DbError> {
        Self::open_sqlite_keeping(path, options, None)
    }

    /// Opens a database on a server: `postgres://user:password@host:5432/name`.
    ///
    /// # Errors
    /// The address is wrong or the server does not let us in.
    pub fn open_postgres(url: &str, options: &Options) -> Result<Db, DbError> {
        Self::open_postgres_keeping(url, options, None)
    }

    pub(crate) fn open_sqlite_keeping(
        path: &Path,
        options: &Options,
        keeps: Option<Box<dyn Any + Send + Sync>>,
    ) -> Result<Db, DbError> {
        let writers = Pool::new(lite::writer_plan(path, options));
        let readers = Some(Pool::new(lite::reader_plan(path, options)));
        let db = Db(Arc::new(Inner { engine: Engine::Sqlite, readers, writers, _keeps: keeps }));
        db.write_blocking(|_| Ok::<_, DbError>(()))?;
        Ok(db)
    }

    pub(crate) fn open_postgres_keeping(
        url: &str,
        options: &Options,
        keeps: Option<Box<dyn Any + Send + Sync>>,
    ) -> Result<Db, DbError> {
        let writers = Pool::new(pg::plan(url, options)?);
        let db = Db(Arc::new(Inner { engine: Engine::Postgres, readers: None, writers, _keeps: keeps }));
        db.read_blocking(|c| c.query_one::<i64>("select 1", &[]))?;
        Ok(db)
    }

    /// Which database answers.
    pub fn engine(&self) -> Engine {
        self.0.engine
    }

    /// Runs queries on one snapshot of the data.
    ///
    /// # Errors
    /// What the work returns; errors of the database, turned into the work's own.
    pub async fn read<T, E>(
        &self,
        work: impl FnOnce(&mut Conn) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let (sender, answer) = oneshot::channel();
        self.submit(Work::new(once(work), false, Reply::Later(sender)))?;
        answer.await.unwrap_or_else(|_| Err(DbError::Lost.into()))
    }

    /// Runs work in one transaction, kept when it returns `Ok` and on disk before this returns.
    ///
    /// # Errors
    /// What the work returns, and then nothing is kept; errors of the database likewise.
    pub async fn write<T, E>(&self, work: impl Fn(&mut Conn) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let (sender, answer) = oneshot::channel();
        self.submit(Work::new(work, true, Reply::Later(sender)))?;
        answer.await.unwrap_or_else(|_| Err(DbError::Lost.into()))
    }

    /// [`Db::read`] for jobs, the command line and tests.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub fn read_blocking<T, E>(
        &self,
        work: impl FnOnce(&mut Conn) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let (sender, answer) = mpsc::sync_channel(1);
        self.submit(Work::new(once(work), false, Reply::Blocking(sender)))?;
        answer.recv().unwrap_or_else(|_| Err(DbError::Lost.into()))
    }

    /// [`Db::write`] for jobs, the command line and tests.
    ///
    /// # Errors
    /// As [`Db::write`].
    pub fn write_blocking<T, E>(
        &self,
        work: impl Fn(&mut Conn) -> Result<T, E> + Send + 'static,
    ) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<DbError> + Send + 'static,
    {
        let (sender, answer) = mpsc::sync_channel(1);
        self.submit(Work::new(work, true, Reply::Blocking(sender)))?;
        answer.recv().unwrap_or_else(|_| Err(DbError::Lost.into()))
    }

    fn submit(&self, task: Box<dyn Task>) -> Result<(), DbError> {
        if pool::is_inside() {
            return Err(DbError::other("work on a database thread must not ask for other work and wait"));
        }
        match &self.0.readers {
            Some(readers) if !task.writes() => readers.submit(task),
            _ => self.0.writers.submit(task),
        }
        Ok(())
    }
}

/// A closure that runs once, in the clothes of one that could run again.
fn once<T, E>(
    work: impl FnOnce(&mut Conn) -> Result<T, E> + Send + 'static,
) -> impl FnMut(&mut Conn) -> Result<T, E> + Send + 'static {
    let mut work = Some(work);
    move |conn| (work.take().expect("a read runs once"))(conn)
}
