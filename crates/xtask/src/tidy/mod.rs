//! Rules of `STYLE.md` as a program: sizes, where SQL and markup may stand, unfinished marks, unused texts.
//!
//! Each rule is a pure function from the files to findings, so that its test can plant a fault and see it
//! found. Example of a finding: `crates/methods/voting/src/pages/ballot.rs:41: SQL outside store/`.

use std::fmt;
use std::path::Path;
use std::process::Command;

mod arrows;
mod markup;
mod rules;
mod rust_source;
mod sizes;
mod texts;

/// One file of the repository with its text.
pub struct File {
    /// Path from the root, with `/`.
    pub path: String,
    /// The whole text.
    pub text: String,
}

impl File {
    /// The last part of the name after a dot, or nothing.
    pub fn extension(&self) -> &str {
        self.path.rsplit('/').next().and_then(|name| name.rsplit_once('.')).map_or("", |(_, end)| end)
    }

    /// Whether the file only holds tests, journeys or samples.
    pub fn is_test(&self) -> bool {
        let test_folder = ["/tests/", "/testkit/", "e2e/"].iter().any(|part| self.path.contains(part));
        test_folder || self.path.ends_with("/tests.rs") || self.path.ends_with("_tests.rs")
    }

    /// Whether the path starts with one of these.
    pub fn under(&self, starts: &[&str]) -> bool {
        starts.iter().any(|start| self.path.starts_with(start))
    }
}

/// A broken rule: where and what.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Path from the root.
    pub path: String,
    /// Line, from 1.
    pub line: usize,
    /// What is wrong and what to do instead.
    pub what: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}:{}: {}", self.path, self.line, self.what)
    }
}

/// Reads the repository, prints sizes and findings. `Err` says how many rules are broken.
pub fn run() -> Result<(), String> {
    let files = read_repository()?;
    println!("{}", sizes::report(&files));
    let mut findings = sizes::findings(&files);
    findings.extend(rules::findings(&files));
    findings.extend(texts::findings(&files));
    findings.extend(arrows::findings(&files));
    findings.sort();
    findings.dedup();
    for finding in &findings {
        println!("{finding}");
    }
    match findings.len() {
        0 => Ok(()),
        count => Err(format!("tidy: {count} findings")),
    }
}

/// Every text file that git knows or would take, read from the work tree.
fn read_repository() -> Result<Vec<File>, String> {
    let listing = Command::new("git")
        .args(["ls-files", "--cached", "--others", "--exclude-standard"])
        .output()
        .map_err(|error| format!("git ls-files: {error}"))?;
    let names = String::from_utf8_lossy(&listing.stdout).into_owned();
    let readable = |path: &str| {
        let text = std::fs::read_to_string(Path::new(path)).ok()?;
        Some(File { path: path.to_owned(), text })
    };
    let files: Vec<File> = names.lines().filter_map(readable).collect();
    if files.is_empty() {
        Err("no files found: run this inside the repository".to_owned())
    } else {
        Ok(files)
    }
}

#[cfg(test)]
mod tests {
    use super::File;

    #[test]
    fn the_extension_is_that_of_the_file_not_of_a_folder() {
        let named = |path: &str| File { path: path.to_owned(), text: String::new() };
        assert_eq!(named("a.b/c").extension(), "");
        assert_eq!(named("crates/x/src/lib.rs").extension(), "rs");
        assert_eq!(named("LICENSE").extension(), "");
    }
}
