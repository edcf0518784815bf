//! Themes in the database.

use std::collections::HashMap;

use parvis_db::{Conn, DbError, FromRow, Row, params, sql};
use parvis_kernel::slugify;

use crate::{
    model::{NewTheme, Theme, ThemeId},
    policy::{EditTerritory, Permit},
};

impl FromRow for Theme {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        Ok(Theme {
            id: row.get(0)?,
            slug: row.get(1)?,
            name: row.get(2)?,
            icon: row.get(3)?,
            color: row.get(4)?,
            position: row.get(5)?,
            active: row.get(6)?,
        })
    }
}

const THEME: &str = "select id, slug, name, icon, color, position, active from theme";

/// All themes in their order, also those no longer offered ([`Theme::active`]).
///
/// # Errors
/// The database's failure.
pub fn themes(conn: &mut Conn) -> Result<Vec<Theme>, DbError> {
    conn.query(sql!(THEME, " order by position, id"), params![])
}

/// One theme.
///
/// # Errors
/// The database's failure.
pub fn theme(conn: &mut Conn, id: ThemeId) -> Result<Option<Theme>, DbError> {
    conn.query_opt(sql!(THEME, " where id = $1"), params![id])
}

/// The names of all themes.
///
/// # Errors
/// The database's failure.
pub fn theme_names(conn: &mut Conn) -> Result<HashMap<ThemeId, String>, DbError> {
    Ok(themes(conn)?.into_iter().map(|theme| (theme.id, theme.name)).collect())
}

/// Adds a theme after the others; its name in addresses is made from its name and stays.
///
/// # Errors
/// The database's failure.
pub fn add_theme(
    conn: &mut Conn,
    _permit: &Permit<EditTerritory>,
    new: &NewTheme,
) -> Result<ThemeId, DbError> {
    let all = themes(conn)?;
    let base = slugify(&new.name).unwrap_or_else(|| "theme".to_owned());
    let taken = |slug: &str| all.iter().any(|theme| theme.slug == slug);
    let slug = if taken(&base) {
        (2..).map(|n| format!("{base}-{n}")).find(|slug| !taken(slug)).unwrap_or_default()
    } else {
        base
    };
    let position = all.last().map_or(0, |last| last.position) + 1;
    conn.query_one(
        sql!("insert into theme (slug, name, icon, color, position, active) values ($1, $2, $3, $4, $5, 1) returning id"),
        params![slug, new.name, new.icon, new.color, position],
    )
}

/// Changes a theme.
///
/// # Errors
/// The database's failure.
pub fn edit_theme(
    conn: &mut Conn,
    _permit: &Permit<EditTerritory>,
    id: ThemeId,
    new: &NewTheme,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update theme set name = $2, icon = $3, color = $4 where id = $1"),
        params![id, new.name, new.icon, new.color],
    )
}

/// Offers a theme again, or no longer.
///
/// # Errors
/// The database's failure.
pub fn set_theme_active(
    conn: &mut Conn,
    _permit: &Permit<EditTerritory>,
    id: ThemeId,
    active: bool,
) -> Result<u64, DbError> {
    conn.execute(sql!("update theme set active = $2 where id = $1"), params![id, active])
}

/// Moves a theme one place up or down.
///
/// # Errors
/// The database's failure.
pub fn move_theme(
    conn: &mut Conn,
    _permit: &Permit<EditTerritory>,
    id: ThemeId,
    up: bool,
) -> Result<(), DbError> {
    let mut order: Vec<ThemeId> = themes(conn)?.into_iter().map(|theme| theme.id).collect();
    let Some(at) = order.iter().position(|other| *other == id) else { return Ok(()) };
    let with = if up { at.checked_sub(1) } else { Some(at + 1).filter(|next| *next < order.len()) };
    let Some(with) = with else { return Ok(()) };
    order.swap(at, with);
    for (position, id) in order.iter().enumerate() {
        conn.execute(sql!("update theme set position = $2 where id = $1"), params![id, position])?;
    }
    Ok(())
}
