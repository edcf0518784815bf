//! Fresh databases for tests, on both engines.
//!
//! `PARVIS_TEST_PG` names a PostgreSQL server where databases may be made, such as
//! `postgres://postgres@127.0.0.1:5433/postgres`. Without it each test process starts a server of its own in
//! a temporary folder; a small shell holding the other end of a pipe stops it when the process is gone,
//! however that ends. The databases themselves vanish with the last clone of their [`Db`].

use std::{
    fs,
    io::{self, Write},
    net::TcpListener,
    path::{Path, PathBuf},
    process::{self, Command, Stdio},
    sync::{
        OnceLock,
        atomic::{AtomicU32, Ordering},
    },
    thread,
};

use postgres::{Client, NoTls};

use crate::{Db, DbError, Options, STATEMENTS};

/// A fresh empty database on each engine, with the engine's name.
///
/// # Panics
/// When one can not be made: a test has nothing to do then.
pub fn fresh_databases() -> Vec<(&'static str, Db)> {
    vec![("sqlite", fresh_sqlite()), ("postgres", fresh_postgres())]
}

/// A fresh SQLite file in a temporary folder.
///
/// # Panics
/// When it can not be made.
pub fn fresh_sqlite() -> Db {
    let folder = tempfile::Builder::new().prefix("parvis-test-").tempdir().expect("a temporary folder");
    let path = folder.path().join("test.sqlite");
    Db::open_sqlite_keeping(&path, &Options::default(), Some(Box::new(folder))).expect("a fresh SQLite file")
}

/// A fresh database on the test server.
///
/// # Panics
/// When it can not be made.
pub fn fresh_postgres() -> Db {
    fresh_postgres_with(&Options::default())
}

/// [`fresh_postgres`] with other options.
///
/// # Panics
/// When it can not be made.
pub fn fresh_postgres_with(options: &Options) -> Db {
    let database = Temporary::create();
    let url = beside(server(), &database.0);
    Db::open_postgres_keeping(&url, options, Some(Box::new(database))).expect("a fresh PostgreSQL database")
}

/// One fresh PostgreSQL database opened twice, as two processes would. The first must outlive the second.
///
/// # Panics
/// When it can not be made.
pub fn fresh_postgres_twice() -> (Db, Db) {
    let (options, database) = (Options::default(), Temporary::create());
    let url = beside(server(), &database.0);
    let first = Db::open_postgres_keeping(&url, &options, Some(Box::new(database)));
    (first.expect("a fresh PostgreSQL database"), Db::open_postgres(&url, &options).expect("the same again"))
}

/// Every statement of [`sql!`](crate::sql) that the database does not accept, with its place and the reason.
/// The database must have the tables of every crate in the program: for the test of the whole product.
pub fn refused_statements(db: &Db) -> Vec<String> {
    refused_statements_of(db, "")
}

/// [`refused_statements`] among those in files whose path has `place` in it, such as `"methods/voting/"`: for the
/// test of one crate, whose database lacks the tables of others.
pub fn refused_statements_of(db: &Db, place: &'static str) -> Vec<String> {
    let refused = db.read_blocking(move |c| {
        let mut refused = Vec::new();
        for statement in STATEMENTS.iter().filter(|statement| statement.file.contains(place)) {
            // A refusal ends PostgreSQL's transaction, so each is checked behind its own savepoint.
            c.execute_batch("savepoint checking")?;
            if let Err(error) = c.check(statement.text) {
                refused.push(format!("{}:{}: {error}\n  {}", statement.file, statement.line, statement.text));
            }
            c.execute_batch("rollback to checking")?;
        }
        Ok::<_, DbError>(refused)
    });
    refused.unwrap_or_else(|error| vec![error.to_string()])
}

/// Drops its database when the last `Db` is gone.
struct Temporary(String);

impl Temporary {
    fn create() -> Self {
        static NEXT: AtomicU32 = AtomicU32::new(0);
        let name = format!("parvis_test_{}_{}", process::id(), NEXT.fetch_add(1, Ordering::Relaxed));
        as_admin(&format!("drop database if exists {name} with (force)"));
        as_admin(&format!("create database {name}"));
        Self(name)
    }
}

impl Drop for Temporary {
    fn drop(&mut self) {
        as_admin(&format!("drop database if exists {} with (force)", self.0));
    }
}

/// Runs a statement as the server's administrator, on a thread of its own: the caller may be asynchronous.
fn as_admin(sql: &str) {
    let (url, sql) = (server().to_owned(), sql.to_owned());
    let done = thread::spawn(move || Client::connect(&url, NoTls)?.batch_execute(&sql)).join();
    if !matches!(done, Ok(Ok(()))) && !thread::panicking() {
        panic!("the test server refused: {done:?}");
    }
}

