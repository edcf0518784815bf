//! The map above the list; the list is complete without it.

use maud::Markup;
use parvis_ui::{GeoMap, geo_map};
use parvis_web::Cx;

use super::list::List;
use crate::t;

/// The map of what the list shows.
pub(super) fn map(cx: &Cx, list: &List) -> Markup {
    let site = cx.site();
    let host = site.tiles.as_deref().and_then(|url| url.split('/').nth(2)).unwrap_or_default().to_owned();
    let note =
        if host.is_empty() { cx.t(t::delivery_map_note_local()) } else { cx.t(t::delivery_map_note(host)) };
    let (center, zoom) = middle(list);
    let outlines = list.areas.iter().any(|area| area.has_outline);
    geo_map(&GeoMap {
        label: cx.t(t::delivery_map_label()),
        button: cx.t(t::delivery_map_show()),
        note,
        without_script: cx.t(t::delivery_map_without_script()),
        help: cx.t(t::delivery_map_help()),
        center,
        zoom,
        tiles: site.tiles,
        attribution: site.tiles_credit,
        outlines: outlines.then(|| "/territoire/contours.geojson?genre=canton".to_owned()),
        points: Some(list.asked.href(&format!("{}/points.geojson", list.path), 1)),
        input: None,
        zoom_words: (cx.t(t::delivery_map_closer()), cx.t(t::delivery_map_farther())),
    })
}

/// The middle of the territory, else of the projects, and how close.
fn middle(list: &List) -> ((f64, f64), u8) {
    let mut points: Vec<(f64, f64)> = list.areas.iter().filter_map(|area| area.point).collect();
    if points.is_empty() {
        points = list.kept.iter().filter_map(|work| work.row.lat.zip(work.row.lon)).collect();
    }
    if points.is_empty() {
        return ((46.6, 2.4), 6);
    }
    #[expect(clippy::cast_precision_loss, reason = "a few thousand points")]
    let count = points.len() as f64;
    let sum = points.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0, sum.1 + point.1));
    ((sum.0 / count, sum.1 / count), 9)
}
