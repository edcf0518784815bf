//! The back office of people: the list, a person with their roles, an invitation.

pub mod invite;
pub mod people;
pub mod person;
mod role_fields;

use parvis_kernel::Message;
use parvis_web::{Cx, Grant, Role};

use crate::{store::PlaceNames, t};

/// "Modère les idées, canton Agen-1".
pub(crate) fn role_sentence(cx: &Cx, grant: &Grant, places: &PlaceNames) -> String {
    let gone = cx.t(t::people_role_gone());
    let area = grant.area.map(|id| places.area(id).unwrap_or(&gone).to_owned());
    let theme = grant.theme.map(|id| places.theme(id).unwrap_or(&gone).to_owned());
    let role = role_label(grant.role);
    cx.t(match (area, theme) {
        (None, None) => t::people_role_everywhere(role),
        (Some(area), None) => t::people_role_in_area(role, area),
        (None, Some(theme)) => t::people_role_in_theme(role, theme),
        (Some(area), Some(theme)) => t::people_role_in_both(role, area, theme),
    })
}

/// What a role lets one do.
pub(crate) fn role_label(role: Role) -> Message {
    match role {
        Role::Administrator => t::people_role_administrator(),
        Role::Moderator => t::people_role_moderator(),
        Role::Assessor => t::people_role_assessor(),
        Role::ElectedOfficial => t::people_role_elected(),
        Role::CouncilMember => t::people_role_council(),
    }
}
