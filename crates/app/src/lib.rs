//! The composition root: which slices there are, how the process is configured and started, and the command line.
//!
//! Nothing here knows a civic rule. A new method is one line in [`slices`] and one dependency.

pub mod backup;
pub mod commands;
pub mod config;
pub mod jobs;
pub mod office;
mod sitemap;
pub mod slices;
pub mod start;
pub mod tenancy;

#[expect(missing_docs, reason = "generated: each function documents itself with its French text")]
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}
