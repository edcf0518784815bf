//! The arrows of `ARCHITECTURE.md`: which crate may depend on which, and which folder of a slice may use which.
//!
//! Between crates the manifests decide, inside a slice the imports. Two lists hold the whole rule: the order of
//! the crates, each of which may only depend on those before it, and what each inner folder must not know.

use std::sync::LazyLock;

use regex::Regex;

use super::rules::{finding, pattern};
use super::rust_source::RustSource;
use super::{File, Finding};

/// Every crate before those that may depend on it. Methods stand together: none knows another.
const ORDER: [&str; 25] = [
    "kernel",
    "i18n-build",
    "tally",
    "db",
    "jobs",
    "i18n",
    "mail",
    "http",
    "ui",
    "web",
    "slice",
    "journal",
    "people",
    "identity",
    "territory",
    "media",
    "authority",
    "spaces",
    "contributions",
    "moderation",
    METHOD,
    "demo",
    "app",
    "bench",
    "testkit",
];
const METHOD: &str = "(a method)";

/// Crates that must stay pure, with all of ours that they may know.
const PURE: [(&str, &[&str]); 3] = [("kernel", &[]), ("tally", &["kernel"]), ("ui", &["kernel"])];

/// What decides must not reach: queries, requests, answers, markup, other folders. Plain types of `db` and `web`
/// (`row!`, `PersonId`, `Role`, `Actor`) are facts, and allowed.
const DECIDES: &str = "parvis_db::Conn parvis_db::Db parvis_db::sql parvis_db::params parvis_ui parvis_jobs parvis_mail \
    maud parvis_web::Cx parvis_web::Page parvis_web::OfficePage parvis_web::Routes parvis_web::Redirect \
    parvis_web::Outcome parvis_web::Reply parvis_web::Form parvis_web::Upload parvis_web::WebError parvis_web::Tenant \
    parvis_kernel::Clock parvis_kernel::SystemClock parvis_kernel::Random parvis_kernel::SystemRandom \
    crate::store crate::actions crate::pages crate::admin crate::jobs crate::policy";

/// What a folder of a slice must not know: the folder, then the first words of forbidden paths.
const INNER: [(&str, &str); 5] = [
    ("model", DECIDES),
    ("rules", DECIDES),
    ("store", "parvis_ui maud crate::actions crate::pages crate::admin crate::jobs"),
    ("policy", "parvis_ui maud crate::actions crate::pages crate::admin crate::jobs"),
    ("actions", "parvis_ui maud crate::pages crate::admin"),
];

static IMPORT: LazyLock<Regex> =
    LazyLock::new(|| pattern(r"\b(crate|parvis_[a-z0-9_]+|maud)\b(?:::(?:\{([^;]*)\}|(\w+)))?"));
static FIRST_WORD: LazyLock<Regex> = LazyLock::new(|| pattern(r"^\s*(\w+)"));

/// Every arrow that the architecture does not draw.
pub fn findings(files: &[File]) -> Vec<Finding> {
    let manifests =
        files.iter().filter(|file| file.path.starts_with("crates/") && file.path.ends_with("/Cargo.toml"));
    let methods: Vec<&str> =
        manifests.clone().filter(|file| file.under(&["crates/methods/"])).map(folder).collect();
    let mut found: Vec<Finding> = manifests.flat_map(|file| between_crates(file, &methods)).collect();
    let slices = files.iter().filter(|file| file.under(&["crates/commons/", "crates/methods/"]));
    for file in slices.filter(|file| file.extension() == "rs" && !file.is_test()) {
        found.extend(inside_slice(file));
    }
    found
}

/// The folder that a manifest stands in: the crate's short name.
fn folder(file: &File) -> &str {
    file.path.rsplit('/').nth(1).unwrap_or_default()
}

fn between_crates(file: &File, methods: &[&str]) -> Vec<Finding> {
    let crate_name = folder(file);
    let place = |name: &str| {
        let name = if methods.contains(&name) { METHOD } else { name };
        ORDER.iter().position(|known| *known == name)
    };
    let mut found = Vec::new();
    let mut section = "";
    for (index, line) in file.text.lines().enumerate() {
        if line.starts_with('[') {
            section = line.trim();
        }
        let Some(name) = line.strip_prefix("parvis-").and_then(|rest| rest.split(['.', ' ', '=']).next())
        else {
            continue;
        };
        let tests_only =
            section == "[dev-dependencies]" && (["testkit", "app"].contains(&name) || name == crate_name);
        if tests_only || !section.ends_with("dependencies]") {
            continue;
        }
        let pure = PURE.iter().find(|(pure, _)| *pure == crate_name);
        let allowed = match (pure, place(crate_name), place(name)) {
            (Some((_, known)), ..) => known.contains(&name) || section != "[dependencies]",
            (None, Some(own), Some(other)) => other < own,
            _ => false,
        };
        if !allowed {
            found.push(finding(
                file,
                index + 1,
                &format!("{crate_name} must not depend on {name}: see ARCHITECTURE.md"),
            ));
        }
    }
    found
}

