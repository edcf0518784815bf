//! Turns the Fluent files of a crate into typed functions, from its `build.rs`.
//!
//! A text that is missing in one language, or that is said with a wrong argument, must not reach a
//! citizen; so it does not compile. [`generate`] reads `fr.ftl` and `en.ftl`, refuses what differs between
//! them, and writes one function per message:
//! `voting-round-closed = Le vote est clos depuis le { $day }.` becomes
//! `pub fn voting_round_closed(day: impl Into<Arg>) -> Message`.
//!
//! The Fluent allowed is a small part of the whole: values, selectors and terms. No attributes, no
//! functions, no message inside a message (a nested `Message` argument does that, and is typed).

mod check;
mod functions;
mod pattern;
mod source;

use std::{
    collections::{BTreeMap, BTreeSet},
    env, fs,
    path::Path,
};

pub use check::{Problem, check};
pub use functions::functions;
pub use pattern::Uses;
pub use source::{Source, TextEntry};

/// The whole work of a slice's `build.rs`: reads `fr.ftl` and `en.ftl` in `dir` (relative to the crate),
/// stops the build with every problem found, or writes `texts.rs` to `OUT_DIR`.
///
/// # Panics
/// When a problem was found, or when Cargo's variables or the files are missing: the build must stop.
pub fn generate(dir: &str) {
    let var = |name: &str| env::var(name).expect("Cargo sets this variable for build scripts");
    let folder = Path::new(&var("CARGO_MANIFEST_DIR")).join(dir);
    let package = var("CARGO_PKG_NAME");
    let short_name = package.strip_prefix("parvis-").unwrap_or(&package);
    let [french, english] = ["fr.ftl", "en.ftl"].map(|name| read(&folder, dir, name));
    let problems = check(short_name, &french, &english);
    for problem in &problems {
        tell_cargo(&format!("error={problem}"));
    }
    assert!(problems.is_empty(), "the texts of {package} have {} problem(s), listed above", problems.len());
    let code = functions(&french, dir);
    fs::write(Path::new(&var("OUT_DIR")).join("texts.rs"), code).expect("OUT_DIR is writable");
}

/// The keys of one Fluent file with the arguments of each, for tests that look for unused texts.
///
/// # Panics
/// When the file cannot be read.
pub fn keys(path: impl AsRef<Path>) -> BTreeMap<String, BTreeSet<String>> {
    let path = path.as_ref();
    let text = fs::read_to_string(path).unwrap_or_else(|why| panic!("{}: {why}", path.display()));
    let source = Source::parse(&path.display().to_string(), &text);
    source.messages.into_iter().map(|entry| (entry.key, entry.arguments.into_iter().collect())).collect()
}

fn read(folder: &Path, dir: &str, name: &str) -> Source {
    let path = folder.join(name);
    tell_cargo(&format!("rerun-if-changed={}", path.display()));
    let text = fs::read_to_string(&path).unwrap_or_else(|why| panic!("{dir}/{name}: {why}"));
    Source::parse(&format!("{dir}/{name}"), &text)
}

#[expect(clippy::print_stdout, reason = "this is how a build script speaks to Cargo")]
fn tell_cargo(order: &str) {
    println!("cargo::{order}");
}
