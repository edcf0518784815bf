//! Spaces, processes, phases, statuses, deposit forms, pages and news.
//!
//! A space is a lasting home ("Budget participatif citoyen"); a process is one edition of something inside it;
//! its phases open and close by themselves, each with the activities that methods bring. Other slices ask here
//! what is open (`activity_state`, `open_activity`) and which statuses a contribution may have; they never match
//! on a process' kind.

mod actions;
mod admin;
mod audited;
mod model;
mod openings;
mod pages;
mod panels;
pub mod policy;
mod reach;
mod rich_text;
mod rules;
pub mod samples;
pub mod setup;
mod store;
mod today;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::Migration;
use parvis_slice::{ActivityKind, Door, Home, Manifest, RailEntry, Sitemap};
use parvis_web::{Access, Role, Routes};

pub use actions::By;
pub use actions::create_process::{
    NewPhaseDates, TemplateInput, TemplateSpace, create_process_from_template,
};
pub use model::*;
pub use openings::{
    accepted_proofs, activity_state, configure_activity, configure_process, lock_process, open_activity,
};
pub use pages::frame::{ProcessFrame, process_frame};
pub use pages::{
    parts::{citizens_place, news_list, process_card, status_tag},
    processes::{Listed, visible as visible_processes},
    proofs::proofs_words,
};
pub use reach::{give_reach, outside, readers, without_private_links};
pub use rich_text::{clean as clean_html, render as render_rich_text};
pub use rules::timeline::{current_phase, is_over, next_phase};
pub use store::{
    fields::form_fields,
    news::{news_by_slug, news_of_process, news_of_space, published_news},
    pages::{all_pages, page_by_slug, pages_of_site, pages_of_space},
    phases::{phases, phases_of_all},
    processes::{process, process_by_slug, processes, processes_of},
    spaces::{space, space_by_slug, spaces},
    statuses::{all_statuses, status, status_of_stage, statuses},
};

/// The tables of this slice.
pub const MIGRATIONS: &[Migration] = &[
    Migration { stamp: "20261123_1500_spaces", sql: include_str!("../migrations/20261123_1500_spaces.sql") },
    Migration {
        stamp: "20261123_2310_spaces_members",
        sql: include_str!("../migrations/20261123_2310_spaces_members.sql"),
    },
];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes,
        rail: &[
            RailEntry {
                order: 50,
                label: t::spaces_rail_processes,
                href: "/bureau/demarches",
                roles: AGENTS,
                count: None,
            },
            RailEntry {
                order: 60,
                label: t::spaces_rail_pages,
                href: admin::pages::PATH,
                roles: &[],
                count: None,
            },
            RailEntry {
                order: 61,
                label: t::spaces_rail_news,
                href: admin::news::PATH,
                roles: &[],
                count: None,
            },
            RailEntry {
                order: 62,
                label: t::spaces_rail_spaces,
                href: admin::spaces::PATH,
                roles: &[],
                count: None,
            },
        ],
        today: Some(today::changing_phases),
        doors: &[
            Door { param: "process", space: store::members::private_space_of_slug },
            Door { param: "space", space: store::members::private_space_named },
        ],
        homes: &[Home { kind: "process", space: store::members::private_space_of }],
        sitemap: Some(Sitemap { last: store::public::last, pages: store::public::pages }),
        erase_person: Some(store::members::forget_person),
        panels: panels::PANELS,
        activities: &[ActivityKind {
            key: "information",
            label: t::spaces_information_label,
            hint: t::spaces_information_hint,
            settings_path: None,
            act_path: None,
            act_label: t::spaces_information_label,
            proofs: &[],
        }],
        office_words: audited::WORDS,
        subjects: audited::SUBJECTS,
        ..Manifest::new("spaces", t::SOURCES)
    }
}

/// Who sees how processes stand in the back office; only administrators change them.
const AGENTS: &[Role] = &[Role::Moderator, Role::Assessor, Role::ElectedOfficial];
const WHO: Access = Access::Administrators;

fn routes(routes: &mut Routes) {
    public_routes(routes);
    process_routes(routes);
    phase_routes(routes);
    workflow_routes(routes);
    content_routes(routes);
}

fn public_routes(routes: &mut Routes) {
    const ALL: Access = Access::Everyone;
    routes.get("/demarches", ALL, pages::processes::list).cached();
    routes.get("/demarches/{process}", ALL, pages::process::show).cached();
    routes.get("/espaces/{space}", ALL, pages::space::show).cached();
    routes.get("/espaces/{space}/pages/{page}", ALL, pages::page::of_space).cached();
    routes.get("/pages/{page}", ALL, pages::page::of_site).cached();
    routes.get("/actualites", ALL, pages::news::list).cached();
    routes.get("/actualites/{slug}", ALL, pages::news::show).cached();
}

