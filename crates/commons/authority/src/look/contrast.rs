//! The contrasts of a theme, in figures and in sentences.

use parvis_i18n::Texts;
use parvis_kernel::{Locale, Message, Refusal};
use parvis_ui::theme::{ContrastFault, ContrastPair, Derived, Scheme, Theme, check, contrast};

use crate::t;

/// One pair of colors that meet on a page, measured.
#[derive(Clone, Debug)]
pub struct Measured {
    /// Which colors meet, and where.
    pub pair: Message,
    /// What was measured, 1 to 21.
    pub measured: f64,
    /// What is needed.
    pub needed: f64,
}

/// Every weak pair as a refusal on the field of the color that is to be changed.
pub fn faults(theme: &Theme, texts: &Texts) -> Vec<Refusal> {
    let mut told: Vec<Refusal> = Vec::new();
    for fault in check(theme) {
        let field = field_of(fault.pair);
        // One sentence a color is enough to know what to change.
        if !told.iter().any(|known| known.field.as_deref() == Some(field)) {
            told.push(Refusal::on(field, sentence(&fault, texts)));
        }
    }
    told
}

fn sentence(fault: &ContrastFault, texts: &Texts) -> Message {
    let measured = figure(fault.measured, texts.locale());
    t::authority_contrast_too_weak(
        pair_name(fault.pair, fault.scheme),
        measured,
        figure(fault.needed, texts.locale()),
    )
}

/// The contrasts that readers meet most, whether good or not.
pub fn measures(theme: &Theme) -> Vec<Measured> {
    let mut all = Vec::new();
    for scheme in Scheme::ALL {
        let d = Derived::new(theme, scheme);
        for (pair, a, b) in [
            (ContrastPair::BrandOnPaper, d.brand, scheme.paper()),
            (ContrastPair::InkOnBrand, d.brand_ink, d.brand),
            (ContrastPair::InkOnHero, d.hero_ink, d.hero),
            (ContrastPair::AccentOnPaper, d.accent, scheme.paper()),
        ] {
            all.push(Measured { pair: pair_name(pair, scheme), measured: contrast(a, b), needed: 4.5 });
        }
    }
    all
}

const fn field_of(pair: ContrastPair) -> &'static str {
    use ContrastPair::*;
    match pair {
        BrandOnPaper | BrandOnStone | InkOnBrand | BrandOnBrandSoft | InkOnHero => "principale",
        AccentOnAccentSoft | AccentOnPaper | TextOnAccentSoft => "seconde",
    }
}

fn pair_name(pair: ContrastPair, scheme: Scheme) -> Message {
    let words = match pair {
        ContrastPair::BrandOnPaper => t::authority_pair_brand_on_paper(),
        ContrastPair::BrandOnStone => t::authority_pair_brand_on_stone(),
        ContrastPair::InkOnBrand => t::authority_pair_ink_on_brand(),
        ContrastPair::BrandOnBrandSoft => t::authority_pair_brand_on_soft(),
        ContrastPair::InkOnHero => t::authority_pair_ink_on_hero(),
        ContrastPair::AccentOnAccentSoft => t::authority_pair_accent_on_soft(),
        ContrastPair::AccentOnPaper => t::authority_pair_accent_on_paper(),
        ContrastPair::TextOnAccentSoft => t::authority_pair_text_on_soft(),
    };
    match scheme {
        Scheme::Light => words,
        Scheme::Dark => t::authority_pair_in_the_dark(words),
    }
}

/// Two decimals, cut off and not rounded, so that 4.499 never reads as enough.
pub fn figure(contrast: f64, locale: Locale) -> String {
    let text = format!("{:.2}", (contrast * 100.0).floor() / 100.0);
    if locale == Locale::Fr { text.replace('.', ",") } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contrast_just_too_weak_never_reads_as_enough() {
        assert_eq!(figure(4.499, Locale::Fr), "4,49");
        assert_eq!(figure(4.5, Locale::En), "4.50");
    }
}
