//! Runs npm and Node.

use std::{fs, path::Path, process::Command};

const NO_NODE: &str = "The styles and scripts of Parvis are not built yet, and Node is not installed.\n\
    Install Node 20 or newer (on Debian: apt-get install nodejs npm) and build again.";

/// Brings `dist` up to date; an error is a sentence for the person who builds.
pub fn refresh(frontend: &Path, dist: &Path) -> Result<(), String> {
    let node = Command::new("node").arg("--version").output().is_ok_and(|answer| answer.status.success());
    if !node {
        return if dist.join("manifest.json").exists() { Ok(()) } else { Err(NO_NODE.to_owned()) };
    }
    let wanted = fs::read(frontend.join("package-lock.json")).map_err(|error| error.to_string())?;
    let stamp = frontend.join("node_modules/.installed-lock.json");
    if fs::read(&stamp).ok().as_ref() != Some(&wanted) {
        run(frontend, "npm", &["ci", "--ignore-scripts", "--no-audit", "--no-fund"])?;
        fs::write(&stamp, &wanted).map_err(|error| error.to_string())?;
    }
    run(frontend, "node", &["build.mjs"])
}

fn run(folder: &Path, program: &str, arguments: &[&str]) -> Result<(), String> {
    let told = format!("{program} {} (in frontend/)", arguments.join(" "));
    let answer = Command::new(program)
        .args(arguments)
        .current_dir(folder)
        .output()
        .map_err(|error| format!("{told} could not be started: {error}"))?;
    if answer.status.success() {
        return Ok(());
    }
    Err(format!("{told} failed:\n{}", String::from_utf8_lossy(&answer.stderr)))
}
