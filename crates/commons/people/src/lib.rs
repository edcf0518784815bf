//! People: accounts with address and password, sessions, links sent by mail, roles.
//!
//! A visitor has a session as soon as something must be kept for them; signing in gives that same session to
//! the person under a new token, so basket and drafts stay. No page tells whether an address has an account: that is
//! said to its mailbox only. The rules of passwords, names and ages of sessions are pure (`rules`); every write needs
//! a permit (`policy`).
//!
//! Other slices know a person by [`parvis_web::PersonId`] and ask here for [`public_names`] and [`contact`].

mod actions;
mod admin;
mod audited;
mod jobs;
mod mails;
mod model;
mod pages;
mod policy;
mod rules;
mod store;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::Migration;
use parvis_slice::{JobKind, Manifest, RailEntry};
use parvis_web::{Access, Routes};

pub use actions::{
    Invitation, Secret, add_user, create_person, grant_role, grant_role_as, hash_password, invite,
    open_session, revoke_role, sign_out,
};
pub use mails::{
    Sender, account_deleted, already_registered, confirm_address, invitation, password_changed,
    reset_password,
};
pub use model::{Contact, Lifetimes, NewPerson, PeopleFault, PersonView, RoleView, TokenKind, TokenState};
pub use policy::{ManagePeople, OwnAccount, Permit, may_manage_people, operator_manages_people};
pub use rules::{check_password, check_public_name, local_path};
pub use store::{
    PeopleQuery, begin_session, contact, contacts, find_session, people, person, public_names, touch_session,
};

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] = &[Migration {
    stamp: "20261123_1100_people",
    sql: include_str!("../migrations/20261123_1100_people.sql"),
}];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes,
        jobs: &[JobKind { name: "PurgeSessions", run: jobs::purge_sessions, schedule: Some("17 3 * * *") }],
        rail: &[RailEntry {
            order: 90,
            label: t::people_rail,
            href: "/bureau/personnes",
            roles: &[],
            count: None,
        }],
        name_people: Some(public_names),
        ..Manifest::new("people", t::SOURCES)
    }
}

fn routes(routes: &mut Routes) {
    let open = Access::Everyone;
    routes.get("/inscription", open, pages::sign_up::new);
    routes.post("/inscription", open, pages::sign_up::create);
    routes.post("/inscription/renvoyer", open, pages::sign_up::resend);
    routes.get("/inscription/confirmer/{token}", open, pages::confirm::show);
    routes.post("/inscription/confirmer/{token}", open, pages::confirm::create);
    routes.get("/connexion", open, pages::sign_in::new);
    routes.post("/connexion", open, pages::sign_in::create);
    routes.post("/deconnexion", open, pages::sign_out::create);
    routes.get("/mot-de-passe", open, pages::reset::new);
    routes.post("/mot-de-passe", open, pages::reset::create);
    routes.get("/mot-de-passe/{token}", open, pages::choose_password::edit);
    routes.post("/mot-de-passe/{token}", open, pages::choose_password::update);
    let own = Access::SignedIn;
    routes.get("/mon-compte", own, pages::account::show);
    routes.post("/mon-compte/nom", own, pages::account::update_name);
    routes.post("/mon-compte/langue", own, pages::account::update_language);
    routes.post("/mon-compte/connexions", own, pages::account::end_sessions);
    routes.get("/mon-compte/mot-de-passe", own, pages::change_password::edit);
    routes.post("/mon-compte/mot-de-passe", own, pages::change_password::update);
    routes.get("/mon-compte/supprimer", own, pages::delete_account::edit);
    routes.post("/mon-compte/supprimer", own, pages::delete_account::update);
    let administrators = Access::Administrators;
    routes.get("/bureau/personnes", administrators, admin::people::list);
    routes.get("/bureau/personnes/inviter", administrators, admin::invite::new);
    routes.post("/bureau/personnes/inviter", administrators, admin::invite::create);
    routes.get("/bureau/personnes/{person}", administrators, admin::person::show);
    routes.post("/bureau/personnes/{person}/roles", administrators, admin::person::grant);
    routes.post("/bureau/personnes/{person}/roles/{grant}/retirer", administrators, admin::person::revoke);
}
