//! Reading an archive into an empty place.

use std::{
    fs::File,
    io::{BufRead, BufReader},
    path::{Component, Path, PathBuf},
    sync::Arc,
};

use anyhow::{Context, Result, bail};
use flate2::read::GzDecoder;
use parvis_db::{Conn, DbError, Val};
use parvis_web::Tenant;

use super::{BackupManifest, cell};

const ROWS_AT_ONCE: usize = 500;

/// Fills a tenant that was just made from an archive, and checks the counts.
///
/// # Errors
/// The place is not empty, the archive is damaged or of another version, or a count differs; then nothing is kept.
pub fn restore(tenant: &Tenant, from: &Path) -> Result<BackupManifest> {
    let scratch = tenant.files().join(".restore");
    if scratch.exists() {
        std::fs::remove_dir_all(&scratch)?;
    }
    let outcome = unpack(from, &scratch).and_then(|()| fill(tenant, &scratch));
    std::fs::remove_dir_all(&scratch)?;
    outcome.with_context(|| from.display().to_string())
}

fn unpack(from: &Path, to: &Path) -> Result<()> {
    std::fs::create_dir_all(to)?;
    let mut archive = tar::Archive::new(GzDecoder::new(BufReader::new(File::open(from)?)));
    for entry in archive.entries()? {
        let mut entry = entry?;
        let name = entry.path()?.into_owned();
        if !name.components().all(|part| matches!(part, Component::Normal(_))) {
            bail!("the archive names a file outside its folder");
        }
        let path = to.join(name);
        if let Some(folder) = path.parent() {
            std::fs::create_dir_all(folder)?;
        }
        std::io::copy(&mut entry, &mut File::create(path)?)?;
    }
    Ok(())
}

fn fill(tenant: &Tenant, scratch: &Path) -> Result<BackupManifest> {
    let text =
        std::fs::read_to_string(scratch.join("manifest.json")).context("the archive has no manifest")?;
    let manifest: BackupManifest = serde_json::from_str(&text).context("manifest.json")?;
    if manifest.format != 1 {
        bail!("the archive is of format {}, this version reads format 1", manifest.format);
    }
    let counted = Arc::new(manifest.clone());
    let folder = scratch.to_owned();
    tenant.db().write_blocking(move |tx| fill_tables(tx, &counted, &folder))?;
    let files = move_files(&scratch.join("files"), tenant.files())?;
    if files != manifest.files {
        bail!("the archive announces {} files and holds {files}", manifest.files);
    }
    Ok(manifest)
}

fn fill_tables(tx: &mut Conn, manifest: &BackupManifest, folder: &Path) -> Result<(), DbError> {
    if count(tx, "person")? > 0 {
        return Err(DbError::Other("this place is not empty: restore into a tenant just made".into()));
    }
    tx.begin_import()?;
    for (table, expected) in &manifest.tables {
        let columns = manifest.columns.get(table).cloned().unwrap_or_default();
        let path = folder.join("tables").join(format!("{table}.jsonl"));
        fill_table(tx, table, &columns, &path)
            .map_err(|error| DbError::Other(format!("{table}: {error:#}")))?;
        let found = count(tx, table)?;
        if u64::try_from(found).ok() != Some(*expected) {
            return Err(DbError::Other(format!("{table}: {expected} rows announced, {found} restored")));
        }
    }
    tx.finish_import()
}

fn fill_table(tx: &mut Conn, table: &str, columns: &[String], path: &Path) -> Result<()> {
    let mut rows: Vec<Vec<Val>> = Vec::with_capacity(ROWS_AT_ONCE);
    for line in BufReader::new(File::open(path)?).lines() {
        let cells: Vec<serde_json::Value> = serde_json::from_str(&line?)?;
        rows.push(cells.into_iter().map(cell::from_json).collect::<Result<_>>()?);
        if rows.len() == ROWS_AT_ONCE {
            tx.import_rows(table, columns, &rows)?;
            rows.clear();
        }
    }
    tx.import_rows(table, columns, &rows)?;
    Ok(())
}

fn count(tx: &mut Conn, table: &str) -> Result<i64, DbError> {
    tx.count_rows(table)
}

fn move_files(from: &Path, to: &Path) -> Result<u64> {
    let mut moved = 0;
    let mut open: Vec<PathBuf> = vec![from.to_owned()];
    while let Some(next) = open.pop().filter(|next| next.exists()) {
        for entry in std::fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
                continue;
            }
            let target = to.join(path.strip_prefix(from)?);
            if let Some(folder) = target.parent() {
                std::fs::create_dir_all(folder)?;
            }
            std::fs::rename(&path, target)?;
            moved += 1;
        }
    }
    Ok(moved)
}
