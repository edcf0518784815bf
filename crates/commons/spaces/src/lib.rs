//! Spaces, processes, phases, statuses, deposit forms, pages and news.
//!
//! A space is a lasting home ("Budget participatif citoyen"); a process is one edition of something inside it;
//! its phases open and close by themselves, each with the activities that methods bring. Other slices ask here
//! what is open (`activity_state`, `open_activity`) and which statuses a contribution may have; they never match
//! on a process' kind.

mod actions;
mod admin;
mod model;
mod openings;
mod pages;
pub mod policy;
mod rich_text;
mod rules;
mod store;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_db::Migration;
use parvis_slice::Manifest;

pub use actions::create_process::{NewPhaseDates, TemplateInput, TemplateSpace, create_process_from_template};
pub use model::*;
pub use openings::{activity_state, lock_process, open_activity};
pub use actions::By;
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
