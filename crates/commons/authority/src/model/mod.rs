//! What an authority sets, one type for each page of settings.

mod home;
mod identity;
mod look;
mod map;
mod menus;
mod wordings;

pub use home::{Block, BlockKind, Home};
pub use identity::{Identity, ZONES};
pub use look::{Logo, Look};
pub use map::MapTiles;
pub use menus::{MOST_LINKS, MenuLink, Menus};
pub use wordings::{Wording, Wordings};

use serde::{Serialize, de::DeserializeOwned};

/// A value that an authority sets; what was never set is its default.
pub trait Setting:
    Serialize + DeserializeOwned + Default + PartialEq + Clone + Send + Sync + 'static
{
    /// The key of its row.
    const KEY: &'static str;
}

macro_rules! settings {
    ($($kind:ty = $key:literal),+ $(,)?) => {$(
        impl Setting for $kind {
            const KEY: &'static str = $key;
        }
    )+};
}
settings! {
    Identity = "identity",
    Look = "theme",
    Menus = "menu",
    Home = "home",
    MapTiles = "map",
    Wordings = "wordings",
}
