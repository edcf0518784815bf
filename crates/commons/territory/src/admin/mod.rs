//! The back office of areas and themes.

pub mod area_form;
pub mod areas;
pub mod import;
pub mod theme_form;
pub mod themes;

use parvis_kernel::Message;

use crate::{model::AreaKind, t};

/// The words of a kind of areas, in the plural.
pub(crate) fn kind_label(kind: AreaKind) -> Message {
    match kind {
        AreaKind::Departement => t::territory_kind_departement(),
        AreaKind::Canton => t::territory_kind_canton(),
        AreaKind::Municipality => t::territory_kind_municipality(),
        AreaKind::Neighborhood => t::territory_kind_neighborhood(),
        AreaKind::Sector => t::territory_kind_sector(),
    }
}
