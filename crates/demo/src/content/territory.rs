//! The territory, who lives there, who assesses and for which reasons one says no.

use serde::Deserialize;

use super::read;

/// A canton with a point inside.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Canton {
    pub code: String,
    pub name: String,
    pub lat: f64,
    pub lon: f64,
}

/// A commune, from the national list of communes.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Municipality {
    pub code: String,
    pub name: String,
    pub population: Option<i64>,
}

/// A theme with its color and icon; its name in addresses is made of its name.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct ThemeText {
    pub name: String,
    pub color: String,
    pub icon: String,
}

/// A technical unit; `mailbox` is the first part of its address.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct UnitText {
    pub name: String,
    pub mailbox: String,
}

/// A reason for which an idea is not published.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct ReasonText {
    pub key: String,
    pub title: String,
    pub sentence: String,
    pub charter_article: String,
}

/// Somebody who lives there.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct PersonName {
    pub first_name: String,
    pub last_name: String,
}

impl PersonName {
    /// The name shown: "Jeanne L.".
    pub fn shown(&self) -> String {
        let initial: String = self.last_name.chars().take(1).collect();
        format!("{} {initial}.", self.first_name)
    }
}

pub(crate) fn cantons() -> Vec<Canton> {
    read("cantons.json", include_str!("../../content/cantons.json"))
}

pub(crate) fn themes() -> Vec<ThemeText> {
    read("themes.json", include_str!("../../content/themes.json"))
}

pub(crate) fn units() -> Vec<UnitText> {
    read("units.json", include_str!("../../content/units.json"))
}

pub(crate) fn reasons() -> Vec<ReasonText> {
    read("refusals.json", include_str!("../../content/refusals.json"))
}

pub(crate) fn people() -> Vec<PersonName> {
    read("people.json", include_str!("../../content/people.json"))
}

pub(crate) fn municipalities() -> Vec<Municipality> {
    let text = include_str!("../../generated/communes-47.csv");
    let lines = csv::Reader::from_reader(text.as_bytes()).into_deserialize().collect::<Result<Vec<_>, _>>();
    match lines {
        Ok(municipalities) => municipalities,
        Err(error) => panic!("generated/communes-47.csv is not what the program expects: {error}"),
    }
}
