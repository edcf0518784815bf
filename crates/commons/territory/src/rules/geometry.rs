//! Points and outlines on the map: whether an outline holds a point, a point inside an outline, distances.
//!
//! Outlines are GeoJSON geometries (`Polygon`, `MultiPolygon`; RFC 7946: longitude first, holes after the
//! outer ring). Ray casting on plain degrees is right at the size of a canton.

use serde_json::Value;

/// A ring of an outline: longitude and latitude of its corners.
type Ring = Vec<(f64, f64)>;
/// The outer ring, then the holes.
type Polygon = Vec<Ring>;

/// Whether the geometry (GeoJSON text) holds the point.
pub fn contains(geometry: &str, lat: f64, lon: f64) -> bool {
    serde_json::from_str(geometry).is_ok_and(|value| holds(&polygons(&value), lon, lat))
}

/// Whether the geometry is a polygon or several, with at least one ring of four corners and coordinates on Earth.
pub fn is_outline(geometry: &Value) -> bool {
    let polygons = polygons(geometry);
    !polygons.is_empty()
        && polygons.iter().all(|polygon| polygon.first().is_some_and(|outer| outer.len() >= 4))
        && polygons.iter().flatten().flatten().all(|(lon, lat)| lon.abs() <= 180.0 && lat.abs() <= 90.0)
}

/// A point inside the outline, latitude then longitude: the center of gravity of its largest polygon, or, where that
/// falls outside (a crescent), the middle of the widest stretch of the outline at the same latitude.
pub fn point_inside(geometry: &Value) -> Option<(f64, f64)> {
    let mut polygons = polygons(geometry);
    polygons.sort_by(|a, b| area(b).total_cmp(&area(a)));
    let largest = polygons.into_iter().next()?;
    let (lon, lat) = center(largest.first()?)?;
    let largest = [largest];
    if holds(&largest, lon, lat) {
        return Some((lat, lon));
    }
    let mut crossings: Vec<f64> = largest[0].iter().flat_map(|ring| crossings(ring, lat)).collect();
    crossings.sort_by(f64::total_cmp);
    crossings
        .chunks_exact(2)
        .map(|pair| (pair[1] - pair[0], f64::midpoint(pair[0], pair[1])))
        .max_by(|(a, _), (b, _)| a.total_cmp(b))
        .map(|(_, lon)| (lat, lon))
}

/// Kilometers between two points (latitude, longitude) along the surface: haversine on a sphere of 6,371 km.
pub fn kilometers(a: (f64, f64), b: (f64, f64)) -> f64 {
    let (lat_a, lat_b) = (a.0.to_radians(), b.0.to_radians());
    let (by_lat, by_lon) = ((lat_b - lat_a) / 2.0, (b.1 - a.1).to_radians() / 2.0);
    let root = by_lat.sin().powi(2) + lat_a.cos() * lat_b.cos() * by_lon.sin().powi(2);
    2.0 * 6371.0 * root.sqrt().min(1.0).asin()
}

fn polygons(geometry: &Value) -> Vec<Polygon> {
    let coordinates = &geometry["coordinates"];
    match geometry["type"].as_str() {
        Some("Polygon") => polygon(coordinates).into_iter().collect(),
        Some("MultiPolygon") => coordinates.as_array().into_iter().flatten().filter_map(polygon).collect(),
        _ => Vec::new(),
    }
}

fn polygon(value: &Value) -> Option<Polygon> {
    value.as_array()?.iter().map(|ring| ring.as_array()?.iter().map(corner).collect()).collect()
}

fn corner(value: &Value) -> Option<(f64, f64)> {
    Some((value.get(0)?.as_f64()?, value.get(1)?.as_f64()?))
}

fn holds(polygons: &[Polygon], lon: f64, lat: f64) -> bool {
    polygons.iter().any(|polygon| {
        let east = polygon.iter().flat_map(|ring| crossings(ring, lat)).filter(|crossing| *crossing > lon);
        east.count() % 2 == 1
    })
}

/// Longitudes at which the ring crosses a latitude.
fn crossings(ring: &Ring, lat: f64) -> Vec<f64> {
    edges(ring)
        .filter(|((_, a), (_, b))| (*a > lat) != (*b > lat))
        .map(|((x1, y1), (x2, y2))| x1 + (lat - y1) / (y2 - y1) * (x2 - x1))
        .collect()
}

fn edges(ring: &Ring) -> impl Iterator<Item = ((f64, f64), (f64, f64))> {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

fn area(polygon: &Polygon) -> f64 {
    polygon
        .first()
        .map_or(0.0, |outer| edges(outer).map(|((x1, y1), (x2, y2))| x1 * y2 - x2 * y1).sum::<f64>().abs())
}

/// Center of gravity of a ring; `None` where it has no surface.
fn center(ring: &Ring) -> Option<(f64, f64)> {
    let (x0, y0) = *ring.first()?;
    let (mut twice, mut x, mut y) = (0.0, 0.0, 0.0);
    for ((x1, y1), (x2, y2)) in edges(ring) {
        let (x1, y1, x2, y2) = (x1 - x0, y1 - y0, x2 - x0, y2 - y0);
        let cross = x1 * y2 - x2 * y1;
        twice += cross;
        x += (x1 + x2) * cross;
        y += (y1 + y2) * cross;
    }
    (twice != 0.0).then(|| (x0 + x / (3.0 * twice), y0 + y / (3.0 * twice)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn square_with_hole() -> Value {
        json!({"type": "Polygon", "coordinates": [
            [[0.0, 44.0], [1.0, 44.0], [1.0, 45.0], [0.0, 45.0], [0.0, 44.0]],
            [[0.4, 44.4], [0.6, 44.4], [0.6, 44.6], [0.4, 44.6], [0.4, 44.4]]]})
    }

    #[test]
    fn an_outline_holds_what_is_inside_and_not_what_is_in_its_hole() {
        let text = square_with_hole().to_string();
        assert!(contains(&text, 44.2, 0.2));
        assert!(!contains(&text, 44.5, 0.5));
        assert!(!contains(&text, 45.2, 0.2));
        assert!(!contains("not json", 44.2, 0.2));
    }

    #[test]
    fn the_point_of_an_outline_is_inside_it_even_of_a_hollow_one() {
        let (lat, lon) = point_inside(&square_with_hole()).expect("it has a surface");
        assert!(contains(&square_with_hole().to_string(), lat, lon), "{lat} {lon}");
        let crescent = json!({"type": "MultiPolygon", "coordinates": [[
            [[0.0, 0.0], [3.0, 0.0], [3.0, 3.0], [0.0, 3.0], [0.0, 2.0], [2.0, 2.0], [2.0, 1.0], [0.0, 1.0], [0.0, 0.0]]]]});
        let (lat, lon) = point_inside(&crescent).expect("it has a surface");
        assert!(contains(&crescent.to_string(), lat, lon), "{lat} {lon}");
    }

    #[test]
    fn a_line_or_a_point_is_no_outline() {
        assert!(is_outline(&square_with_hole()));
        assert!(!is_outline(&json!({"type": "Point", "coordinates": [0.6, 44.2]})));
        assert!(!is_outline(
            &json!({"type": "Polygon", "coordinates": [[[500.0, 44.0], [1.0, 44.0], [1.0, 45.0], [0.0, 44.0]]]})
        ));
    }

    #[test]
    fn agen_to_marmande_is_about_fifty_kilometers() {
        let far = kilometers((44.2033, 0.6163), (44.5, 0.165));
        assert!((48.0..50.0).contains(&far), "{far}");
    }
}
