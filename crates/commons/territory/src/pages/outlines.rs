//! The outlines of a kind of areas as one GeoJSON collection, loaded by the map after a click.

use parvis_web::{Cx, Download, Outcome, WebError};
use serde_json::json;

use crate::{
    model::{AreaKind, AreaShape},
    store,
};

/// `GET /territoire/contours.geojson?genre=canton`
pub async fn show(cx: Cx) -> Outcome {
    let kind = cx.query().filled("genre").map_or(Some(AreaKind::Canton), |word| AreaKind::from_word(&word));
    let kind = kind.ok_or(WebError::NotFound)?;
    let shapes = cx.read(move |c| Ok(store::shapes(c, kind)?)).await?;
    Ok(Download {
        name: format!("contours-{}.geojson", kind.word()),
        content_type: "application/geo+json",
        bytes: collection(&shapes).into(),
        inline: true,
        immutable: false,
    }
    .into())
}

/// The collection as text. Geometries are stored as text, checked when they came in, and put in as they are.
fn collection(shapes: &[AreaShape]) -> String {
    let features: Vec<String> = shapes
        .iter()
        .map(|shape| {
            let properties = json!({ "code": shape.code, "title": shape.name });
            format!(r#"{{"type":"Feature","properties":{properties},"geometry":{}}}"#, shape.geometry)
        })
        .collect();
    format!(r#"{{"type":"FeatureCollection","features":[{}]}}"#, features.join(","))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_collection_is_json_and_keeps_names_with_quotes() {
        let shape = AreaShape {
            id: parvis_kernel::Id::new(1),
            code: "4701".into(),
            name: "L’\"Agenais\"".into(),
            geometry: r#"{"type":"Polygon","coordinates":[]}"#.into(),
        };
        let text = collection(&[shape]);
        let value: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        assert_eq!(value["features"][0]["properties"]["title"], "L’\"Agenais\"");
    }
}
