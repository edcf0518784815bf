//! Colors, font and logo, as they are stored.

use parvis_media::MediaId;
use serde::{Deserialize, Serialize};

/// Two colors, a font and a logo. Colors and font that do not read as such are taken as the default's.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Look {
    /// The strong color, `#rrggbb`; empty: the default's.
    pub brand: String,
    /// The second color, `#rrggbb`; empty: the default's.
    pub accent: String,
    /// Code of the font.
    pub font: String,
    /// The logo; without one, a stone of the paving.
    pub logo: Option<Logo>,
}

/// The logo's file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Logo {
    /// Key of the file.
    pub media: i64,
    /// Its address.
    pub url: String,
}

impl Logo {
    /// The file's key.
    pub const fn id(&self) -> MediaId {
        MediaId::new(self.media)
    }
}