fn process_routes(routes: &mut Routes) {
    routes.get("/bureau/demarches", Access::Agents(AGENTS), admin::processes::list);
    routes.get("/bureau/demarches/nouvelle", WHO, admin::template_form::new);
    routes.post("/bureau/demarches/nouvelle", WHO, admin::template_form::create);
    routes.get("/bureau/demarches/{process}", Access::Agents(AGENTS), admin::desk::show);
    routes.get("/bureau/demarches/{process}/general", WHO, admin::general::edit);
    routes.post("/bureau/demarches/{process}/general", WHO, admin::general::update);
    routes.get("/bureau/demarches/{process}/dupliquer", WHO, admin::duplicate::new);
    routes.post("/bureau/demarches/{process}/dupliquer", WHO, admin::duplicate::create);
    routes.get("/bureau/demarches/{process}/publier", WHO, admin::publish::confirm);
    routes.post("/bureau/demarches/{process}/publier", WHO, admin::publish::publish);
    routes.get("/bureau/demarches/{process}/archiver", WHO, admin::publish::confirm_archive);
    routes.post("/bureau/demarches/{process}/archiver", WHO, admin::publish::archive);
    routes.post("/bureau/demarches/{process}/restaurer", WHO, admin::publish::restore);
}

fn phase_routes(routes: &mut Routes) {
    routes.get("/bureau/demarches/{process}/dates", WHO, admin::dates::edit);
    routes.post("/bureau/demarches/{process}/dates", WHO, admin::dates::update);
    routes.get("/bureau/demarches/{process}/etapes", WHO, admin::phases::list);
    routes.get("/bureau/demarches/{process}/etapes/ajouter", WHO, admin::phase_form::new);
    routes.post("/bureau/demarches/{process}/etapes/ajouter", WHO, admin::phase_form::create);
    routes.get("/bureau/demarches/{process}/etapes/{phase}", WHO, admin::phase_form::edit);
    routes.post("/bureau/demarches/{process}/etapes/{phase}", WHO, admin::phase_form::update);
    routes.post("/bureau/demarches/{process}/etapes/{phase}/{act}", WHO, admin::phases::steer);
}

fn workflow_routes(routes: &mut Routes) {
    routes.get("/bureau/demarches/{process}/statuts", WHO, admin::statuses::list);
    routes.get("/bureau/demarches/{process}/statuts/ajouter", WHO, admin::status_form::new);
    routes.post("/bureau/demarches/{process}/statuts/ajouter", WHO, admin::status_form::create);
    routes.get("/bureau/demarches/{process}/statuts/{status}", WHO, admin::status_form::edit);
    routes.post("/bureau/demarches/{process}/statuts/{status}", WHO, admin::status_form::update);
    routes.post("/bureau/demarches/{process}/statuts/{status}/{act}", WHO, admin::statuses::steer);
    routes.get("/bureau/demarches/{process}/formulaire", WHO, admin::fields::list);
    routes.get("/bureau/demarches/{process}/formulaire/ajouter", WHO, admin::field_form::new);
    routes.post("/bureau/demarches/{process}/formulaire/ajouter", WHO, admin::field_form::create);
    routes.get("/bureau/demarches/{process}/formulaire/{field}", WHO, admin::field_form::edit);
    routes.post("/bureau/demarches/{process}/formulaire/{field}", WHO, admin::field_form::update);
    routes.post("/bureau/demarches/{process}/formulaire/{field}/{act}", WHO, admin::fields::steer);
}

fn content_routes(routes: &mut Routes) {
    routes.get("/bureau/reglages/pages", WHO, admin::pages::list);
    routes.get("/bureau/reglages/pages/ajouter", WHO, admin::page_form::new);
    routes.post("/bureau/reglages/pages/ajouter", WHO, admin::page_form::create);
    routes.get("/bureau/reglages/pages/{page}", WHO, admin::page_form::edit);
    routes.post("/bureau/reglages/pages/{page}", WHO, admin::page_form::update);
    routes.post("/bureau/reglages/pages/{page}/{act}", WHO, admin::pages::steer);
    routes.get("/bureau/reglages/actualites", WHO, admin::news::list);
    routes.get("/bureau/reglages/actualites/ajouter", WHO, admin::news_form::new);
    routes.post("/bureau/reglages/actualites/ajouter", WHO, admin::news_form::create);
    routes.get("/bureau/reglages/actualites/{news}", WHO, admin::news_form::edit);
    routes.post("/bureau/reglages/actualites/{news}", WHO, admin::news_form::update);
    routes.post("/bureau/reglages/actualites/{news}/{act}", WHO, admin::news::steer);
    routes.get("/bureau/reglages/espaces", WHO, admin::spaces::list);
    routes.get("/bureau/reglages/espaces/ajouter", WHO, admin::space_form::new);
    routes.post("/bureau/reglages/espaces/ajouter", WHO, admin::space_form::create);
    routes.get("/bureau/reglages/espaces/{space}", WHO, admin::space_form::edit);
    routes.post("/bureau/reglages/espaces/{space}", WHO, admin::space_form::update);
    routes.post("/bureau/reglages/espaces/{space}/{act}", WHO, admin::spaces::steer);
    let members = "/bureau/reglages/espaces/{space}/membres";
    routes.get(members, WHO, admin::members::list);
    routes.post(members, WHO, admin::members::add_person);
    routes.post("/bureau/reglages/espaces/{space}/membres/roles", WHO, admin::members::add_role);
    routes.post(
        "/bureau/reglages/espaces/{space}/membres/roles/{role}/retirer",
        WHO,
        admin::members::remove_role,
    );
    routes.post(
        "/bureau/reglages/espaces/{space}/membres/{person}/retirer",
        WHO,
        admin::members::remove_person,
    );
}
