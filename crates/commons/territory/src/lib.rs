//! Areas and themes: where a contribution is and what it is about.
//!
//! Areas are one tree, from the département to the sector; an authority imports them from a CSV or GeoJSON file.
//! Themes are a short ordered list. Other slices read both through the functions here.

mod actions;
mod admin;
mod model;
mod pages;
pub mod policy;
mod rules;
mod store;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::Migration;
use parvis_slice::{Manifest, RailEntry};
use parvis_web::{Access, Routes};

pub use actions::import_areas::{ImportReport, import_csv, import_geojson};
pub use model::*;
pub use rules::{csv_import, geojson_import, imported::LineProblem};
pub use store::*;
