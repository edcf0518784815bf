//! People: accounts with address and password, second factors, sessions, links sent by mail, roles.
//!
//! A visitor has a session as soon as something must be kept for them; signing in gives that same session to
//! the person under a new token, so basket and drafts stay. No page tells whether an address has an account: that is
//! said to its mailbox only. The rules of passwords, names, codes and ages of sessions are pure (`rules`); every write
//! needs a permit (`policy`).
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
mod today;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::Migration;
use parvis_slice::{JobKind, Manifest, RailEntry};
use parvis_web::{Access, Routes};

pub use actions::{
    Browser, KnownAccount, Newcomer, SignInAnswer, account_of, grants_of, has_password, session_of,
    sign_in_vouched, take_over_unproven, welcome,
};
pub use actions::{
    FactorKey, Invitation, Secret, add_user, create_person, give_mandate, give_second_factor, grant_role,
    hash_password, invite, open_session, set_account_rules, sign_out, take_second_factor, withdraw_mandate,
};
pub use admin::role_label;
pub use mails::{
    account_deleted, already_registered, confirm_address, invitation, password_changed, reset_password,
};
pub use model::{
    AccountRules, ChosenName, Contact, Lifetimes, Mandate, NameCard, NameKind, NewMandate, NewPerson,
    PeopleFault, PersonView, TokenKind, TokenState,
};
pub use pages::{prove_account::prove_account, sign_in::browser as browser_of, take_part::email_way};
pub use policy::{ManagePeople, OwnAccount, Permit, may_manage_people, operator_manages_people};
pub use rules::{check_password, check_public_name, local_path, totp_code};
pub use store::{
    PeopleQuery, account_rules, begin_session, contact, contacts, find_session, people, person, public_names,
    touch_session,
};

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] = &[
    Migration { stamp: "20261123_1100_people", sql: include_str!("../migrations/20261123_1100_people.sql") },
    Migration {
        stamp: "20261123_2200_people_security",
        sql: include_str!("../migrations/20261123_2200_people_security.sql"),
    },
    Migration {
        stamp: "20261123_3600_people_without_account",
        sql: include_str!("../migrations/20261123_3600_people_without_account.sql"),
    },
];

const JOBS: &[JobKind] = &[
    JobKind { name: "PurgeSessions", run: jobs::purge_sessions, schedule: Some("17 3 * * *") },
    JobKind {
        name: "ForgetUnconfirmedAccounts",
        run: jobs::forget_unconfirmed,
        schedule: Some("27 3 * * *"),
    },
    JobKind { name: "ShowNamesOfAge", run: jobs::show_names_of_age, schedule: Some("7 0 * * *") },
];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes,
        jobs: JOBS,
        mails: mails::MAILS,
        rail: &[RailEntry {
            order: 90,
            label: t::people_rail,
            href: "/bureau/personnes",
            roles: &[],
            count: None,
        }],
        today: Some(today::items),
        office_words: audited::WORDS,
        subjects: audited::SUBJECTS,
        name_people: Some(public_names),
        ..Manifest::new("people", t::SOURCES)
    }
}

fn routes(routes: &mut Routes) {
    open_routes(routes);
    own_routes(routes);
    office_routes(routes);
}

fn open_routes(routes: &mut Routes) {
    let open = Access::Everyone;
    routes.get("/inscription", open, pages::sign_up::new);
    routes.post("/inscription", open, pages::sign_up::create);
    routes.post("/inscription/renvoyer", open, pages::sign_up::resend);
    routes.get("/inscription/confirmer/{token}", open, pages::confirm::show);
    routes.post("/inscription/confirmer/{token}", open, pages::confirm::create);
    routes.get("/connexion", open, pages::sign_in::new);
    routes.post("/connexion", open, pages::sign_in::create);
    routes.get("/connexion/code", open, pages::sign_in_code::new);
    routes.post("/connexion/code", open, pages::sign_in_code::create);
    routes.get("/participer", open, pages::take_part::new);
    routes.post("/participer", open, pages::take_part::create);
    routes.get("/participer/{token}", open, pages::take_part::show);
    routes.post("/participer/{token}", open, pages::take_part::follow);
    routes.post("/deconnexion", open, pages::sign_out::create);
    routes.get("/mot-de-passe", open, pages::reset::new);
    routes.post("/mot-de-passe", open, pages::reset::create);
    routes.get("/mot-de-passe/{token}", open, pages::choose_password::edit);
    routes.post("/mot-de-passe/{token}", open, pages::choose_password::update);
    routes.get("/adresse/confirmer/{token}", open, pages::address_link::show_change);
    routes.post("/adresse/confirmer/{token}", open, pages::address_link::confirm);
    routes.get("/adresse/annuler/{token}", open, pages::address_link::show_undo);
    routes.post("/adresse/annuler/{token}", open, pages::address_link::undo);
}

