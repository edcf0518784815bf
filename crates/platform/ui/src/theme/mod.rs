//! An authority's look: two colors and a font. All else is derived here, for the light and for the dark
//! scheme, so that an authority cannot make its site unreadable: [`check`] measures every pair of colors
//! that meet on a page and says which is too weak.
//!
//! [`stylesheet`] gives the text of `/theme.css`, which only sets custom properties over `css/tokens.css`.

mod check;
mod color;
mod derived;
mod font;
mod palette;

pub use check::{ContrastFault, ContrastPair, check};
pub use color::{Color, NotAColor, contrast};
pub use derived::Derived;
pub use font::Font;
pub use palette::{NEUTRAL_PAIRS, Scheme};

/// What an authority chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Theme {
    /// The strong color: links, the main act, the ground of the title.
    pub brand: Color,
    /// The second color: notices, what is chosen.
    pub accent: Color,
    /// The typeface.
    pub font: Font,
}

impl Default for Theme {
    fn default() -> Theme {
        Theme { brand: Color::hex(0x4b_1d_52), accent: Color::hex(0x0b_6e_69), font: Font::Atkinson }
    }
}

/// The text of the authority's stylesheet: custom properties for both schemes and nothing else.
pub fn stylesheet(theme: &Theme) -> String {
    let light = declarations(&Derived::new(theme, Scheme::Light));
    let dark = declarations(&Derived::new(theme, Scheme::Dark));
    let font = theme.font.stack();
    format!(
        ":root{{{light}--font:{font}}}\n@media (prefers-color-scheme:dark){{:root{{{dark}}}}}\n\
         @media print{{:root{{--brand:#000;--accent:#000;--hero:#fff;--hero-ink:#000;--brand-soft:#fff;--accent-soft:#fff}}}}\n"
    )
}

fn declarations(derived: &Derived) -> String {
    derived.tokens().iter().map(|(name, color)| format!("{name}:{color};")).collect()
}

#[cfg(test)]
mod tests;
