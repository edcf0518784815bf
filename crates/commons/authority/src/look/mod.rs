//! Colors: from stored texts to a theme, and what is said where a pair of them is too weak.
//!
//! The measuring itself is `parvis_ui::theme`, which rules may not know; hence this folder of its own.

mod contrast;

pub use contrast::{Measured, faults, figure, measures};

use parvis_ui::theme::{Font, Theme};

use crate::model::Look;

/// The theme of a look; the default's part where a text does not read.
pub fn theme_of(look: &Look) -> Theme {
    let default = Theme::default();
    Theme {
        brand: look.brand.parse().unwrap_or(default.brand),
        accent: look.accent.parse().unwrap_or(default.accent),
        font: Font::from_code(&look.font).unwrap_or(default.font),
    }
}
