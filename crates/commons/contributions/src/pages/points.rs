//! The points of the list's map, with the same filters, as GeoJSON.

use parvis_slice::PanelSeed;
use parvis_web::{Cx, Download, Outcome, Reply, WebError};
use serde_json::{Value, json};

use super::{asked::Asked, scene::Scene};
use crate::{
    model::{CardRow, Facets},
    store,
};

/// A map with more points shows none of them well.
const MOST: usize = 5_000;

/// `GET /demarches/{process}/projets/points.geojson`
pub async fn show(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let (seed, asked) = (PanelSeed::of(&cx), Asked::read(cx.query()));
    let (path, rows) = cx
        .read(move |c| {
            let scene = Scene::load(c, &slug, &seed)?;
            let mut facets = Facets::default();
            for (cell, n) in store::counts(c, scene.process().id, true)? {
                *facets.statuses.entry(cell.status).or_default() += n;
            }
            let query = asked.query(&scene, &facets, 0);
            Ok((scene.process().path(), store::points(c, &query, MOST)?))
        })
        .await?;
    Ok(collection(&rows, &path))
}

/// `GET /demarches/{process}/projets/{reference}/point.geojson`
pub async fn one(cx: Cx) -> Outcome {
    let (slug, reference): (String, String) = (cx.path("process")?, cx.path("reference")?);
    let seed = PanelSeed::of(&cx);
    let (path, rows) = cx
        .read(move |c| {
            let scene = Scene::load(c, &slug, &seed)?;
            let row = store::by_reference(c, &reference)?
                .filter(|row| row.visible && row.process_id == scene.process().id);
            let row = row.ok_or(WebError::NotFound)?;
            Ok((scene.process().path(), store::cards(c, &[row.id])?))
        })
        .await?;
    Ok(collection(&rows, &path))
}

fn collection(rows: &[CardRow], path: &str) -> Reply {
    let features: Vec<Value> =
        rows.iter().filter(|row| row.lat.is_some()).map(|row| feature(row, path)).collect();
    Download {
        name: "projets.geojson".into(),
        content_type: "application/geo+json",
        bytes: json!({ "type": "FeatureCollection", "features": features }).to_string().into(),
        inline: true,
        immutable: false,
    }
    .into()
}

fn feature(row: &CardRow, path: &str) -> Value {
    json!({
        "type": "Feature",
        "geometry": { "type": "Point", "coordinates": [row.lon, row.lat] },
        "properties": {
            "title": row.title,
            "url": format!("{path}/projets/{}", row.reference),
            "number": row.number,
            "reference": row.reference,
        },
    })
}
