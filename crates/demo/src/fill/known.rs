//! Keys of areas and themes by the codes that the content uses.

use std::collections::HashMap;

use parvis_db::{Conn, DbError};
use parvis_territory::{self as territory, AreaId, AreaKind, ThemeId};

/// See the module.
pub(super) struct Known {
    cantons: Vec<(String, AreaId)>,
    themes: HashMap<String, ThemeId>,
}

impl Known {
    pub fn load(conn: &mut Conn) -> Result<Known, DbError> {
        let cantons = territory::areas(conn, AreaKind::Canton)?;
        let themes = territory::themes(conn)?;
        Ok(Known {
            cantons: cantons.into_iter().map(|area| (area.code, area.id)).collect(),
            themes: themes.into_iter().map(|theme| (theme.slug, theme.id)).collect(),
        })
    }

    /// The canton of a code: "4701".
    pub fn canton(&self, code: &str) -> Option<AreaId> {
        self.cantons.iter().find(|(own, _)| own == code).map(|(_, id)| *id)
    }

    /// All cantons with their codes.
    pub fn cantons(&self) -> &[(String, AreaId)] {
        &self.cantons
    }

    /// The theme of a name in addresses.
    pub fn theme(&self, slug: &str) -> Option<ThemeId> {
        self.themes.get(slug).copied()
    }
}
