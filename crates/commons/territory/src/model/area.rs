//! One tree of areas, from the département down to the sector.

use parvis_kernel::Id;

/// Key of an area.
pub type AreaId = Id<Area>;

/// Échelon: what sort of area it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum AreaKind {
    /// Département.
    Departement,
    /// Canton.
    Canton,
    /// Commune.
    Municipality,
    /// Quartier.
    Neighborhood,
    /// Secteur, any other cut.
    Sector,
}

impl AreaKind {
    /// All of them, the largest first.
    pub const ALL: [AreaKind; 5] = [
        AreaKind::Departement,
        AreaKind::Canton,
        AreaKind::Municipality,
        AreaKind::Neighborhood,
        AreaKind::Sector,
    ];

    /// The name in the database and in addresses.
    pub const fn key(self) -> &'static str {
        match self {
            AreaKind::Departement => "departement",
            AreaKind::Canton => "canton",
            AreaKind::Municipality => "municipality",
            AreaKind::Neighborhood => "neighborhood",
            AreaKind::Sector => "sector",
        }
    }

    /// The kind of that name.
    pub fn from_key(key: &str) -> Option<AreaKind> {
        AreaKind::ALL.into_iter().find(|kind| kind.key() == key)
    }

    /// The word of addresses: `genre=commune`.
    pub const fn word(self) -> &'static str {
        match self {
            AreaKind::Departement => "departement",
            AreaKind::Canton => "canton",
            AreaKind::Municipality => "commune",
            AreaKind::Neighborhood => "quartier",
            AreaKind::Sector => "secteur",
        }
    }

    /// The kind of that word of an address.
    pub fn from_word(word: &str) -> Option<AreaKind> {
        AreaKind::ALL.into_iter().find(|kind| kind.word() == word)
    }
}

/// Territoire: one area. Its outline is read apart ([`AreaShape`]), since it may weigh a hundred kilobytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Area {
    /// Key.
    pub id: AreaId,
    /// The area it lies in.
    pub parent_id: Option<AreaId>,
    /// What sort.
    pub kind: AreaKind,
    /// Official code: `4701`, `47001`.
    pub code: String,
    /// Name: "Agen-1".
    pub name: String,
    /// A point inside, WGS 84: latitude and longitude in degrees.
    pub point: Option<(f64, f64)>,
    /// Inhabitants.
    pub population: Option<i64>,
    /// Whether an outline is stored.
    pub has_outline: bool,
}

/// An area with its outline, for maps.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaShape {
    /// Key.
    pub id: AreaId,
    /// Official code.
    pub code: String,
    /// Name.
    pub name: String,
    /// GeoJSON geometry, as text.
    pub geometry: String,
}

/// An area to add, or the new content of one with the same kind and code.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct NewArea {
    /// Official code, unique among areas of the kind.
    pub code: String,
    /// Name.
    pub name: String,
    /// The area it lies in.
    pub parent_id: Option<AreaId>,
    /// A point inside; kept as it is where `None`.
    pub point: Option<(f64, f64)>,
    /// Inhabitants; kept as it is where `None`.
    pub population: Option<i64>,
    /// GeoJSON geometry as text; kept as it is where `None`.
    pub geometry: Option<String>,
}
