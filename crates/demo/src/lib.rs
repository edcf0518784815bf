//! The demonstration: Lot-et-Garonne with three editions of its participatory budget, filled into an empty tenant.
//!
//! [`fill`] writes it through the slices' own actions, in steps that a broken-off process goes on with; all dates count
//! from the moment of filling, so one edition is always in the middle of its vote. The pages under `/demo` say what to
//! try as whom, let one sign in with a click, and show every mail. Texts, projects and people are invented; see
//! `content/`.

mod cast;
mod content;
mod dice;
mod error;
mod fill;
mod pages;
mod present;
mod welcome;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

use parvis_slice::Manifest;
use parvis_web::{Access, Routes};

pub use error::FillError;
pub use fill::fill;
pub use welcome::welcome;

/// The table of contents of this crate.
pub fn manifest() -> Manifest {
    Manifest { routes, ..Manifest::new("demo", t::SOURCES) }
}

fn routes(routes: &mut Routes) {
    let open = Access::Everyone;
    routes.get(pages::GUIDE, open, pages::guide::show);
    routes.post("/demo/entrer", open, pages::enter::create);
    routes.get(pages::MAILS, open, pages::mails::show);
    routes.get(pages::COMPONENTS, open, pages::components::show);
}
