//! How long files are: the limit of 500 lines, and the median and 90th percentile that `STYLE.md` aims at.
//!
//! Tests are counted apart and have no limit. Functions are limited by clippy (`too_many_lines`).

use super::{File, Finding};

const LIMIT: usize = 500;

/// Files of ours whose length counts.
fn measured(files: &[File]) -> impl Iterator<Item = (&File, usize)> {
    let ours = |file: &&File| matches!(file.extension(), "rs" | "ts" | "mjs" | "css") && !file.is_test();
    files.iter().filter(ours).map(|file| (file, file.text.lines().count()))
}

/// One line for the reader: number of files, median, 90th percentile, longest.
pub fn report(files: &[File]) -> String {
    let mut lengths: Vec<usize> = measured(files).map(|(_, lines)| lines).collect();
    lengths.sort_unstable();
    let at = |share: usize| lengths.get(lengths.len().saturating_sub(1) * share / 100).copied().unwrap_or(0);
    format!(
        "tidy: {} files of code, {} lines; median {} (aim 100), 90th percentile {} (aim 300), longest {} (limit {LIMIT})",
        lengths.len(),
        lengths.iter().sum::<usize>(),
        at(50),
        at(90),
        at(100)
    )
}

/// Files above the limit.
pub fn findings(files: &[File]) -> Vec<Finding> {
    let too_long = |(file, lines): (&File, usize)| {
        let what = format!("{lines} lines, the limit is {LIMIT}: split it by purpose");
        (lines > LIMIT).then(|| Finding { path: file.path.clone(), line: lines, what })
    };
    measured(files).filter_map(too_long).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn file(path: &str, lines: usize) -> File {
        File { path: path.to_owned(), text: "x\n".repeat(lines) }
    }

    #[test]
    fn only_code_above_the_limit_is_found() {
        let files = [file("a.rs", 501), file("b.rs", 500), file("c/tests/d.rs", 900), file("e.md", 900)];
        let found: Vec<String> = findings(&files).into_iter().map(|finding| finding.path).collect();
        assert_eq!(found, ["a.rs"]);
    }

    #[test]
    fn the_report_names_median_and_percentile() {
        let files: Vec<File> = (1..=11).map(|n| file("a.rs", n * 10)).collect();
        assert!(report(&files).contains("median 60 (aim 100), 90th percentile 100"));
    }
}
