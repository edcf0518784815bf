//! Rules on the words of one file: SQL and processes where they do not belong, unfinished marks, switched-off
//! lints without a reason, traces of a developer's machine.

use std::sync::LazyLock;

use regex::Regex;

use super::rust_source::RustSource;
use super::{File, Finding, markup};

/// Compiles a pattern of this module.
pub fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("the patterns of tidy are constants and its tests use each")
}

static SQL: LazyLock<Regex> = LazyLock::new(|| {
    pattern(
        r"(?is)^\s*(select\s.+\sfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s|(create|alter|drop)\s+(table|index)\s)",
    )
});
static SQL_MACRO: LazyLock<Regex> = LazyLock::new(|| pattern(r"\bsql!\s*[\(\[{]"));
static PROCESS: LazyLock<Regex> = LazyLock::new(|| pattern(r"\bprocess::Command\b"));
static UNFINISHED: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b(TODO|FIXME|HACK|XXX)\b"));
static STUB: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b(todo|unimplemented)!"));
static SILENCED: LazyLock<Regex> = LazyLock::new(|| pattern(r"#!?\[(allow|expect|ignore)\b[^\]]*\]"));
static MACHINE: LazyLock<Regex> =
    LazyLock::new(|| pattern(r#"(?m)(/work/(main|shared)|/tmp/bash_jobs|/root/\.cargo|"resolved"\s*:)"#));

/// Folders whose crates decide and never start a program.
const DOMAIN: [&str; 4] = ["crates/commons/", "crates/methods/", "crates/tally/", "crates/platform/kernel/"];
/// The layer itself, the queue on it, which is nothing but its table, and this crate, which names what it forbids.
const SPEAKS_SQL: [&str; 3] = ["crates/platform/db/", "crates/platform/jobs/", "crates/xtask/"];

/// All findings of these rules, in the order of the files.
pub fn findings(files: &[File]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files {
        match file.extension() {
            "rs" => {
                let source = RustSource::split(&file.text).without_tests();
                found.extend(rust(file, &source));
                found.extend(markup::findings(file, &source));
            }
            "ts" | "mjs" | "css" | "ftl" | "sh" => {
                found.extend(markup::stylesheet(file));
                found.extend(matches(
                    file,
                    &file.text,
                    &UNFINISHED,
                    "an unfinished mark: do it, or file an issue",
                ));
            }
            _ => {}
        }
        if !file.under(&["crates/xtask/"]) && !file.path.ends_with("Cargo.lock") {
            let what = "a path or host of one machine; npm: install with --omit-lockfile-registry-resolved";
            found.extend(matches(file, &file.text, &MACHINE, what));
        }
    }
    found
}

fn rust(file: &File, source: &RustSource) -> Vec<Finding> {
    let mut found =
        matches(file, &source.comments, &UNFINISHED, "an unfinished mark: do it, or file an issue");
    found.extend(matches(file, &source.code, &STUB, "a stub in place of code"));
    found.extend(silenced(file, source));
    if file.under(&DOMAIN) && !file.is_test() {
        found.extend(matches(file, &source.code, &PROCESS, "domain code starts no program"));
    }
    let store = file.path.contains("/store/") || file.path.ends_with("/store.rs");
    if !store && !file.under(&SPEAKS_SQL) && !file.is_test() {
        found.extend(matches(file, &source.code, &SQL_MACRO, "SQL outside store/"));
        let literals = source.strings.iter().filter(|(_, text)| SQL.is_match(text));
        found.extend(literals.map(|(line, _)| finding(file, *line, "SQL outside store/")));
    }
    found
}

/// Lints and tests that were switched off without saying why.
fn silenced(file: &File, source: &RustSource) -> Vec<Finding> {
    let unexplained = SILENCED.find_iter(&source.code).filter(|hit| !hit.as_str().contains('='));
    let what = "a lint or a test switched off without its reason: write `reason = \"...\"`";
    unexplained.map(|hit| finding(file, line_of(&source.code, hit.start()), what)).collect()
}

/// One finding for each place where a pattern stands in a text of the same lines as the file.
pub fn matches(file: &File, text: &str, pattern: &Regex, what: &str) -> Vec<Finding> {
    pattern.find_iter(text).map(|hit| finding(file, line_of(text, hit.start()), what)).collect()
}

/// A finding in this file.
pub fn finding(file: &File, line: usize, what: &str) -> Finding {
    Finding { path: file.path.clone(), line, what: what.to_owned() }
}

fn line_of(text: &str, at: usize) -> usize {
    text[..at].matches('\n').count() + 1
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(path: &str, text: &str) -> Vec<String> {
        let file = File { path: path.to_owned(), text: text.to_owned() };
        findings(&[file]).into_iter().map(|finding| format!("{}: {}", finding.line, finding.what)).collect()
    }

    #[test]
    fn sql_is_found_outside_store_only() {
        let code = "fn a() {\n    c.query(\"select id\n from area\");\n    sql!(\"x\");\n}";
        assert_eq!(
            found("crates/commons/a/src/pages/list.rs", code),
            ["4: SQL outside store/", "2: SQL outside store/"]
        );
        assert!(found("crates/commons/a/src/store/list.rs", code).is_empty());
        assert!(found("crates/commons/a/src/store.rs", code).is_empty());
        assert!(found("crates/platform/db/src/conn.rs", code).is_empty());
        assert!(found("crates/commons/a/tests/list.rs", code).is_empty());
    }

    #[test]
    fn sentences_that_begin_like_sql_are_not_sql() {
        assert!(found("crates/app/src/a.rs", "say(\"select the projects\"); say(\"update\")").is_empty());
    }

    #[test]
    fn programs_are_started_outside_the_domain_only() {
        let code = "use std::process::Command;";
        assert_eq!(found("crates/methods/voting/src/a.rs", code), ["1: domain code starts no program"]);
        assert!(found("crates/app/src/backup.rs", code).is_empty());
    }

    #[test]
    fn marks_and_stubs_are_found() {
        let mark = ["TO", "DO"].concat();
        assert_eq!(found("crates/app/src/a.rs", &format!("// {mark} later")).len(), 1);
        assert_eq!(found("frontend/a.ts", &format!("// {mark} later")).len(), 1);
        assert_eq!(found("crates/app/src/a.rs", "fn a() { unimplemented!() }").len(), 1);
        assert!(found("crates/app/src/a.rs", &format!("let a = \"{mark}\";")).is_empty());
    }

    #[test]
    fn a_silenced_lint_needs_its_reason() {
        assert_eq!(found("crates/app/src/a.rs", "#[allow(dead_code)]\nfn a() {}").len(), 1);
        assert!(
            found("crates/app/src/a.rs", "#[expect(dead_code, reason = \"x\")]\n#[ignore = \"y\"]")
                .is_empty()
        );
    }

    #[test]
    fn traces_of_a_machine_are_found() {
        assert_eq!(found("docs/a.md", "see /work/shared/design").len(), 1);
        assert_eq!(found("e2e/package-lock.json", "{ \"resolved\": \"https://a.example/b.tgz\" }").len(), 1);
    }
}
