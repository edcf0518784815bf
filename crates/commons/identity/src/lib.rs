//! Identity providers: signing in with FranceConnect, ProConnect or any other that speaks OpenID Connect.
//!
//! An authority sets up as many as it likes. A provider vouches for a person by its own key of them (`sub`); an account
//! may be linked to several. What comes from a provider is checked in `protocol` (signatures) and `rules` (what must be
//! said), both without a database; what follows for accounts is in `actions`. Little is kept: no birth place, no gender,
//! no number, and the birth date only where the authority wants it.
//!
//! Example: Amina signs in with FranceConnect the first time, chooses the name "Amina B.", and finds the idea that she
//! had begun.

mod actions;
mod admin;
mod audited;
mod jobs;
mod mails;
mod model;
mod pages;
mod panels;
mod policy;
mod protocol;
mod rules;
mod store;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::Migration;
use parvis_slice::{JobKind, Manifest, Panel, Place, RailEntry};
use parvis_web::{Access, Routes};

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] = &[Migration {
    stamp: "20261123_2300_identity",
    sql: include_str!("../migrations/20261123_2300_identity.sql"),
}];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes,
        jobs: &[JobKind { name: "PurgeSignIns", run: jobs::purge_sign_ins, schedule: Some("37 3 * * *") }],
        mails: mails::MAILS,
        rail: &[RailEntry {
            order: 91,
            label: t::identity_rail,
            href: admin::list::PATH,
            roles: &[],
            count: None,
        }],
        panels: &[
            Panel { place: Place::SignIn, order: 10, draw: panels::sign_in::draw },
            Panel { place: Place::AccountBody, order: 60, draw: panels::account::draw },
        ],
        erase_person: Some(actions::erase_person),
        farewell: Some(actions::farewell),
        office_words: audited::WORDS,
        subjects: audited::SUBJECTS,
        ..Manifest::new("identity", t::SOURCES)
    }
}

fn routes(routes: &mut Routes) {
    let open = Access::Everyone;
    routes.get("/connexion/avec/{provider}", open, pages::start::show);
    routes.get("/connexion/avec/{provider}/retour", open, pages::come_back::show);
    routes.get("/connexion/premiere-fois", open, pages::first_time::show);
    routes.post("/connexion/premiere-fois", open, pages::first_time::create);
    routes.post("/connexion/premiere-fois/relier", open, pages::first_time::link);
    routes.get("/deconnexion/suite/{ticket}", open, pages::departure::show);
    routes.get("/deconnexion/retour", open, pages::departure::back);
    let own = Access::Account;
    routes.post("/mon-compte/identites/{provider}/relier", own, pages::links::create);
    routes.post("/mon-compte/identites/{provider}/delier", own, pages::links::remove);
    let administrators = Access::Administrators;
    routes.get("/bureau/reglages/connexions", administrators, admin::list::show);
    routes.get("/bureau/reglages/connexions/ajouter", administrators, admin::add::new);
    routes.post("/bureau/reglages/connexions/ajouter", administrators, admin::add::create);
    routes.get("/bureau/reglages/connexions/{provider}", administrators, admin::form::edit);
    routes.post("/bureau/reglages/connexions/{provider}", administrators, admin::form::update);
    routes.get("/bureau/reglages/connexions/{provider}/essai", administrators, admin::trial::show);
    routes.get("/bureau/reglages/connexions/{provider}/supprimer", administrators, admin::remove::edit);
    routes.post("/bureau/reglages/connexions/{provider}/supprimer", administrators, admin::remove::update);
}
