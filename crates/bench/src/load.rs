//! A load of requests over a fixed number of kept-alive connections, on one thread.
//!
//! Each connection sends its next request when the answer to the one before is whole, so the number of
//! connections is the number of people asking at once. Times are those the client saw.

use std::{
    cell::{Cell, RefCell},
    rc::Rc,
    time::Duration,
};

use anyhow::{Context, Result, bail};
use futures_util::stream::{FuturesUnordered, StreamExt};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    time::Instant,
};

/// What a load showed.
#[derive(Clone, Debug, Default)]
pub struct Measured {
    /// Answers a second.
    pub per_second: f64,
    /// Milliseconds under which half of the answers came.
    pub p50_ms: f64,
    /// Milliseconds under which 99 of 100 answers came.
    pub p99_ms: f64,
    /// Answers.
    pub answers: usize,
    /// Bytes of the last body.
    pub body_bytes: usize,
    /// Answers whose status was not the one wanted.
    pub wrong: usize,
}

/// What is asked.
pub struct Load<'a> {
    /// `127.0.0.1:port`.
    pub address: &'a str,
    /// People at once.
    pub connections: usize,
    /// When to stop, whether or not requests are left.
    pub at_most: Duration,
    /// The status of a good answer.
    pub status: u16,
    /// The next request; `None`: no more.
    pub next: &'a dyn Fn() -> Option<Vec<u8>>,
    /// Told of each good answer: the head of the response.
    pub answered: &'a dyn Fn(&str),
}

/// A GET as a browser without compression sends it.
pub fn get(path: &str, cookie: Option<&str>) -> Vec<u8> {
    let cookie = cookie.map_or(String::new(), |token| format!("cookie: __Host-parvis={token}\r\n"));
    format!("GET {path} HTTP/1.1\r\nhost: localhost\r\nuser-agent: parvis-bench\r\n{cookie}\r\n").into_bytes()
}

/// A form posted from our own page.
pub fn post(path: &str, cookie: &str, body: &str) -> Vec<u8> {
    format!(
        "POST {path} HTTP/1.1\r\nhost: localhost\r\nuser-agent: parvis-bench\r\nsec-fetch-site: same-origin\r\n\
         content-type: application/x-www-form-urlencoded\r\ncontent-length: {}\r\ncookie: __Host-parvis={cookie}\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

/// Runs a load on this thread.
///
/// # Errors
/// A connection that can not be made, or an answer that is no HTTP. A connection that the server ends while it is
/// stopped on purpose ends its share of the load without an error.
pub fn run(load: &Load<'_>) -> Result<Measured> {
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build()?;
    let times = RefCell::new(Vec::with_capacity(1 << 20));
    let (wrong, bytes) = (Cell::new(0), Cell::new(0));
    let started = Instant::now();
    runtime.block_on(async {
        let shared = Rc::new((&times, &wrong, &bytes));
        let mut all: FuturesUnordered<_> =
            (0..load.connections).map(|_| one_connection(load, started, shared.clone())).collect();
        while let Some(outcome) = all.next().await {
            outcome?;
        }
        Ok::<_, anyhow::Error>(())
    })?;
    let seconds = started.elapsed().as_secs_f64();
    let mut times = times.into_inner();
    times.sort_unstable();
    let at = |share: f64| {
        let index = ((times.len() as f64 - 1.0).max(0.0) * share) as usize;
        times.get(index).map_or(0.0, |micros: &u32| f64::from(*micros) / 1000.0)
    };
    Ok(Measured {
        per_second: times.len() as f64 / seconds,
        p50_ms: at(0.5),
        p99_ms: at(0.99),
        answers: times.len(),
        body_bytes: bytes.get(),
        wrong: wrong.get(),
    })
}

type Shared<'a> = Rc<(&'a RefCell<Vec<u32>>, &'a Cell<usize>, &'a Cell<usize>)>;

async fn one_connection(load: &Load<'_>, started: Instant, shared: Shared<'_>) -> Result<()> {
    let (times, wrong, bytes) = *shared;
    let mut stream = TcpStream::connect(load.address).await.with_context(|| load.address.to_owned())?;
    stream.set_nodelay(true)?;
    let mut buffer = Vec::with_capacity(1 << 16);
    while started.elapsed() < load.at_most {
        let Some(request) = (load.next)() else { break };
        let asked = Instant::now();
        if stream.write_all(&request).await.is_err() {
            break;
        }
        let Some((head, body)) = read_answer(&mut stream, &mut buffer).await? else { break };
        times.borrow_mut().push(u32::try_from(asked.elapsed().as_micros()).unwrap_or(u32::MAX));
        bytes.set(body);
        if head.get(9..12).and_then(|code| code.parse().ok()) == Some(load.status) {
            (load.answered)(&head);
        } else {
            wrong.set(wrong.get() + 1);
        }
    }
    Ok(())
}

/// Reads one answer; gives its head and the length of its body. `None`: the server ended the connection.
async fn read_answer(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> Result<Option<(String, usize)>> {
    buffer.clear();
    loop {
        if let Some(end) = find(buffer, b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&buffer[..end]).into_owned();
            let length = content_length(&head)?;
            while buffer.len() < end + 4 + length {
                if stream.read_buf(buffer).await.unwrap_or(0) == 0 {
                    return Ok(None);
                }
            }
            return Ok(Some((head, length)));
        }
        if stream.read_buf(buffer).await.unwrap_or(0) == 0 {
            return Ok(None);
        }
    }
}

fn find(buffer: &[u8], wanted: &[u8]) -> Option<usize> {
    buffer.windows(wanted.len()).position(|window| window == wanted)
}

fn content_length(head: &str) -> Result<usize> {
    for line in head.lines() {
        if let Some((name, value)) = line.split_once(':')
            && name.eq_ignore_ascii_case("content-length")
        {
            return Ok(value.trim().parse()?);
        }
    }
    bail!("an answer without a length:\n{head}")
}
