//! Look and words of an authority, and the home page.
//!
//! Everything an administrator may set about the site itself is a typed value kept as JSON under its key:
//! [`Identity`], [`Look`], [`Menus`], [`Home`], [`MapTiles`], [`Wordings`]. [`load_site`] turns them into what
//! every page shows; each page of settings saves one of them through one action, which checks the permit and
//! writes the journal.
//!
//! ```ignore
//! let identity: Identity = authority::get(conn)?;
//! authority::put(tx, &authority::operator_edits_settings(), &Identity { tagline: "Initiative citoyenne".into(), ..identity }, now)?;
//! ```

mod actions;
mod admin;
mod audited;
mod look;
mod model;
mod pages;
mod policy;
mod rules;
mod site;
mod store;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::Migration;
use parvis_slice::{Manifest, RailEntry};
use parvis_web::{Access, Routes};

pub use actions::found::found;
pub use actions::set_logo::use_as_logo;
pub use model::{
    Block, BlockKind, Home, Identity, Logo, Look, MOST_LINKS, MapTiles, MenuLink, Menus, Setting, Wording,
    Wordings, ZONES,
};
pub use policy::{EditSettings, Permit, may_edit_settings, operator_edits_settings};
pub use site::{load_site, paving_seed};
pub use store::{get, put};

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] = &[Migration {
    stamp: "20261123_1400_authority",
    sql: include_str!("../migrations/20261123_1400_authority.sql"),
}];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes,
        rail: &[RailEntry {
            order: 90,
            label: t::authority_settings,
            href: "/bureau/reglages",
            roles: &[],
            count: None,
        }],
        office_words: audited::WORDS,
        subjects: audited::SUBJECTS,
        ..Manifest::new("authority", t::SOURCES)
    }
}

fn routes(routes: &mut Routes) {
    routes.get("/", Access::Everyone, pages::home::show).cached();
    routes.get("/theme.css", Access::Everyone, pages::theme_css::show);
    routes.get("/favicon.svg", Access::Everyone, pages::favicon::show);
    routes.get("/robots.txt", Access::Everyone, pages::robots::show);
    routes.get("/.well-known/security.txt", Access::Everyone, pages::security_txt::show);
    routes.post("/langue", Access::Everyone, pages::language::update);

    let only = Access::Administrators;
    routes.get("/bureau/reglages", only, admin::index::list);
    routes.get("/bureau/reglages/identite", only, admin::identity::edit);
    routes.post("/bureau/reglages/identite", only, admin::identity::update);
    routes.get("/bureau/reglages/apparence", only, admin::appearance::edit);
    routes.post("/bureau/reglages/apparence", only, admin::appearance::update).uploads();
    routes.get("/bureau/reglages/menus", only, admin::menus::edit);
    routes.post("/bureau/reglages/menus", only, admin::menus::update);
    routes.get("/bureau/reglages/accueil", only, admin::home::edit);
    routes.post("/bureau/reglages/accueil", only, admin::home::update);
    routes.get("/bureau/reglages/carte", only, admin::map::edit);
    routes.post("/bureau/reglages/carte", only, admin::map::update);
    routes.get("/bureau/reglages/textes", only, admin::wordings::list);
    routes.get("/bureau/reglages/textes/{locale}/{key}", only, admin::wording::edit);
    routes.post("/bureau/reglages/textes/{locale}/{key}", only, admin::wording::update);
    routes.post("/bureau/reglages/textes/{locale}/{key}/retablir", only, admin::wording::reset);
}
