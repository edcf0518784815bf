//! Adds a theme, changes one, moves it, offers it or not.

use parvis_db::Conn;
use parvis_journal::SubjectRef;
use parvis_kernel::Refusal;
use parvis_ui::Icon;
use parvis_web::WebError;

use super::By;
use crate::{
    model::{NewTheme, ThemeId},
    policy, store, t,
};

/// Adds a theme.
///
/// # Errors
/// A refusal where a field is wrong.
pub fn add(conn: &mut Conn, by: &By, new: &NewTheme) -> Result<ThemeId, WebError> {
    let permit = policy::may_edit(&by.actor)?;
    check(new)?;
    let id = store::add_theme(conn, &permit, new)?;
    by.tell(conn, "ThemeAdded", SubjectRef::new("theme", id.raw()))?;
    Ok(id)
}

/// Changes a theme.
///
/// # Errors
/// A refusal where a field is wrong.
pub fn change(conn: &mut Conn, by: &By, id: ThemeId, new: &NewTheme) -> Result<(), WebError> {
    let permit = policy::may_edit(&by.actor)?;
    check(new)?;
    if store::edit_theme(conn, &permit, id, new)? == 0 {
        return Err(WebError::NotFound);
    }
    by.tell(conn, "ThemeChanged", SubjectRef::new("theme", id.raw()))?;
    Ok(())
}

/// Moves a theme up or down, or offers it or not.
///
/// # Errors
/// A refusal where they are no administrator.
pub fn steer(conn: &mut Conn, by: &By, id: ThemeId, act: &str) -> Result<(), WebError> {
    let permit = policy::may_edit(&by.actor)?;
    match act {
        "monter" => store::move_theme(conn, &permit, id, true)?,
        "descendre" => store::move_theme(conn, &permit, id, false)?,
        "retirer" => drop(store::set_theme_active(conn, &permit, id, false)?),
        "proposer" => drop(store::set_theme_active(conn, &permit, id, true)?),
        _ => return Err(WebError::NotFound),
    }
    by.tell(conn, "ThemeChanged", SubjectRef::new("theme", id.raw()))?;
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
