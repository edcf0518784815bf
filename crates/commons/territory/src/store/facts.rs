//! What the audit log keeps of areas and themes.

use parvis_db::{Conn, DbError};
use parvis_slice::Facts;

use super::{areas::area, themes::theme};
use crate::model::{AreaId, ThemeId};

/// An area: all but its outline.
pub(crate) fn area_facts(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let Some(found) = area(conn, AreaId::new(id))? else { return Ok(None) };
    let parent = match found.parent_id {
        Some(parent) => area(conn, parent)?.map(|parent| parent.name),
        None => None,
    };
    Ok(Some(
        Facts::new(&found.name, id)
            .with("name", found.name.as_str())
            .with("code", found.code)
            .with("kind", found.kind.word())
            .with("parent", parent)
            .with("point", found.point.map(|(lat, lon)| format!("{lat}, {lon}")))
            .with("population", found.population)
            .with("outline", found.has_outline),
    ))
}

/// A theme.
pub(crate) fn theme_facts(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let found = theme(conn, ThemeId::new(id))?;
    Ok(found.map(|theme| {
        Facts::new(&theme.name, id)
            .with("name", theme.name.as_str())
            .with("icon", theme.icon)
            .with("color", theme.color)
            .with("position", theme.position)
            .with("active", theme.active)
    }))
}
