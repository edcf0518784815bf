//! The map beside the list, and maps elsewhere in this slice: always with the same words.

use maud::Markup;
use parvis_ui::{GeoMap, geo_map};
use parvis_web::Cx;

use super::{list::View, scene::Scene};
use crate::t;

/// A map of the territory with all its words; callers add points or an input.
pub(crate) fn territory_map(cx: &Cx, scene: &Scene) -> GeoMap {
    let site = cx.site();
    let ((lat, lon), zoom) = scene.map_view();
    let host = site.tiles.as_deref().and_then(|url| url.split('/').nth(2)).unwrap_or_default().to_owned();
    GeoMap {
        label: cx.t(t::contributions_map_label()),
        button: cx.t(t::contributions_map_show()),
        note: if host.is_empty() {
            cx.t(t::contributions_map_note_local())
        } else {
            cx.t(t::contributions_map_note(host))
        },
        without_script: cx.t(t::contributions_map_without_script()),
        help: cx.t(t::contributions_map_help()),
        center: (lat, lon),
        zoom,
        tiles: site.tiles,
        attribution: site.tiles_credit,
        outlines: scene
            .areas
            .iter()
            .any(|area| area.has_outline)
            .then(|| "/territoire/contours.geojson?genre=canton".to_owned()),
        points: None,
        input: None,
        zoom_words: (cx.t(t::contributions_map_closer()), cx.t(t::contributions_map_farther())),
    }
}

/// The map of what the list shows.
pub(super) fn map(cx: &Cx, view: &View) -> Markup {
    geo_map(&GeoMap {
        points: Some(view.asked.points(&view.scene.list_path())),
        ..territory_map(cx, &view.scene)
    })
}
