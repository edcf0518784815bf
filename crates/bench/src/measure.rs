//! The measures themselves. Figures are ratios within one run wherever they can be.

use std::{
    cell::{Cell, RefCell},
    path::Path,
    time::Duration,
};

use anyhow::{Context, Result, bail, ensure};

use crate::{
    fill::{SLUG, token},
    load::{Load, Measured, get, post, run},
};

const PEOPLE: usize = 64;

fn paths(address: &str) -> Result<[(&'static str, String); 3]> {
    let list = format!("/demarches/{SLUG}/projets");
    let page = text_of(address, &list)?;
    let mark = format!("href=\"/demarches/{SLUG}/projets/");
    let start = page.find(&mark).context("the list shows no project")? + mark.len() - list.len() - 1;
    let end = page[start..].find('"').context("a link has an end")?;
    Ok([("home", "/".to_owned()), ("list", list), ("project", page[start..start + end].to_owned())])
}

fn text_of(address: &str, path: &str) -> Result<String> {
    use std::io::{Read, Write};
    let mut stream = std::net::TcpStream::connect(address)?;
    let request = format!(
        "GET {path} HTTP/1.1\r\nhost: localhost\r\nuser-agent: parvis-bench\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes())?;
    let mut text = Vec::new();
    stream.read_to_end(&mut text)?;
    Ok(String::from_utf8_lossy(&text).into_owned())
}

fn ask(address: &str, path: &str, cookie: Option<&str>, seconds: u64) -> Result<Measured> {
    let request = get(path, cookie);
    let load = Load {
        address,
        connections: PEOPLE,
        at_most: Duration::from_secs(seconds),
        status: 200,
        next: &|| Some(request.clone()),
        answered: &|_| {},
    };
    let measured = run(&load)?;
    ensure!(
        measured.answers > 0 && measured.wrong == 0,
        "{path}: {} of {} answers were wrong",
        measured.wrong,
        measured.answers
    );
    Ok(measured)
}

/// Asks for the home page until it comes; the time counts from the start of this program.
pub fn ready(address: &str) -> Result<Vec<String>> {
    let started = tokio::time::Instant::now();
    loop {
        if text_of(address, "/").is_ok_and(|page| page.starts_with("HTTP/1.1 200")) {
            return Ok(vec![format!("start     first page after {} ms", started.elapsed().as_millis())]);
        }
        ensure!(started.elapsed() < Duration::from_secs(60), "no answer in a minute");
        std::thread::sleep(Duration::from_millis(2));
    }
}

/// The built file nearest in size to `bytes`.
fn file_like(bytes: usize) -> &'static str {
    let nearest = parvis_ui::assets::all().min_by_key(|asset| asset.raw.len().abs_diff(bytes));
    nearest.map_or("/assets/", |asset| asset.url)
}

/// Anonymous pages against a static file of about the same size, alternating so that both see the same machine.
pub fn pages(address: &str, seconds: u64) -> Result<Vec<String>> {
    let mut lines = Vec::new();
    for (name, path) in paths(address)? {
        let size = ask(address, &path, None, 1)?.body_bytes;
        let file = file_like(size);
        let (mut page, mut fixed) = (Measured::default(), Measured::default());
        for _ in 0..2 {
            page = better(page, ask(address, &path, None, seconds)?);
            fixed = better(fixed, ask(address, file, None, seconds)?);
        }
        lines.push(format!(
            "anonymous {name:8} {:>8.0} req/s ({} bytes, p99 {:.1} ms)   static {:>8.0} req/s ({} bytes)   ratio {:.2}",
            page.per_second, page.body_bytes, page.p99_ms, fixed.per_second, fixed.body_bytes,
            page.per_second / fixed.per_second
        ));
    }
    Ok(lines)
}

fn better(one: Measured, other: Measured) -> Measured {
    if one.per_second >= other.per_second { one } else { other }
}

/// The same pages for a signed-in person.
pub fn signed(address: &str, seconds: u64) -> Result<Vec<String>> {
    let cookie = token(0);
    let mut lines = Vec::new();
    for (name, path) in paths(address)? {
        ask(address, &path, Some(&cookie), 1)?;
        let measured = ask(address, &path, Some(&cookie), seconds)?;
        lines.push(format!(
            "signed-in {name:8} {:>8.0} req/s   p50 {:.2} ms   p99 {:.2} ms",
            measured.per_second, measured.p50_ms, measured.p99_ms
        ));
    }
    Ok(lines)
}

/// Ballots through the whole path, each voter once.
pub fn ballots(address: &str, first: usize, voters: usize, seconds: u64, file: &Path) -> Result<Vec<String>> {
    let path = format!("/demarches/{SLUG}/vote");
    let next = Cell::new(first);
    let receipts = RefCell::new(String::new());
    let load = Load {
        address,
        connections: PEOPLE,
        at_most: Duration::from_secs(seconds),
        status: 303,
        next: &|| {
            let voter = next.get();
            next.set(voter + 1);
            (voter < first + voters).then(|| post(&path, &token(voter), ""))
        },
        answered: &|head| {
            if let Some(place) = head.lines().find_map(|line| line.strip_prefix("location: ")) {
                receipts.borrow_mut().push_str(place);
                receipts.borrow_mut().push('\n');
            }
        },
    };
    let measured = run(&load)?;
    std::fs::write(file, receipts.into_inner())?;
    if measured.answers == 0 {
        bail!("no ballot was answered");
    }
    Ok(vec![format!(
        "ballots   {:>8.0} /s   p50 {:.2} ms   p99 {:.2} ms   ({} answered, {} not accepted)",
        measured.per_second, measured.p50_ms, measured.p99_ms, measured.answers, measured.wrong
    )])
}

/// Every receipt given before is known now.
pub fn receipts(address: &str, file: &Path) -> Result<Vec<String>> {
    let text = std::fs::read_to_string(file)?;
    let wanted: Vec<&str> = text.lines().filter(|line| line.contains("/recu/")).collect();
    ensure!(!wanted.is_empty(), "the file holds no receipt");
    let next = Cell::new(0);
    let load = Load {
        address,
        connections: 16,
        at_most: Duration::from_secs(300),
        status: 200,
        next: &|| {
            let index = next.get();
            next.set(index + 1);
            wanted.get(index).map(|path| get(path, None))
        },
        answered: &|_| {},
    };
    let measured = run(&load)?;
    ensure!(
        measured.wrong == 0 && measured.answers == wanted.len(),
        "{} receipts of {} are lost",
        measured.wrong,
        wanted.len()
    );
    Ok(vec![format!("receipts  {} acknowledged ballots, all there", wanted.len())])
}
