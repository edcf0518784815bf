//! Decisions about settings: pure functions of what was typed.

mod address;
mod ftl;
mod identity;
mod list_act;
mod tiles;

pub use address::check_address;
pub use ftl::{CatalogText, texts_of_source};
pub use identity::check_identity;
pub use list_act::ListAct;
pub use tiles::{check_tiles, tiles_host};
