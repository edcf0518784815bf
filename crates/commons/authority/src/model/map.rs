//! Where the pictures of maps come from.

use serde::{Deserialize, Serialize};

/// The one host that a reader's browser may ask for map pictures, after a click.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MapTiles {
    /// `https://host/{z}/{x}/{y}.png`; empty: maps show outlines and points only.
    pub template: String,
    /// Who is to be named under the map.
    pub credit: String,
}
