//! Which pairs of an authority's colors are too weak to be read or operated.

use super::{Theme, color::contrast, derived::Derived, palette::Scheme};

/// Two colors that meet on a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContrastPair {
    /// Links and titles of acts on the page's ground.
    BrandOnPaper,
    /// The same on the darker bands of a page.
    BrandOnStone,
    /// The word on a button.
    InkOnBrand,
    /// A status of what is going on now.
    BrandOnBrandSoft,
    /// Text in the title band.
    InkOnHero,
    /// What is chosen, on its tint.
    AccentOnAccentSoft,
    /// Borders of notices and of what is chosen.
    AccentOnPaper,
    /// Text in a notice.
    TextOnAccentSoft,
}

/// A pair that is too weak.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ContrastFault {
    /// Which colors meet.
    pub pair: ContrastPair,
    /// In which scheme.
    pub scheme: Scheme,
    /// What was measured, 1 to 21.
    pub measured: f64,
    /// What is needed: 4.5 for text, 3 for what one operates (WCAG 2.2, 1.4.3 and 1.4.11).
    pub needed: f64,
}

/// Every pair that is too weak, in both schemes; empty when the theme may be saved.
pub fn check(theme: &Theme) -> Vec<ContrastFault> {
    Scheme::ALL.into_iter().flat_map(|scheme| check_scheme(&Derived::new(theme, scheme))).collect()
}

fn check_scheme(d: &Derived) -> Vec<ContrastFault> {
    use ContrastPair::*;
    let scheme = d.scheme;
    let neutral = |token| scheme.neutral(token).unwrap_or(scheme.paper());
    let (paper, stone, ink) = (scheme.paper(), neutral("--stone"), neutral("--ink"));
    [
        (BrandOnPaper, d.brand, paper, 4.5),
        (BrandOnStone, d.brand, stone, 4.5),
        (InkOnBrand, d.brand_ink, d.brand, 4.5),
        (BrandOnBrandSoft, d.brand, d.brand_soft, 4.5),
        (InkOnHero, d.hero_ink, d.hero, 4.5),
        (AccentOnAccentSoft, d.accent, d.accent_soft, 4.5),
        (AccentOnPaper, d.accent, paper, 4.5),
        (TextOnAccentSoft, ink, d.accent_soft, 4.5),
    ]
    .into_iter()
    .map(|(pair, a, b, needed)| ContrastFault { pair, scheme, measured: contrast(a, b), needed })
    .filter(|fault| fault.measured < fault.needed)
    .collect()
}
