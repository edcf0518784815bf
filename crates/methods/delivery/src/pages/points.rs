//! The points of the maps, with the filters of the lists, as GeoJSON.

use parvis_slice::PanelSeed;
use parvis_spaces as spaces;
use parvis_web::{Cx, Download, Outcome, Reply};
use serde_json::{Value, json};

use super::{asked::Asked, list::List, realisations};
use crate::model::Work;

/// `GET /demarches/{process}/suivi/points.geojson`
pub async fn of_process(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let (seed, asked, now) = (PanelSeed::of(&cx), Asked::read(cx.query()), cx.now());
    let list = cx
        .read(move |c| {
            let frame = spaces::process_frame(c, &seed, &slug)?;
            Ok(List::load(c, Some(frame.process.id), String::new(), asked, now)?)
        })
        .await?;
    Ok(collection(&list))
}

/// `GET /realisations/points.geojson`
pub async fn of_all(cx: Cx) -> Outcome {
    let (asked, now) = (Asked::read(cx.query()), cx.now());
    let list = cx.read(move |c| Ok(List::load(c, None, realisations::PATH.to_owned(), asked, now)?)).await?;
    Ok(collection(&list))
}

fn collection(list: &List) -> Reply {
    let features: Vec<Value> = list.kept.iter().filter_map(feature).collect();
    Download {
        name: "realisations.geojson".into(),
        content_type: "application/geo+json",
        bytes: json!({ "type": "FeatureCollection", "features": features }).to_string().into(),
        inline: true,
        immutable: false,
    }
    .into()
}

fn feature(work: &Work) -> Option<Value> {
    let (lat, lon) = work.row.lat.zip(work.row.lon)?;
    Some(json!({
        "type": "Feature",
        "geometry": { "type": "Point", "coordinates": [lon, lat] },
        "properties": {
            "title": work.row.title,
            "url": work.path(),
            "number": work.row.number,
            "reference": work.row.reference,
        },
    }))
}
