//! The bytes, in the tenant's folder: `ab/cdef….jpg`, with `-480` or `-1280` before the dot for smaller forms.

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

use parvis_kernel::Timestamp;

use crate::{
    model::{Prepared, Variant},
    rules,
};

/// Where a form of a file stands.
fn path(folder: &Path, hash: &str, mime: &str, variant: Variant) -> PathBuf {
    let (first, rest) = hash.split_at(hash.len().min(2));
    let size = if variant == Variant::Original { String::new() } else { format!("-{}", variant.key()) };
    folder.join(first).join(format!("{rest}{size}.{}", rules::extension(mime)))
}

/// Puts all forms on disk. Each is written beside its place, synced and renamed, so that a reader finds it
/// whole or not at all; one that is there already is renewed, which also makes it young again.
///
/// # Errors
/// The disk's.
pub fn write_files(folder: &Path, prepared: &Prepared) -> io::Result<()> {
    let home = folder.join(prepared.hash.get(..2).unwrap_or_default());
    fs::create_dir_all(&home)?;
    for file in prepared.files() {
        let place = path(folder, prepared.hash(), prepared.mime(), file.variant);
        let beside = place.with_extension("new");
        let mut out = File::create(&beside)?;
        out.write_all(&file.bytes)?;
        out.sync_all()?;
        fs::rename(&beside, &place)?;
    }
    File::open(&home)?.sync_all()
}

/// The bytes of a form; `None` where it is not there.
pub fn read_file(folder: &Path, hash: &str, mime: &str, variant: Variant) -> Option<Vec<u8>> {
    fs::read(path(folder, hash, mime, variant)).ok()
}

/// Whether the file was written in the day before `now`: somebody may be about to name it in a row.
pub fn is_young(folder: &Path, hash: &str, mime: &str, now: Timestamp) -> bool {
    let written =
        fs::metadata(path(folder, hash, mime, Variant::Original)).and_then(|about| about.modified());
    let Ok(age) = written.map(|at| at.duration_since(std::time::UNIX_EPOCH).unwrap_or_default()) else {
        return false;
    };
    let written = Timestamp::from_micros(i64::try_from(age.as_micros()).unwrap_or(i64::MAX));
    written > now.plus_days(-1)
}

/// Removes all forms; those that are gone already are no trouble.
pub fn remove_files(folder: &Path, hash: &str, mime: &str) {
    for variant in Variant::ALL {
        let place = path(folder, hash, mime, variant);
        match fs::remove_file(&place) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => {
                tracing::warn!(%error, hash, "a file that nothing names could not be removed");
            }
            _ => {}
        }
    }
}
