//! Names of areas, themes and processes, to choose from and to show. Their tables belong to `territory` and `spaces`, which
//! stand above this slice; only key and name are read.

use parvis_db::{Conn, DbError, params, sql};

/// Keys and names of the cantons, themes and processes, in their order.
#[derive(Clone, Debug, Default)]
pub struct PlaceNames {
    /// Cantons.
    pub areas: Vec<(i64, String)>,
    /// Themes in use.
    pub themes: Vec<(i64, String)>,
    /// Processes, the newest first.
    pub processes: Vec<(i64, String)>,
}

impl PlaceNames {
    /// The name of a canton.
    pub fn area(&self, id: i64) -> Option<&str> {
        name_of(&self.areas, id)
    }

    /// The name of a theme.
    pub fn theme(&self, id: i64) -> Option<&str> {
        name_of(&self.themes, id)
    }

    /// The title of a process.
    pub fn process(&self, id: i64) -> Option<&str> {
        name_of(&self.processes, id)
    }
}

fn name_of(names: &[(i64, String)], id: i64) -> Option<&str> {
    names.iter().find(|(known, _)| *known == id).map(|(_, name)| name.as_str())
}

/// Keys and names of the cantons, themes and processes.
pub(crate) fn place_names(conn: &mut Conn) -> Result<PlaceNames, DbError> {
    Ok(PlaceNames {
        areas: conn.query(
            sql!("select id, name from area where kind = 'canton' order by sort_key, id"),
            params![],
        )?,
        themes: conn
            .query(sql!("select id, name from theme where active = 1 order by position, id"), params![])?,
        processes: conn.query(sql!("select id, title from process order by id desc"), params![])?,
    })
}
