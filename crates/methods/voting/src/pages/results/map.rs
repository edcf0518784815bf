//! The winners on a map; the table beside holds the same.

use maud::{Markup, html};
use parvis_tally::Decision;
use parvis_ui::{GeoMap, geo_map};
use parvis_web::{Cx, Download, Outcome, WebError};
use serde_json::{Value, json};

use super::load;
use crate::{
    model::{Report, ReportProject, Round},
    t,
};

const ZOOM: u8 = 9;

/// The map, where at least one winner has a place.
pub fn winners(cx: &Cx, round: &Round, report: &Report) -> Markup {
    let places: Vec<(f64, f64)> = won(report).filter_map(|project| project.point).collect();
    if places.is_empty() {
        return html! {};
    }
    let site = cx.site();
    let many = places.len() as f64;
    let sum = places.iter().fold((0.0, 0.0), |sum, place| (sum.0 + place.0, sum.1 + place.1));
    let map = GeoMap {
        label: cx.t(t::voting_map_label()),
        button: cx.t(t::voting_map_button()),
        note: cx.t(t::voting_map_note()),
        without_script: cx.t(t::voting_map_without()),
        help: cx.t(t::voting_map_help()),
        center: (sum.0 / many, sum.1 / many),
        zoom: ZOOM,
        tiles: site.tiles.clone(),
        attribution: site.tiles_credit.clone(),
        outlines: Some("/territoire/contours.geojson".to_owned()),
        points: Some(format!("{}/laureats.geojson", round.results_path())),
        input: None,
        zoom_words: (cx.t(t::voting_map_closer()), cx.t(t::voting_map_farther())),
    };
    html! { section class="stack gap-3" { h2 { (cx.t(t::voting_map_label())) } (geo_map(&map)) } }
}

fn won(report: &Report) -> impl Iterator<Item = &ReportProject> {
    report.result.winners.iter().filter_map(|key| report.project(key.as_str()))
}

/// `GET /demarches/{process}/resultats/laureats.geojson`
pub async fn points(cx: Cx) -> Outcome {
    let published = load(&cx).await?;
    let report = published.report.ok_or(WebError::NotFound)?;
    let slug = &published.round.slug;
    let lines = report.result.projects.iter().filter(|line| matches!(line.decision, Decision::Won { .. }));
    let features: Vec<Value> = lines
        .filter_map(|line| {
            let project = report.project(line.project.as_str())?;
            let (lat, lon) = project.point?;
            Some(json!({
                "type": "Feature",
                "geometry": { "type": "Point", "coordinates": [lon, lat] },
                "properties": {
                    "title": project.title,
                    "number": project.number,
                    "url": format!("/demarches/{slug}/projets/{}", project.reference),
                },
            }))
        })
        .collect();
    let bytes = json!({ "type": "FeatureCollection", "features": features }).to_string().into();
    let name = "laureats.geojson".to_owned();
    Ok(Download { name, content_type: "application/geo+json", bytes, inline: true, immutable: false }.into())
}
