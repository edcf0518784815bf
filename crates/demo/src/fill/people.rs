//! The seven named people with their roles, and those who will give and support ideas.
//!
//! One password for the seven, hashed once; the others sign in never.

use parvis_db::Conn;
use parvis_kernel::{Email, Locale, slugify};
use parvis_people::{AccountRules, NewPerson, create_person, grant_role, hash_password, set_account_rules};
use parvis_territory::{AreaKind, area_by_code};

use super::{Progress, Scene};
use crate::{
    FillError,
    cast::{CHLOE_CANTON, Cast, PASSWORD},
    content,
    dice::Dice,
};

pub(super) fn fill(tx: &mut Conn, scene: &Scene, progress: &mut Progress) -> Result<(), FillError> {
    fill_cast(tx, scene, progress)?;
    let dice = Dice::new(120);
    for person in content::people() {
        let address = format!("{}.{}", ascii(&person.first_name), ascii(&person.last_name));
        let began = scene.present.day(-dice.between(1_160, 1_300), 10, 0);
        let new = NewPerson {
            email: address_of(&address)?,
            public_name: person.shown(),
            password_hash: None,
            confirmed_at: Some(began.plus_seconds(600)),
            locale: Locale::Fr,
            created_at: began,
        };
        progress.authors.push(create_person(tx, &new)?.raw());
    }
    Ok(())
}

fn fill_cast(tx: &mut Conn, scene: &Scene, progress: &mut Progress) -> Result<(), FillError> {
    // One click and one is an agent: a second factor would stand in the way. `/demo` says so.
    let rules = AccountRules { second_factor_for_agents: false, ..AccountRules::default() };
    set_account_rules(tx, &rules)?;
    let canton = area_by_code(tx, AreaKind::Canton, CHLOE_CANTON)?.map_or(0, |area| area.id.raw());
    let hash = hash_password(PASSWORD, Dice::new(7).random());
    for who in Cast::ALL {
        let began =
            if who == Cast::Bruno { scene.present.day(-1, 18, 40) } else { scene.present.day(-1_330, 9, 0) };
        let new = NewPerson {
            email: address_of(who.key())?,
            public_name: who.public_name().to_owned(),
            password_hash: Some(hash.clone()),
            confirmed_at: who.confirmed(began.plus_seconds(300)),
            locale: Locale::Fr,
            created_at: began,
        };
        let id = create_person(tx, &new)?;
        for grant in who.grants(canton) {
            grant_role(tx, id, grant, began)?;
        }
        progress.cast.insert(who.key().to_owned(), id.raw());
    }
    Ok(())
}

/// An address of the demonstration: no server can ever take its mails.
pub(super) fn address_of(local: &str) -> Result<Email, FillError> {
    let address = format!("{local}@demo.example");
    address.parse().map_err(|()| FillError::Refused(format!("{address} is no address")))
}

/// A name in ASCII.
pub(super) fn ascii(name: &str) -> String {
    slugify(name).unwrap_or_else(|| "personne".to_owned())
}
