//! Writing an archive.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{BufWriter, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use anyhow::{Context, Result};
use flate2::{Compression, write::GzEncoder};
use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;
use parvis_web::Tenant;

use super::{BackupManifest, cell};

/// The file that `schema_migration` is: it belongs to the place, not to the tenant.
const RECORD: &str = "schema_migration";

/// Saves a tenant into `to`, which appears only when it is complete.
///
/// # Errors
/// The database or the disk.
pub fn save(tenant: &Tenant, to: &Path, now: Timestamp) -> Result<BackupManifest> {
    if let Some(folder) = to.parent() {
        std::fs::create_dir_all(folder)?;
    }
    let part = to.with_extension("part");
    let scratch = to.with_extension("rows");
    let manifest = write_archive(tenant, &part, &scratch, now).with_context(|| to.display().to_string());
    if scratch.exists() {
        std::fs::remove_file(&scratch)?;
    }
    let manifest = manifest?;
    std::fs::rename(&part, to)?;
    Ok(manifest)
}

fn write_archive(tenant: &Tenant, part: &Path, scratch: &Path, now: Timestamp) -> Result<BackupManifest> {
    let files = files_below(tenant.files())?;
    let mut manifest = BackupManifest {
        format: 1,
        parvis: env!("CARGO_PKG_VERSION").to_owned(),
        tenant: tenant.slug().to_owned(),
        taken_at: now.micros(),
        tables: BTreeMap::new(),
        columns: BTreeMap::new(),
        files: files.len() as u64,
    };
    let gzip = GzEncoder::new(BufWriter::new(File::create(part)?), Compression::fast());
    let mut archive = tar::Builder::new(gzip);
    let lengths = write_rows(tenant, scratch, &mut manifest)?;
    let text = serde_json::to_vec_pretty(&manifest)?;
    append(&mut archive, "manifest.json", text.len() as u64, text.as_slice())?;
    let mut rows = File::open(scratch)?;
    rows.seek(SeekFrom::Start(0))?;
    for (table, length) in &lengths {
        append(&mut archive, &format!("tables/{table}.jsonl"), *length, std::io::Read::take(&rows, *length))?;
    }
    for (name, path) in &files {
        let mut file = File::open(path)?;
        let length = file.metadata()?.len();
        append(&mut archive, &format!("files/{name}"), length, &mut file)?;
    }
    let finished = archive.into_inner()?.finish()?;
    finished.into_inner().map_err(std::io::IntoInnerError::into_error)?.sync_all()?;
    Ok(manifest)
}

/// All rows of all tables, table after table, into one file; gives each table's length there.
fn write_rows(tenant: &Tenant, scratch: &Path, manifest: &mut BackupManifest) -> Result<Vec<(String, u64)>> {
    let path = scratch.to_owned();
    let (tables, columns, lengths) = tenant.db().read_blocking(move |c| {
        let mut out = BufWriter::new(File::create(&path).map_err(|error| DbError::Other(error.to_string()))?);
        let (mut tables, mut columns, mut lengths) = (BTreeMap::new(), BTreeMap::new(), Vec::new());
        for table in c.tables()?.into_iter().filter(|table| table != RECORD) {
            let names = c.columns(&table)?.into_iter().map(|column| column.name).collect::<Vec<_>>();
            let (count, length) = write_table(c, &table, &mut out)?;
            tables.insert(table.clone(), count);
            columns.insert(table.clone(), names);
            lengths.push((table, length));
        }
        out.flush().map_err(|error| DbError::Other(error.to_string()))?;
        Ok::<_, DbError>((tables, columns, lengths))
    })?;
    manifest.tables = tables;
    manifest.columns = columns;
    Ok(lengths)
}

fn write_table(c: &mut Conn, table: &str, out: &mut impl Write) -> Result<(u64, u64), DbError> {
    let (mut count, mut length) = (0, 0);
    c.export_table(table, |row| {
        let cells: Vec<serde_json::Value> = row.iter().map(cell::to_json).collect();
        let line = format!("{}\n", serde_json::Value::Array(cells));
        out.write_all(line.as_bytes()).map_err(|error| DbError::Other(error.to_string()))?;
        count += 1;
        length += line.len() as u64;
        Ok(())
    })?;
    Ok((count, length))
}

fn append(
    archive: &mut tar::Builder<impl Write>,
    name: &str,
    length: u64,
    content: impl std::io::Read,
) -> Result<()> {
    let mut header = tar::Header::new_gnu();
    header.set_size(length);
    header.set_mode(0o600);
    archive.append_data(&mut header, name, content)?;
    Ok(())
}

/// Every file below a folder, with its path from there.
fn files_below(folder: &Path) -> Result<Vec<(String, PathBuf)>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_owned()];
    while let Some(next) = open.pop() {
        for entry in std::fs::read_dir(&next)? {
            let path = entry?.path();
            if path.is_dir() {
                open.push(path);
            } else if let Ok(name) = path.strip_prefix(folder) {
                found.push((name.to_string_lossy().into_owned(), path.clone()));
            }
        }
    }
    found.sort();
    Ok(found)
}
