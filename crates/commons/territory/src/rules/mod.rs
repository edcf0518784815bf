//! Pure decisions: geometry, and what an imported file says.

pub mod csv_import;
pub mod geojson_import;
pub mod geometry;
pub mod imported;
