//! Adds a theme, changes one, moves it, offers it or not.

use parvis_db::Conn;
use parvis_kernel::Refusal;
use parvis_ui::Icon;
use parvis_web::{Actor, WebError};

use crate::{
    model::{NewTheme, ThemeId},
    policy, store, t,
};

/// Adds a theme.
///
/// # Errors
/// A refusal where a field is wrong.
pub fn add(conn: &mut Conn, actor: &Actor, new: &NewTheme) -> Result<ThemeId, WebError> {
    let permit = policy::may_edit(actor)?;
    check(new)?;
    Ok(store::add_theme(conn, &permit, new)?)
}

/// Changes a theme.
///
/// # Errors
/// A refusal where a field is wrong.
pub fn change(conn: &mut Conn, actor: &Actor, id: ThemeId, new: &NewTheme) -> Result<(), WebError> {
    let permit = policy::may_edit(actor)?;
    check(new)?;
    match store::edit_theme(conn, &permit, id, new)? {
        0 => Err(WebError::NotFound),
        _ => Ok(()),
    }
}

/// Moves a theme up or down, or offers it or not.
///
/// # Errors
/// A refusal where they are no administrator.
pub fn steer(conn: &mut Conn, actor: &Actor, id: ThemeId, act: &str) -> Result<(), WebError> {
    let permit = policy::may_edit(actor)?;
    match act {
        "monter" => store::move_theme(conn, &permit, id, true)?,
        "descendre" => store::move_theme(conn, &permit, id, false)?,
        "retirer" => drop(store::set_theme_active(conn, &permit, id, false)?),
        "proposer" => drop(store::set_theme_active(conn, &permit, id, true)?),
        _ => return Err(WebError::NotFound),
    }
    Ok(())
}

fn check(new: &NewTheme) -> Result<(), Refusal> {
    if new.name.is_empty() || new.name.chars().count() > 80 {
        return Err(Refusal::on("nom", t::territory_theme_name_needed()));
    }
    let hexadecimal = new
        .color
        .strip_prefix('#')
        .is_some_and(|digits| digits.len() == 6 && digits.chars().all(|digit| digit.is_ascii_hexdigit()));
    if !hexadecimal {
        return Err(Refusal::on("couleur", t::territory_theme_color_needed()));
    }
    if Icon::named(&new.icon).is_none() {
        return Err(Refusal::on("icone", t::territory_theme_icon_needed()));
    }
    Ok(())
}
