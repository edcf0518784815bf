//! The back office of contributions: the list of all, bulk moves, export, the desk of one, numbering.

pub(crate) mod bulk;
pub(crate) mod deposit_settings;
pub(crate) mod desk;
pub(crate) mod desk_acts;
mod desk_forms;
pub(crate) mod export;
pub(crate) mod filter;
pub(crate) mod list;
pub(crate) mod numbering;

use parvis_web::{Access, Actor, Role};

use crate::policy::DESK_ROLES;

/// Who has the desk.
pub(crate) const DESK: Access = Access::Agents(DESK_ROLES);

/// The areas to which all of a person's roles of the desk are limited; `None`: no limit.
pub(crate) fn areas_of(actor: &Actor) -> Option<Vec<i64>> {
    let mut areas = Vec::new();
    for role in DESK_ROLES.iter().chain(&[Role::Administrator]).filter(|role| actor.has_role(**role)) {
        areas.extend(actor.areas_of(*role)?);
    }
    Some(areas)
}
