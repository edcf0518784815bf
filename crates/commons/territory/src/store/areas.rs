//! Areas in the database.

use std::collections::HashMap;

use parvis_db::{Conn, DbError, FromRow, FromVal, Row, ToVal, Val, ValRef, params, search, sql};

use crate::{
    model::{Area, AreaId, AreaKind, AreaShape, NewArea},
    policy::{EditTerritory, Permit},
    rules::geometry,
};

impl ToVal for AreaKind {
    fn to_val(&self) -> Val {
        self.key().to_val()
    }
}
impl FromVal for AreaKind {
    fn from_val(val: ValRef<'_>) -> Result<Self, DbError> {
        AreaKind::from_key(&String::from_val(val)?).ok_or_else(|| DbError::other("unknown kind of area"))
    }
}
impl FromRow for Area {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        let (lat, lon): (Option<f64>, Option<f64>) = (row.get(5)?, row.get(6)?);
        Ok(Area {
            id: row.get(0)?,
            parent_id: row.get(1)?,
            kind: row.get(2)?,
            code: row.get(3)?,
            name: row.get(4)?,
            point: lat.zip(lon),
            population: row.get(7)?,
            has_outline: row.get(8)?,
        })
    }
}
impl FromRow for AreaShape {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        Ok(AreaShape { id: row.get(0)?, code: row.get(1)?, name: row.get(2)?, geometry: row.get(3)? })
    }
}

const AREA: &str = "select id, parent_id, kind, code, name, lat, lon, population, \
    cast(case when geometry is null then 0 else 1 end as bigint) from area";

/// The areas of a kind, in the order of their names.
///
/// # Errors
/// The database's failure.
pub fn areas(conn: &mut Conn, kind: AreaKind) -> Result<Vec<Area>, DbError> {
    conn.query(sql!(AREA, " where kind = $1 order by position, sort_key, id"), params![kind])
}

/// The areas of a kind that lie directly in `parent`, in the order of their names.
///
/// # Errors
/// The database's failure.
pub fn children(conn: &mut Conn, parent: AreaId) -> Result<Vec<Area>, DbError> {
    conn.query(sql!(AREA, " where parent_id = $1 order by position, sort_key, id"), params![parent])
}

/// The areas of a kind, gathered by the area in which they lie.
///
/// # Errors
/// The database's failure.
pub fn areas_by_parent(
    conn: &mut Conn,
    kind: AreaKind,
) -> Result<HashMap<Option<AreaId>, Vec<Area>>, DbError> {
    let mut gathered: HashMap<Option<AreaId>, Vec<Area>> = HashMap::new();
    for area in areas(conn, kind)? {
        gathered.entry(area.parent_id).or_default().push(area);
    }
    Ok(gathered)
}

/// One area.
///
/// # Errors
/// The database's failure.
pub fn area(conn: &mut Conn, id: AreaId) -> Result<Option<Area>, DbError> {
    conn.query_opt(sql!(AREA, " where id = $1"), params![id])
}

/// The area of a kind with this official code.
///
/// # Errors
/// The database's failure.
pub fn area_by_code(conn: &mut Conn, kind: AreaKind, code: &str) -> Result<Option<Area>, DbError> {
    conn.query_opt(sql!(AREA, " where kind = $1 and code = $2"), params![kind, code])
}

/// The names of these areas.
///
/// # Errors
/// The database's failure.
pub fn area_names(conn: &mut Conn, ids: &[AreaId]) -> Result<HashMap<AreaId, String>, DbError> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    // A département has a few hundred areas: one fixed statement beats a list of any length.
    let all: Vec<(AreaId, String)> = conn.query(sql!("select id, name from area"), params![])?;
    Ok(all.into_iter().filter(|(id, _)| ids.contains(id)).collect())
}

/// The areas of a kind that have an outline, with it.
///
/// # Errors
/// The database's failure.
pub fn shapes(conn: &mut Conn, kind: AreaKind) -> Result<Vec<AreaShape>, DbError> {
    conn.query(
        sql!("select id, code, name, geometry from area where kind = $1 and geometry is not null order by sort_key, id"),
        params![kind],
    )
}

/// The area of a kind at a place: the one whose outline holds the point, else (where outlines are missing) the
/// one with the nearest point within 30 km.
///
/// # Errors
/// The database's failure.
pub fn area_at(conn: &mut Conn, kind: AreaKind, lat: f64, lon: f64) -> Result<Option<Area>, DbError> {
    let shapes = shapes(conn, kind)?;
    let inside = shapes.iter().find(|shape| geometry::contains(&shape.geometry, lat, lon));
    if let Some(shape) = inside {
        return area(conn, shape.id);
    }
    let mut candidates = areas(conn, kind)?;
    candidates.retain(|area| !area.has_outline);
    let distance = |area: &Area| area.point.map(|(a, b)| geometry::kilometers((a, b), (lat, lon)));
    Ok(candidates
        .into_iter()
        .filter_map(|area| distance(&area).map(|far| (far, area)))
        .filter(|(far, _)| *far <= 30.0)
        .min_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, area)| area))
}

/// Adds an area, or changes the one with the same kind and code; what is `None` in `new` (save the parent) stays.
///
/// # Errors
/// The database's failure.
pub fn save_area(
    conn: &mut Conn,
    _permit: &Permit<EditTerritory>,
    kind: AreaKind,
    new: &NewArea,
) -> Result<AreaId, DbError> {
    let (lat, lon) = (new.point.map(|point| point.0), new.point.map(|point| point.1));
    conn.query_one(
        sql!(
            "insert into area (parent_id, kind, code, name, sort_key, lat, lon, geometry, population) ",
            "values ($1, $2, $3, $4, $5, $6, $7, $8, $9) ",
            "on conflict (kind, code) do update set name = excluded.name, sort_key = excluded.sort_key, ",
            "parent_id = coalesce(excluded.parent_id, area.parent_id), lat = coalesce(excluded.lat, area.lat), ",
            "lon = coalesce(excluded.lon, area.lon), geometry = coalesce(excluded.geometry, area.geometry), ",
            "population = coalesce(excluded.population, area.population) returning id"
        ),
        params![
            new.parent_id,
            kind,
            new.code,
            new.name,
            search::sort_key(&new.name),
            lat,
            lon,
            new.geometry,
            new.population
        ],
    )
}

/// Sets every field of an area that the back office shows.
pub(crate) fn update_area(
    conn: &mut Conn,
    _permit: &Permit<EditTerritory>,
    id: AreaId,
    new: &NewArea,
) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "update area set code = $2, name = $3, sort_key = $4, parent_id = $5, lat = $6, lon = $7, ",
            "population = $8 where id = $1"
        ),
        params![
            id,
            new.code,
            new.name,
            search::sort_key(&new.name),
            new.parent_id,
            new.point.map(|point| point.0),
            new.point.map(|point| point.1),
            new.population
        ],
    )
}

/// How many areas of each kind there are.
pub(crate) fn counts(conn: &mut Conn) -> Result<Vec<(AreaKind, i64)>, DbError> {
    conn.query(sql!("select kind, count(*) from area group by kind order by kind"), params![])
}
