//! Areas and themes: where a contribution is and what it is about.
//!
//! Areas are one tree, from the département to the sector; an authority imports them from a CSV or GeoJSON file.
//! Themes are a short ordered list. Other slices read both through the functions here.

mod actions;
mod admin;
mod audited;
mod model;
mod pages;
pub mod policy;
mod rules;
pub mod setup;
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
pub use setup::add_area;
pub use store::*;

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] = &[Migration {
    stamp: "20261123_1200_territory",
    sql: include_str!("../migrations/20261123_1200_territory.sql"),
}];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes,
        rail: &[
            RailEntry {
                order: 70,
                label: t::territory_rail_areas,
                href: admin::areas::PATH,
                roles: &[],
                count: None,
            },
            RailEntry {
                order: 71,
                label: t::territory_rail_themes,
                href: admin::themes::PATH,
                roles: &[],
                count: None,
            },
        ],
        office_words: audited::WORDS,
        subjects: audited::SUBJECTS,
        ..Manifest::new("territory", t::SOURCES)
    }
}

fn routes(routes: &mut Routes) {
    const WHO: Access = Access::Administrators;
    routes.get("/territoire/contours.geojson", Access::Everyone, pages::outlines::show).cached();
    routes.get("/bureau/reglages/territoire", WHO, admin::areas::list);
    routes.post("/bureau/reglages/territoire/import", WHO, admin::import::create).uploads();
    routes.get("/bureau/reglages/territoire/ajouter", WHO, admin::area_form::new);
    routes.post("/bureau/reglages/territoire/ajouter", WHO, admin::area_form::create);
    routes.get("/bureau/reglages/territoire/{area}", WHO, admin::area_form::edit);
    routes.post("/bureau/reglages/territoire/{area}", WHO, admin::area_form::update);
    routes.get("/bureau/reglages/themes", WHO, admin::themes::list);
    routes.get("/bureau/reglages/themes/ajouter", WHO, admin::theme_form::new);
    routes.post("/bureau/reglages/themes/ajouter", WHO, admin::theme_form::create);
    routes.get("/bureau/reglages/themes/{theme}", WHO, admin::theme_form::edit);
    routes.post("/bureau/reglages/themes/{theme}", WHO, admin::theme_form::update);
    routes.post("/bureau/reglages/themes/{theme}/{act}", WHO, admin::themes::steer);
}
