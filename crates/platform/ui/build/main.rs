//! Embeds what `frontend/build.mjs` made: every asset with its compressed forms, and the icons.
//!
//! Where Node is installed it is asked to bring `dist/` up to date first (it does nothing when no input
//! changed); where it is not, an existing `dist/` is taken as it is.

mod generate;
mod node;

use std::{env, fs, path::PathBuf};

fn main() {
    let ui = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets CARGO_MANIFEST_DIR"));
    let out = PathBuf::from(env::var("OUT_DIR").expect("cargo sets OUT_DIR"));
    let root = ui.join("../../..");
    watch(&root, &ui);
    if let Err(sentence) = node::refresh(&root.join("frontend"), &ui.join("dist")) {
        eprintln!("{sentence}");
        std::process::exit(1);
    }
    let text =
        fs::read_to_string(ui.join("dist/manifest.json")).expect("frontend/build.mjs writes the manifest");
    let manifest: generate::Manifest =
        serde_json::from_str(&text).expect("the manifest is what build.mjs writes");
    generate::copy_assets(&manifest, &ui.join("dist"), &out);
    fs::write(out.join("assets.rs"), generate::assets(&manifest, &out)).expect("OUT_DIR is writable");
    fs::write(out.join("icons.rs"), generate::icons(&manifest)).expect("OUT_DIR is writable");
}

/// Inputs of `frontend/build.mjs`. Folders of slices are named one by one: watching all of a slice would
/// rebuild everything at each edit.
#[expect(clippy::print_stdout, reason = "cargo reads what a build script prints")]
fn watch(root: &std::path::Path, ui: &std::path::Path) {
    let mut inputs = vec![ui.join("build"), ui.join("css"), ui.join("src/components")];
    for name in ["build.mjs", "build", "islands", "static", "icons.txt", "package-lock.json"] {
        inputs.push(root.join("frontend").join(name));
    }
    for group in ["crates/commons", "crates/methods"] {
        let slices = fs::read_dir(root.join(group)).into_iter().flatten().flatten();
        inputs.extend(slices.map(|slice| slice.path().join("src/islands")).filter(|folder| folder.exists()));
    }
    for input in inputs {
        println!("cargo::rerun-if-changed={}", input.display());
    }
}
