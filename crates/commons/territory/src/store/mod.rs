//! All SQL of areas and themes.

pub(crate) mod areas;
pub(crate) mod facts;
pub(crate) mod themes;

pub use areas::{
    area, area_at, area_by_code, area_names, areas, areas_by_parent, children, save_area, shapes,
};
pub use themes::{add_theme, edit_theme, move_theme, set_theme_active, theme, theme_names, themes};
