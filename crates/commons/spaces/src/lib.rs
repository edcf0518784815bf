//! Spaces, processes, phases, statuses, deposit forms, pages and news.
//!
//! A space is a lasting home ("Budget participatif citoyen"); a process is one edition of something inside it;
//! its phases open and close by themselves, each with the activities that methods bring. Other slices ask here
//! what is open (`activity_state`, `open_activity`) and which statuses a contribution may have; they never match
//! on a process' kind.

mod actions;
mod model;
mod openings;
mod pages;
pub mod policy;
mod rich_text;
mod rules;
pub mod setup;
mod store;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::Migration;
use parvis_slice::{ActivityKind, Manifest};
use parvis_web::{Access, Routes};

pub use actions::By;
pub use actions::create_process::{
    NewPhaseDates, TemplateInput, TemplateSpace, create_process_from_template,
};
pub use model::*;
pub use openings::{activity_state, lock_process, open_activity};
pub use pages::frame::{ProcessFrame, process_frame};
pub use pages::{
    parts::{citizens_place, news_list, process_card, status_tag},
    processes::{Listed, visible as visible_processes},
};
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
pub const MIGRATIONS: &[Migration] = &[Migration {
    stamp: "20261123_1500_spaces",
    sql: include_str!("../migrations/20261123_1500_spaces.sql"),
}];

/// The table of contents of this slice.
pub fn manifest() -> Manifest {
    Manifest {
        migrations: MIGRATIONS,
        routes,
        activities: &[ActivityKind {
            key: "information",
            label: t::spaces_information_label,
            hint: t::spaces_information_hint,
            settings_path: None,
            act_path: None,
            act_label: t::spaces_information_label,
        }],
        ..Manifest::new("spaces", t::SOURCES)
    }
}

fn routes(routes: &mut Routes) {
    const ALL: Access = Access::Everyone;
    routes.get("/demarches", ALL, pages::processes::list).cached();
    routes.get("/demarches/{process}", ALL, pages::process::show).cached();
    routes.get("/espaces/{space}", ALL, pages::space::show).cached();
    routes.get("/espaces/{space}/pages/{page}", ALL, pages::page::of_space).cached();
    routes.get("/pages/{page}", ALL, pages::page::of_site).cached();
    routes.get("/actualites", ALL, pages::news::list).cached();
    routes.get("/actualites/{slug}", ALL, pages::news::show).cached();
}
