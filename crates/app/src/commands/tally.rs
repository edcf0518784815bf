//! `parvis tally FILE.pb`: anyone counts again.

use std::path::Path;

use anyhow::{Context, Result};

use parvis_kernel::Locale;

use super::say;

pub(super) fn run(file: &Path, locale: Locale) -> Result<()> {
    let text = std::fs::read_to_string(file).with_context(|| file.display().to_string())?;
    let report = parvis_tally::recount_pb(&text, locale)
        .map_err(|error| anyhow::anyhow!("{}: {error}", file.display()))?;
    say(report);
    Ok(())
}
