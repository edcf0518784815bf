//! How a database is opened. The defaults suit an authority of 300,000 people on two cores.

use std::time::Duration;

/// See the fields; `Options::default()` is right unless measured otherwise.
#[derive(Clone, Debug)]
pub struct Options {
    /// SQLite: threads that read, each with its own connection.
    pub readers: usize,
    /// PostgreSQL: connections for reads and writes together.
    pub connections: usize,
    /// SQLite: how long to wait for another process that holds the file.
    pub busy_timeout: Duration,
    /// How long one statement may run.
    pub statement_timeout: Duration,
    /// Statements slower than this are logged (their text, never their parameters).
    pub slow_query: Duration,
    /// Threads and connections without work for that long are closed; they reopen on demand.
    pub idle_close: Duration,
    /// SQLite: at most that many writes share one commit.
    pub group_writes: usize,
    /// SQLite: a group is committed after that time even if more writes wait.
    pub group_time: Duration,
    /// PostgreSQL: how often a write is run again when serialisation fails.
    pub write_retries: u32,
    /// Statements kept prepared by each connection.
    pub cached_statements: usize,
    /// SQLite: bytes of the file that readers map into memory.
    pub mmap_bytes: u64,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            readers: 4,
            connections: 16,
            busy_timeout: Duration::from_secs(5),
            statement_timeout: Duration::from_secs(20),
            slow_query: Duration::from_millis(200),
            idle_close: Duration::from_secs(300),
            group_writes: 256,
            group_time: Duration::from_millis(50),
            write_retries: 30,
            cached_statements: 256,
            mmap_bytes: 256 << 20,
        }
    }
}
