//! What administrators do: import areas, change one, keep the list of themes.

pub mod edit_area;
pub mod edit_theme;
pub mod import_areas;
