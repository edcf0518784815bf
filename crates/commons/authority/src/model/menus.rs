//! The main menu and the links at the end of each page.

use serde::{Deserialize, Serialize};

/// Most links of one menu: more can not be found at a glance, nor fit in one line.
pub const MOST_LINKS: usize = 8;

/// A link of a menu.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct MenuLink {
    /// Words.
    pub label: String,
    /// Local path, or an address elsewhere.
    pub href: String,
}

impl MenuLink {
    /// A link.
    pub fn new(label: &str, href: &str) -> MenuLink {
        MenuLink { label: label.to_owned(), href: href.to_owned() }
    }
}

/// Both menus.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Menus {
    /// The main menu, at the top.
    pub main: Vec<MenuLink>,
    /// The links at the end of each page.
    pub footer: Vec<MenuLink>,
}