fn inside_slice(file: &File) -> Vec<Finding> {
    let Some((_, inner)) = file.path.split_once("/src/") else { return Vec::new() };
    let part = inner.split(['/', '.']).next().unwrap_or_default();
    let Some((_, forbidden)) = INNER.iter().find(|(name, _)| *name == part) else { return Vec::new() };
    let code = RustSource::split(&file.text).without_tests().code;
    let mut found = Vec::new();
    for import in IMPORT.captures_iter(&code) {
        let at = import.get(0).map_or(0, |whole| whole.start());
        let line = code[..at].matches('\n').count() + 1;
        let bad =
            paths(&import).into_iter().find(|path| forbidden.split_whitespace().any(|word| word == path));
        found.extend(
            bad.map(|path| finding(file, line, &format!("{part} must not know {path}: see ARCHITECTURE.md"))),
        );
    }
    found
}

/// The root of an import, and the root with each first word after it: `crate`, `crate::store`, `crate::model`.
fn paths(import: &regex::Captures<'_>) -> Vec<String> {
    let root = import[1].to_owned();
    let mut words: Vec<String> = import.get(3).map(|word| word.as_str().to_owned()).into_iter().collect();
    if let Some(group) = import.get(2) {
        words.extend(top_level(group.as_str()));
    }
    let nested = words.iter().map(|word| format!("{root}::{word}")).collect::<Vec<_>>();
    // the name of an icon is a word of the data, and the only thing of `ui` that an action may check
    if nested == ["parvis_ui::Icon"] { Vec::new() } else { [vec![root], nested].concat() }
}

/// The first word of each member of a braced import, whatever is nested in it.
fn top_level(group: &str) -> Vec<String> {
    let mut depth = 0;
    let members = group.split(|c: char| {
        depth += i32::from(c == '{') - i32::from(c == '}');
        c == ',' && depth == 0
    });
    members.filter_map(|member| Some(FIRST_WORD.captures(member)?[1].to_owned())).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(files: &[(&str, &str)]) -> Vec<String> {
        let files: Vec<File> = files
            .iter()
            .map(|(path, text)| File { path: (*path).to_owned(), text: (*text).to_owned() })
            .collect();
        findings(&files).into_iter().map(|finding| finding.to_string()).collect()
    }

    fn depends(path: &str, section: &str, on: &str) -> usize {
        let text = format!("[{section}]\nparvis-{on}.workspace = true\n");
        found(&[
            (path, &text),
            ("crates/methods/voting/Cargo.toml", ""),
            ("crates/methods/review/Cargo.toml", ""),
        ])
        .len()
    }

    #[test]
    fn crates_depend_on_those_before_them() {
        assert_eq!(depends("crates/commons/spaces/Cargo.toml", "dependencies", "people"), 0);
        assert_eq!(depends("crates/commons/people/Cargo.toml", "dependencies", "spaces"), 1);
        assert_eq!(depends("crates/commons/people/Cargo.toml", "dependencies", "voting"), 1);
        assert_eq!(depends("crates/platform/ui/Cargo.toml", "dependencies", "db"), 1);
        assert_eq!(depends("crates/tally/Cargo.toml", "dependencies", "db"), 1);
        assert_eq!(depends("crates/app/Cargo.toml", "dependencies", "demo"), 0);
    }

    #[test]
    fn methods_do_not_know_one_another() {
        assert_eq!(depends("crates/methods/delivery/Cargo.toml", "dependencies", "voting"), 1);
        assert_eq!(depends("crates/methods/delivery/Cargo.toml", "dependencies", "contributions"), 0);
    }

    #[test]
    fn only_tests_know_the_testkit() {
        assert_eq!(depends("crates/commons/people/Cargo.toml", "dev-dependencies", "testkit"), 0);
        assert_eq!(depends("crates/commons/people/Cargo.toml", "dependencies", "testkit"), 1);
    }

    #[test]
    fn rules_know_no_database_and_no_page() {
        let rules = "crates/methods/voting/src/rules/ballot.rs";
        assert_eq!(found(&[(rules, "use parvis_db::Conn;")]).len(), 1);
        assert_eq!(found(&[(rules, "use crate::{model::{Ballot, store}, store::Row};")]).len(), 1);
        assert_eq!(found(&[(rules, "use parvis_kernel::{Clock, Money};")]).len(), 1);
        assert!(
            found(&[(rules, "use crate::{model::{Ballot, store}};\nuse parvis_kernel::Money;")]).is_empty()
        );
    }

    #[test]
    fn pages_may_use_actions_but_not_the_other_way_round() {
        let import = "fn a() { crate::pages::ballot::view() }";
        assert_eq!(found(&[("crates/methods/voting/src/actions/cast_ballot.rs", import)]).len(), 1);
        assert!(found(&[("crates/methods/voting/src/admin/round.rs", import)]).is_empty());
    }
}
