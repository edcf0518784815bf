//! Imports a file of areas: all of it or, where one line is wrong, nothing.

use std::collections::HashMap;

use parvis_db::{Conn, DbError};
use parvis_journal::Event;
use parvis_web::WebError;
use serde_json::json;

use super::By;
use crate::{
    model::{AreaId, AreaKind, NewArea},
    policy::{self, EditTerritory, Permit},
    rules::{
        csv_import, geojson_import,
        imported::{AreaLine, LineProblem},
    },
    store, t,
};

/// What an import did.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ImportReport {
    /// Areas that were not there.
    pub added: usize,
    /// Areas that were there and took the content of the file.
    pub changed: usize,
}

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileFormat {
    /// A table.
    Csv,
    /// Outlines.
    GeoJson,
}

/// Imports a file as an administrator.
///
/// # Errors
/// A refusal where they are none, or the database's failure.
pub fn import_as(
    conn: &mut Conn,
    by: &By,
    kind: AreaKind,
    format: FileFormat,
    bytes: &[u8],
) -> Result<Result<ImportReport, Vec<LineProblem>>, WebError> {
    let permit = policy::may_edit(&by.actor)?;
    let done = match format {
        FileFormat::Csv => import_csv(conn, &permit, kind, bytes)?,
        FileFormat::GeoJson => import_geojson(conn, &permit, kind, bytes)?,
    };
    if let Ok(report) = done {
        let event = Event::unlinked(by.now, "AreasImported", "area").by(by.actor.person_id());
        let what = json!({ "kind": kind.word(), "added": report.added, "changed": report.changed });
        parvis_journal::changed(conn, "areas", kind.key(), &json!({}), &what);
        parvis_journal::append(conn, &event.with(what))?;
    }
    Ok(done)
}

/// Imports a CSV file (see `rules/csv_import.rs`) as areas of a kind. The inner result has the problems of lines.
///
/// # Errors
/// The database's failure.
pub fn import_csv(
    conn: &mut Conn,
    permit: &Permit<EditTerritory>,
    kind: AreaKind,
    bytes: &[u8],
) -> Result<Result<ImportReport, Vec<LineProblem>>, DbError> {
    match csv_import::read(bytes) {
        Ok(lines) => import(conn, permit, kind, &lines),
        Err(problems) => Ok(Err(problems)),
    }
}

/// Imports a GeoJSON file (see `rules/geojson_import.rs`) as areas of a kind.
///
/// # Errors
/// The database's failure.
pub fn import_geojson(
    conn: &mut Conn,
    permit: &Permit<EditTerritory>,
    kind: AreaKind,
    bytes: &[u8],
) -> Result<Result<ImportReport, Vec<LineProblem>>, DbError> {
    match geojson_import::read(bytes) {
        Ok(lines) => import(conn, permit, kind, &lines),
        Err(problems) => Ok(Err(problems)),
    }
}

/// Writes lines that were read and found right.
pub(crate) fn import(
    conn: &mut Conn,
    permit: &Permit<EditTerritory>,
    kind: AreaKind,
    lines: &[AreaLine],
) -> Result<Result<ImportReport, Vec<LineProblem>>, DbError> {
    let parents = parents(conn, kind)?;
    let unknown: Vec<LineProblem> = lines
        .iter()
        .filter_map(|line| {
            let code = line.parent_code.as_ref().filter(|code| !parents.contains_key(*code))?;
            Some(LineProblem::new(line.line, t::territory_import_parent_unknown(code)))
        })
        .collect();
    if !unknown.is_empty() {
        return Ok(Err(unknown));
    }
    let there: Vec<String> = store::areas(conn, kind)?.into_iter().map(|area| area.code).collect();
    let there: std::collections::HashSet<String> = there.into_iter().collect();
    let mut report = ImportReport::default();
    for line in lines {
        let new = NewArea {
            code: line.code.clone(),
            name: line.name.clone(),
            parent_id: line.parent_code.as_ref().and_then(|code| parents.get(code)).copied(),
            point: line.point,
            population: line.population,
            geometry: line.geometry.clone(),
        };
        store::save_area(conn, permit, kind, &new)?;
        if there.contains(&line.code) {
            report.changed += 1;
        } else {
            report.added += 1;
        }
    }
    Ok(Ok(report))
}

/// The areas that may hold areas of this kind, by code; the nearest kind wins where codes agree.
fn parents(conn: &mut Conn, kind: AreaKind) -> Result<HashMap<String, AreaId>, DbError> {
    let mut parents = HashMap::new();
    for above in AreaKind::ALL.into_iter().filter(|above| *above < kind) {
        for area in store::areas(conn, above)? {
            parents.insert(area.code, area.id);
        }
    }
    Ok(parents)
}
