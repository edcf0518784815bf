//! The département, its cantons with a point each, its communes, and the themes.

use parvis_db::Conn;
use parvis_territory::{AreaKind, NewArea, NewTheme, add_theme, policy, save_area};

use super::{Progress, Scene};
use crate::{FillError, content};

pub(super) fn fill(tx: &mut Conn, _: &Scene, _: &mut Progress) -> Result<(), FillError> {
    let permit = policy::by_the_machine();
    let departement = NewArea {
        code: "47".into(),
        name: "Lot-et-Garonne".into(),
        point: Some((44.3693, 0.4539)),
        ..NewArea::default()
    };
    let departement = save_area(tx, &permit, AreaKind::Departement, &departement)?;
    for canton in content::cantons() {
        let new = NewArea {
            code: canton.code,
            name: canton.name,
            parent_id: Some(departement),
            point: Some((canton.lat, canton.lon)),
            ..NewArea::default()
        };
        save_area(tx, &permit, AreaKind::Canton, &new)?;
    }
    for municipality in content::municipalities() {
        let new = NewArea {
            code: municipality.code,
            name: municipality.name,
            parent_id: Some(departement),
            population: municipality.population,
            ..NewArea::default()
        };
        save_area(tx, &permit, AreaKind::Municipality, &new)?;
    }
    for theme in content::themes() {
        add_theme(tx, &permit, &NewTheme { name: theme.name, icon: theme.icon, color: theme.color })?;
    }
    Ok(())
}
