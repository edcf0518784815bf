//! `parvis tally FILE.pb`: anyone counts again.

use std::path::Path;

use anyhow::{Context, Result};

use super::say;

pub(super) fn run(file: &Path) -> Result<()> {
    let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let report = parvis_tally::recount_pb(&text).map_err(|error| anyhow::anyhow!("{}: {error}", file.display()))?;
    say(report);
    Ok(())
}
