//! Areas and themes: where a contribution is and what it is about.

mod area;
mod theme;

pub use area::{Area, AreaId, AreaKind, AreaShape, NewArea};
pub use theme::{NewTheme, Theme, ThemeId};
