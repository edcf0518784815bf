//! Areas with their outlines from a GeoJSON collection (RFC 7946), such as the State publishes for cantons.
//!
//! Each feature has properties `code` and `nom` (or `name`), perhaps `population`, `parent`, `lat` and `lon`, and a
//! polygon. Coordinates are rounded to five decimals (a meter): maps weigh half as much and show the same.

use parvis_kernel::Message;
use serde_json::{Value, json};

use super::{
    geometry,
    imported::{AreaLine, LineProblem, MOST_LINES, duplicates, is_on_earth},
};
use crate::t;

/// The areas of a file, or all that is wrong with it.
///
/// # Errors
/// The problems, each with the rank of its feature.
pub fn read(bytes: &[u8]) -> Result<Vec<AreaLine>, Vec<LineProblem>> {
    let at_head = |message: Message| vec![LineProblem::new(1, message)];
    let file: Value = serde_json::from_slice(bytes).map_err(|_| at_head(t::territory_import_no_geojson()))?;
    let features = file["features"].as_array().filter(|_| file["type"] == "FeatureCollection");
    let features = features.ok_or_else(|| at_head(t::territory_import_no_geojson()))?;
    if features.is_empty() {
        return Err(at_head(t::territory_import_empty()));
    }
    if features.len() > MOST_LINES {
        return Err(at_head(t::territory_import_too_long(MOST_LINES)));
    }
    let (mut lines, mut problems) = (Vec::new(), Vec::new());
    for (index, feature) in features.iter().enumerate() {
        match area_line(index + 1, feature) {
            Ok(line) => lines.push(line),
            Err(message) => problems.push(LineProblem::new(index + 1, message)),
        }
    }
    problems.extend(duplicates(&lines));
    problems.sort_by_key(|problem| problem.line);
    if problems.is_empty() { Ok(lines) } else { Err(problems) }
}

fn area_line(line: usize, feature: &Value) -> Result<AreaLine, Message> {
    let properties = &feature["properties"];
    let code = property(properties, &["code", "insee", "code_canton"])
        .ok_or_else(t::territory_import_code_missing)?;
    let name =
        property(properties, &["nom", "name", "libelle"]).ok_or_else(t::territory_import_name_missing)?;
    let shape = rounded(&feature["geometry"]);
    let (point, geometry) = match shape["type"].as_str() {
        Some("Point") => {
            let at = (shape["coordinates"][1].as_f64(), shape["coordinates"][0].as_f64());
            let point = at.0.zip(at.1).filter(|at| is_on_earth(*at)).ok_or_else(t::territory_import_point)?;
            (Some(point), None)
        }
        _ if geometry::is_outline(&shape) => {
            let given =
                properties["lat"].as_f64().zip(properties["lon"].as_f64()).filter(|at| is_on_earth(*at));
            (given.or_else(|| geometry::point_inside(&shape)), Some(shape.to_string()))
        }
        _ => return Err(t::territory_import_no_outline()),
    };
    let population = properties["population"].as_i64().filter(|number| *number >= 0);
    Ok(AreaLine {
        line,
        code,
        name,
        point,
        population,
        parent_code: property(properties, &["parent", "canton"]),
        geometry,
    })
}

fn property(properties: &Value, names: &[&str]) -> Option<String> {
    names.iter().find_map(|name| match &properties[*name] {
        Value::String(text) if !text.trim().is_empty() => Some(text.trim().to_owned()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    })
}

/// The geometry with five decimals and nothing beside type and coordinates.
fn rounded(geometry: &Value) -> Value {
    fn round(value: &Value) -> Value {
        match value {
            Value::Array(all) => Value::Array(all.iter().map(round).collect()),
            Value::Number(number) => {
                json!(number.as_f64().map_or(0.0, |degrees| (degrees * 100_000.0).round() / 100_000.0))
            }
            other => other.clone(),
        }
    }
    json!({ "type": geometry["type"], "coordinates": round(&geometry["coordinates"]) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn collection(features: Value) -> Vec<u8> {
        json!({ "type": "FeatureCollection", "features": features }).to_string().into_bytes()
    }

    fn square(code: &str) -> Value {
        json!({ "type": "Feature", "properties": { "code": code, "nom": "Agen-1" }, "geometry": { "type": "Polygon",
            "coordinates": [[[0.123_456_789, 44.0], [1.0, 44.0], [1.0, 45.0], [0.0, 45.0], [0.123_456_789, 44.0]]] } })
    }

    #[test]
    fn an_outline_is_kept_rounded_and_a_point_is_found_inside() {
        let lines = read(&collection(json!([square("4701")]))).expect("it is right");
        let shape = lines[0].geometry.as_deref().expect("an outline");
        assert!(shape.contains("0.12346") && !shape.contains("0.123456"), "{shape}");
        let (lat, lon) = lines[0].point.expect("a point");
        assert!(geometry::contains(shape, lat, lon));
    }

    #[test]
    fn every_problem_has_the_rank_of_its_feature() {
        let nameless = json!({ "type": "Feature", "properties": { "code": "1" }, "geometry": null });
        let shapeless =
            json!({ "type": "Feature", "properties": { "code": "2", "nom": "Deux" }, "geometry": null });
        let problems = read(&collection(json!([square("4701"), nameless, shapeless, square("4701")])))
            .expect_err("wrong");
        assert_eq!(problems.iter().map(|problem| problem.line).collect::<Vec<_>>(), [2, 3, 4]);
        assert!(read(b"{}").is_err() && read(b"no").is_err());
    }
}