fn own_routes(routes: &mut Routes) {
    // Who takes part without an account sees what they did, and may take it all back; the rest is for accounts.
    let known = Access::SignedIn;
    routes.get("/mon-compte", known, pages::account::show);
    routes.get("/mon-compte/supprimer", known, pages::delete_account::edit);
    routes.post("/mon-compte/supprimer", known, pages::delete_account::update);
    let own = Access::Account;
    routes.post("/mon-compte/langue", own, pages::account::update_language);
    routes.get("/mon-compte/nom", own, pages::name::edit);
    routes.post("/mon-compte/nom", own, pages::name::update);
    routes.get("/mon-compte/adresse", own, pages::address::edit);
    routes.post("/mon-compte/adresse", own, pages::address::update);
    routes.post("/mon-compte/connexions", own, pages::sessions::end_others);
    routes.post("/mon-compte/connexions/{session}/fermer", own, pages::sessions::end);
    routes.get("/mon-compte/mot-de-passe", own, pages::change_password::edit);
    routes.post("/mon-compte/mot-de-passe", own, pages::change_password::update);
    routes.get("/mon-compte/second-facteur", own, pages::second_factor::show);
    routes.post("/mon-compte/second-facteur", own, pages::second_factor::create);
    routes.get("/mon-compte/second-facteur/nouveau", own, pages::second_factor::new);
    routes.post("/mon-compte/second-facteur/codes", own, pages::recovery_codes::renew);
    routes.post("/mon-compte/second-facteur/codes-en-texte", own, pages::recovery_codes::download);
    routes.post("/mon-compte/second-facteur/retirer", own, pages::second_factor::remove);
    routes.get("/mon-compte/absence", Access::AnyAgent, admin::absence::edit_own);
    routes.post("/mon-compte/absence", Access::AnyAgent, admin::absence::update_own);
}

fn office_routes(routes: &mut Routes) {
    let administrators = Access::Administrators;
    routes.get("/bureau/personnes", administrators, admin::people::list);
    routes.get("/bureau/personnes/inviter", administrators, admin::invite::new);
    routes.post("/bureau/personnes/inviter", administrators, admin::invite::create);
    routes.get("/bureau/personnes/revue", administrators, admin::review::show);
    routes.post("/bureau/personnes/revue", administrators, admin::review::update);
    routes.get("/bureau/personnes/reglages", administrators, admin::account_rules::edit);
    routes.post("/bureau/personnes/reglages", administrators, admin::account_rules::update);
    routes.get("/bureau/personnes/{person}", administrators, admin::person::show);
    routes.post("/bureau/personnes/{person}/roles", administrators, admin::person_acts::grant);
    routes.post(
        "/bureau/personnes/{person}/roles/{grant}/retirer",
        administrators,
        admin::person_acts::revoke,
    );
    routes.post(
        "/bureau/personnes/{person}/invitation",
        administrators,
        admin::person_acts::renew_invitation,
    );
    routes.post(
        "/bureau/personnes/{person}/invitation/annuler",
        administrators,
        admin::person_acts::cancel_invitation,
    );
    routes.get("/bureau/personnes/{person}/absence", administrators, admin::absence::edit);
    routes.post("/bureau/personnes/{person}/absence", administrators, admin::absence::update);
    routes.post(
        "/bureau/personnes/{person}/second-facteur/retirer",
        administrators,
        admin::person_acts::reset_second_factor,
    );
}
