//! A map that loads nothing until the person asks for it. Beside it the page always has the same as a list
//! or as ordinary fields: without script this is only a sentence.

use crate::assets;
use maud::{Markup, html};

/// What the map shows; texts in the person's language.
#[derive(Clone, Debug, Default)]
pub struct GeoMap {
    /// Names the map for those who listen.
    pub label: String,
    /// "Afficher la carte"
    pub button: String,
    /// What happens on the click: "Les fonds de carte viennent de data.geopf.fr."
    pub note: String,
    /// Without script: "La liste ci-dessous est complète."
    pub without_script: String,
    /// How the keyboard works there, shown with the map.
    pub help: String,
    /// Latitude and longitude of its middle when it opens.
    pub center: (f64, f64),
    /// How close, 5 (a country) to 18 (a street).
    pub zoom: u8,
    /// Template of tile addresses (`https://host/{z}/{x}/{y}.png`); none: outlines and points alone.
    pub tiles: Option<String>,
    /// Whose tiles they are.
    pub attribution: String,
    /// Address, on this site, of a GeoJSON collection of outlines.
    pub outlines: Option<String>,
    /// Address, on this site, of a GeoJSON collection of points; each has `title`, `url` and perhaps `number`.
    pub points: Option<String>,
    /// To choose a place: names of the two fields that receive latitude and longitude.
    pub input: Option<MapInput>,
    /// Words of the two zoom buttons.
    pub zoom_words: (String, String),
}

/// The fields that a map fills.
#[derive(Clone, Debug)]
pub struct MapInput {
    /// Name of the field of the latitude.
    pub lat: String,
    /// Name of the field of the longitude.
    pub lon: String,
    /// Names the pin: "Lieu de votre idée".
    pub pin: String,
    /// Said when it is placed: "Lieu choisi :".
    pub placed: String,
}

/// The map; the page also needs the script `assets::GEO_MAP_JS`.
pub fn geo_map(map: &GeoMap) -> Markup {
    let input = map.input.as_ref();
    html! {
        geo-map data-css=(assets::LEAFLET_CSS.url) data-label=(map.label) data-zoom=(map.zoom)
            data-center={ (map.center.0) "," (map.center.1) } data-tiles=[&map.tiles] data-attribution=(map.attribution)
            data-outlines=[&map.outlines] data-points=[&map.points]
            data-zoom-in=(map.zoom_words.0) data-zoom-out=(map.zoom_words.1)
            data-lat=[input.map(|input| crate::field_id(&input.lat))] data-lon=[input.map(|input| crate::field_id(&input.lon))]
            data-pin-word=[input.map(|input| &input.pin)] data-placed-word=[input.map(|input| &input.placed)] {
            div class="geo-map-closed stack gap-3" {
                button type="button" class="button plain" data-show-map hidden { (super::icon::icon(super::icon::Icon::Map)) span { (map.button) } }
                p class="hint geo-map-note" { (map.note) }
                noscript { p class="hint" { (map.without_script) } }
            }
            p class="hint geo-map-help" { (map.help) }
        }
    }
}

pub(crate) fn sample() -> Markup {
    geo_map(&GeoMap {
        label: "Carte des projets".into(),
        button: "Afficher la carte".into(),
        note: "Rien n’est chargé avant votre clic.".into(),
        without_script: "La liste à côté est complète.".into(),
        help: "Au clavier : flèches pour se déplacer, + et − pour zoomer.".into(),
        center: (44.35, 0.46),
        zoom: 9,
        zoom_words: ("Rapprocher".into(), "Éloigner".into()),
        ..GeoMap::default()
    })
}
