//! What this slice shows on the pages of others: the works on a project's page, the tab of a process, a figure on the home
//! page, and the ways to the follow-up in the back office.

mod desk;
mod home;
pub(crate) mod log;
pub(crate) mod photos;
mod tab;
mod works;

use parvis_slice::{Panel, Place};

/// The pieces of this slice.
pub const PANELS: &[Panel] = &[
    Panel { place: Place::ContributionBody, order: 20, draw: works::draw },
    Panel { place: Place::ContributionDesk, order: 60, draw: desk::of_contribution },
    Panel { place: Place::ProcessTab, order: 40, draw: tab::draw },
    Panel { place: Place::ProcessDesk, order: 60, draw: desk::of_process },
    Panel { place: Place::Home, order: 20, draw: home::draw },
];
