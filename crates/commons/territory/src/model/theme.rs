//! Themes: what a contribution is about.

use parvis_kernel::Id;

/// Key of a theme.
pub type ThemeId = Id<Theme>;

/// Thème: what a contribution is about, chosen by its author.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Theme {
    /// Key.
    pub id: ThemeId,
    /// Name in addresses.
    pub slug: String,
    /// Name: "Environnement et cadre de vie".
    pub name: String,
    /// Name of its icon in the set of the user interface: `leaf`.
    pub icon: String,
    /// Color in hexadecimal: `#2f6b3a`.
    pub color: String,
    /// Lower first.
    pub position: i64,
    /// Whether it is offered to new contributions; old ones keep theirs.
    pub active: bool,
}

/// A theme to add, or the new content of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct NewTheme {
    /// Name.
    pub name: String,
    /// Name of its icon.
    pub icon: String,
    /// Color in hexadecimal.
    pub color: String,
}
