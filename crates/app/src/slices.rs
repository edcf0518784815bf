//! The slices of the platform, each one line.

use parvis_slice::{Manifest, Registry, install};

/// All slices, commons first.
pub fn slices() -> Vec<Manifest> {
    vec![
        crate::office::manifest(),
        parvis_journal::manifest(),
        parvis_people::manifest(),
        parvis_identity::manifest(),
        parvis_territory::manifest(),
        parvis_media::manifest(),
        parvis_authority::manifest(),
        parvis_spaces::manifest(),
        parvis_contributions::manifest(),
        parvis_moderation::manifest(),
        parvis_review::manifest(),
        parvis_voting::manifest(),
        parvis_delivery::manifest(),
        parvis_demo::manifest(),
    ]
}

/// The registry of the process.
pub fn registry() -> &'static Registry {
    install(slices())
}