fn beside(url: &str, name: &str) -> String {
    let (before, _) = url.rsplit_once('/').expect("an address ends with /database");
    format!("{before}/{name}")
}

/// The address of the test server, started when there is none.
fn server() -> &'static str {
    static SERVER: OnceLock<String> = OnceLock::new();
    SERVER.get_or_init(|| {
        std::env::var("PARVIS_TEST_PG")
            .unwrap_or_else(|_| start_server(false).expect("a PostgreSQL server for tests").0)
    })
}

/// A server of its own that also speaks TLS: its address, and the file of the certificate to trust.
///
/// # Panics
/// PostgreSQL or OpenSSL is not installed.
pub fn encrypted_postgres() -> (String, PathBuf) {
    let (url, data) = start_server(true).expect("a PostgreSQL server with a certificate");
    let copy = tempfile::Builder::new().suffix(".pem").tempfile().expect("a file");
    let (_, path) = copy.keep().expect("a file that stays");
    fs::copy(data.join("server.crt"), &path).expect("the certificate is there");
    (url, path)
}

fn start_server(encrypted: bool) -> io::Result<(String, PathBuf)> {
    let programs = programs()?;
    let folder = tempfile::Builder::new().prefix("parvis-pg-").tempdir()?.keep();
    let data = folder.join("data");
    let as_postgres = || {
        // The server refuses to run as root.
        let mut command = Command::new("runuser");
        command.args(["-u", "postgres", "--"]).current_dir("/").stdout(Stdio::null()).stderr(Stdio::null());
        command
    };
    let is_root = Command::new("chown").arg("postgres").arg(&folder).status().is_ok_and(|s| s.success());
    let run = |program: &Path| {
        if is_root {
            let mut command = as_postgres();
            command.arg(program);
            command
        } else {
            Command::new(program)
        }
    };
    let made = run(&programs.join("initdb"))
        .arg("-D")
        .arg(&data)
        .args(["-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"])
        .status()?;
    if encrypted {
        let subject = "-days 2 -subj /CN=127.0.0.1 -addext subjectAltName=IP:127.0.0.1 -addext basicConstraints=critical,CA:FALSE";
        run(Path::new("openssl"))
            .args(["req", "-x509", "-newkey", "rsa:2048", "-nodes"])
            .args(subject.split(' '))
            .arg("-keyout")
            .arg(data.join("server.key"))
            .arg("-out")
            .arg(data.join("server.crt"))
            .status()?;
    }
    let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
    let tls = if encrypted { " -c ssl=on" } else { "" };
    let settings = format!(
        "-p {port} -k {}{tls} -h 127.0.0.1 -c fsync=off -c full_page_writes=off -c max_connections=300",
        folder.display()
    );
    let control = programs.join("pg_ctl");
    let started = run(&control).arg("-D").arg(&data).args(["-w", "-s", "-o", &settings, "start"]).status()?;
    if !made.success() || !started.success() {
        return Err(io::Error::other("initdb or pg_ctl failed"));
    }
    stop_with_this_process(&control, &data, &folder, is_root)?;
    Ok((format!("postgres://postgres@127.0.0.1:{port}/postgres"), data))
}

/// Leaves a shell behind that waits for the end of our pipe, then stops the server and removes its folder.
fn stop_with_this_process(control: &Path, data: &Path, folder: &Path, is_root: bool) -> io::Result<()> {
    let user = if is_root { "runuser -u postgres -- " } else { "" };
    let script = format!(
        "cat >/dev/null; {user}{} -D {} -m immediate -s stop; rm -rf {}",
        control.display(),
        data.display(),
        folder.display()
    );
    let mut shell = Command::new("sh")
        .args(["-c", &script])
        .current_dir("/")
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()?;
    let mut pipe = shell.stdin.take().ok_or_else(|| io::Error::other("no pipe"))?;
    pipe.flush()?;
    // Open for as long as this process lives.
    std::mem::forget(pipe);
    Ok(())
}

fn programs() -> io::Result<PathBuf> {
    let mut versions: Vec<PathBuf> = fs::read_dir("/usr/lib/postgresql")?
        .filter_map(|entry| Some(entry.ok()?.path().join("bin")))
        .collect();
    versions.retain(|folder| folder.join("initdb").exists());
    versions.sort();
    versions.pop().ok_or_else(|| io::Error::other("no PostgreSQL is installed"))
}
