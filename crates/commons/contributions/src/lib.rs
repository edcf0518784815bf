//! Contributions: the spine of every participation method.
//!
//! An idea, later perhaps a project, a winner, a realisation, is one row from its deposit to its end. This slice takes
//! deposits (a staged form without script), shows the list and the page of each, keeps supports and followers, and is the
//! only one that moves a status ([`store::change_status`]). Methods add facts beside the row and show them through panels.

pub mod actions;
mod admin;
mod audited;
mod jobs;
mod mails;
pub mod model;
mod pages;
pub mod policy;
mod routes;
pub mod rules;
pub mod samples;
pub mod store;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::Migration;
use parvis_slice::{ActivityKind, Door, Home, Manifest, Panel, Place, RailEntry, Sitemap};
use parvis_web::Proof;

pub use jobs::SEND_DEPOSIT_RECEIPT;
pub use mails::{Decision, decision, deposit_receipt};
pub use model::*;
pub use pages::{
    card::{CardView, card},
    corrections::corrections,
};
pub use policy::Permit;

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] = &[
    Migration {
        stamp: "20261123_1600_contributions",
        sql: include_str!("../migrations/20261123_1600_contributions.sql"),
    },
    Migration {
        stamp: "20261123_1650_contribution_area",
        sql: include_str!("../migrations/20261123_1650_contribution_area.sql"),
    },
    Migration {
        stamp: "20261123_1660_contribution_version",
        sql: include_str!("../migrations/20261123_1660_contribution_version.sql"),
    },
];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes: routes::routes,
        jobs: jobs::JOBS,
        mails: mails::MAILS,
        rail: &[RailEntry {
            order: 20,
            label: t::contributions_rail,
            href: "/bureau/contributions",
            roles: policy::DESK_ROLES,
            count: None,
        }],
        activities: ACTIVITIES,
        doors: &[Door { param: "reference", space: store::private_space_of_reference }],
        homes: &[
            Home { kind: "contribution", space: store::private_space },
            Home { kind: "contribution_answer", space: store::private_space },
            Home { kind: "draft", space: store::private_space_of_draft },
        ],
        sitemap: Some(Sitemap { last: store::public::last, pages: store::public::pages }),
        erase_person: Some(store::erase_person),
        panels: &[
            Panel { place: Place::AccountBody, order: 10, draw: pages::account::own },
            Panel { place: Place::ContributionDesk, order: 10, draw: pages::corrections::panel },
            Panel { place: Place::ProcessDesk, order: 10, draw: pages::account::desk },
            Panel { place: Place::ProcessTab, order: 10, draw: pages::account::tab },
        ],
        office_words: audited::WORDS,
        subjects: audited::SUBJECTS,
        ..Manifest::new("contributions", t::SOURCES)
    }
}

const ACTIVITIES: &[ActivityKind] = &[
    ActivityKind {
        key: "deposit",
        label: t::contributions_activity_deposit,
        hint: t::contributions_activity_deposit_hint,
        settings_path: Some("/bureau/demarches/{process}/depot"),
        act_path: Some("/demarches/{process}/deposer"),
        act_label: t::contributions_submit_idea,
        proofs: &Proof::ALL,
    },
    ActivityKind {
        key: "support",
        label: t::contributions_activity_support,
        hint: t::contributions_activity_support_hint,
        settings_path: None,
        act_path: Some("/demarches/{process}/projets"),
        act_label: t::contributions_activity_support_act,
        proofs: &Proof::ALL,
    },
];
