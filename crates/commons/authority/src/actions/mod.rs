//! What administrators do with settings.

pub mod found;
pub mod save_setting;
pub mod set_logo;
