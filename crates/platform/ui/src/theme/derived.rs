//! All colors that follow from the two of an authority, in one scheme.

use super::{
    Theme,
    color::{Color, contrast},
    palette::Scheme,
};

/// The tokens that depend on the authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Derived {
    /// The scheme they are for.
    pub scheme: Scheme,
    /// Links and the main act.
    pub brand: Color,
    /// Text upon `brand`.
    pub brand_ink: Color,
    /// `brand` under the pointer.
    pub brand_strong: Color,
    /// A tint of `brand` under text.
    pub brand_soft: Color,
    /// A tint of `brand` for lines and bars.
    pub brand_line: Color,
    /// The second color.
    pub accent: Color,
    /// A tint of `accent` under text.
    pub accent_soft: Color,
    /// The ground of the title band.
    pub hero: Color,
    /// Text upon `hero`.
    pub hero_ink: Color,
}

/// On dark paper a color is lightened until it reaches this; a little more than is required for text.
const DARK_CONTRAST: f64 = 6.0;

impl Derived {
    /// Derives all tokens of a scheme.
    pub fn new(theme: &Theme, scheme: Scheme) -> Derived {
        match scheme {
            Scheme::Light => Derived::light(theme),
            Scheme::Dark => Derived::dark(theme),
        }
    }

    fn light(theme: &Theme) -> Derived {
        let paper = Scheme::Light.paper();
        Derived {
            scheme: Scheme::Light,
            brand: theme.brand,
            brand_ink: ink_on(theme.brand),
            brand_strong: theme.brand.mix(Color::hex(0), 0.15),
            brand_soft: paper.mix(theme.brand, 0.08),
            brand_line: paper.mix(theme.brand, 0.24),
            accent: theme.accent,
            accent_soft: paper.mix(theme.accent, 0.1),
            hero: theme.brand,
            hero_ink: ink_on(theme.brand),
        }
    }

    fn dark(theme: &Theme) -> Derived {
        let paper = Scheme::Dark.paper();
        let (brand, accent) = (lighten(theme.brand, paper), lighten(theme.accent, paper));
        Derived {
            scheme: Scheme::Dark,
            brand,
            brand_ink: ink_on(brand),
            brand_strong: brand.mix(Color::WHITE, 0.25),
            brand_soft: paper.mix(brand, 0.12),
            brand_line: paper.mix(brand, 0.38),
            accent,
            accent_soft: paper.mix(accent, 0.12),
            hero: theme.brand,
            hero_ink: ink_on(theme.brand),
        }
    }

    /// Name and value of each token, as in `css/tokens.css`.
    pub fn tokens(&self) -> [(&'static str, Color); 9] {
        [
            ("--brand", self.brand),
            ("--brand-ink", self.brand_ink),
            ("--brand-strong", self.brand_strong),
            ("--brand-soft", self.brand_soft),
            ("--brand-line", self.brand_line),
            ("--accent", self.accent),
            ("--accent-soft", self.accent_soft),
            ("--hero", self.hero),
            ("--hero-ink", self.hero_ink),
        ]
    }
}

/// White or nearly black, whichever is read better.
fn ink_on(ground: Color) -> Color {
    let dark = Scheme::Dark.paper();
    if contrast(Color::WHITE, ground) >= contrast(dark, ground) { Color::WHITE } else { dark }
}

/// The color itself if it can be read on this paper, or the darkest of its hue that can.
fn lighten(color: Color, paper: Color) -> Color {
    let own = color.lightness();
    (0..=40)
        .map(|step| color.at_lightness(own + (1.0 - own) * f64::from(step) / 40.0))
        .find(|candidate| contrast(*candidate, paper) >= DARK_CONTRAST)
        .unwrap_or(Color::WHITE)
}
