use super::*;

const TOKENS: &str = include_str!("../../css/tokens.css");

fn color(text: &str) -> Color {
    text.parse().unwrap()
}

#[test]
fn contrast_is_that_of_wcag() {
    assert!((contrast(color("#000"), color("#fff")) - 21.0).abs() < 1e-9);
    assert!((contrast(color("#777777"), color("#ffffff")) - 4.478).abs() < 0.001);
    assert_eq!(contrast(color("#123456"), color("#123456")), 1.0);
    assert_eq!(contrast(color("#4b1d52"), color("#fff")), contrast(color("#fff"), color("#4b1d52")));
}

#[test]
fn colors_are_parsed_and_written() {
    assert_eq!(color("#4B1D52").to_string(), "#4b1d52");
    assert_eq!(color(" #0af ").to_string(), "#00aaff");
    for wrong in ["4b1d52", "#4b1d5", "#gggggg", "#+12345", "", "#", "rouge"] {
        assert_eq!(wrong.parse::<Color>(), Err(NotAColor), "{wrong}");
    }
}

#[test]
fn a_hue_is_kept_at_another_lightness() {
    assert_eq!(color("#800000").at_lightness(0.5), color("#ff0000"));
    assert_eq!(color("#808080").at_lightness(1.0), color("#ffffff"));
    assert_eq!(color("#000000").at_lightness(0.5), color("#808080"));
    assert_eq!(color("#4b1d52").at_lightness(color("#4b1d52").lightness()), color("#4b1d52"));
}

#[test]
fn neutral_colors_are_readable_in_both_schemes() {
    for scheme in Scheme::ALL {
        for (text, ground, needed) in NEUTRAL_PAIRS {
            let measured = contrast(scheme.neutral(text).unwrap(), scheme.neutral(ground).unwrap());
            assert!(measured >= needed, "{scheme:?}: {text} on {ground} is {measured:.2}, needs {needed}");
        }
    }
}

#[test]
fn the_default_theme_has_no_fault() {
    assert_eq!(check(&Theme::default()), []);
}

#[test]
fn a_weak_brand_is_refused_with_its_measure() {
    let faults = check(&Theme { brand: color("#f5c400"), ..Theme::default() });
    let fault = faults.iter().find(|f| f.pair == ContrastPair::BrandOnPaper).unwrap();
    assert_eq!((fault.scheme, fault.needed), (Scheme::Light, 4.5));
    assert!((1.0..2.0).contains(&fault.measured));
}

#[test]
fn any_color_that_is_readable_on_light_paper_is_made_readable_on_dark_paper() {
    for hex in ["#4b1d52", "#000000", "#003189", "#0b6e69", "#a3161c", "#17643a", "#5a3a00"] {
        let theme = Theme { brand: color(hex), accent: color(hex), font: Font::Atkinson };
        assert_eq!(check(&theme), [], "{hex}");
    }
}

/// The declarations between `/* name */` and the next `/* end */` of tokens.css.
fn block(name: &str) -> &'static str {
    let start = TOKENS.find(&format!("/* {name} */")).unwrap();
    let end = TOKENS[start..].find("/* end */").unwrap();
    &TOKENS[start..start + end]
}

#[test]
fn tokens_css_says_the_same() {
    for (scheme, name) in [(Scheme::Light, "light"), (Scheme::Dark, "dark")] {
        let derived = Derived::new(&Theme::default(), scheme).tokens();
        let theme = derived.iter().map(|pair| (pair, block(&format!("theme:{name}"))));
        let neutral = scheme.palette().iter().map(|pair| (pair, block(&format!("palette:{name}"))));
        let missing: Vec<String> = theme
            .chain(neutral)
            .map(|((token, value), block)| (format!("{token}: {value};"), block))
            .filter(|(line, block)| !block.contains(line))
            .map(|(line, _)| line)
            .collect();
        assert!(missing.is_empty(), "tokens.css lacks in {name}:\n{}", missing.join("\n"));
    }
}

#[test]
fn tokens_css_has_only_declarations() {
    let body = TOKENS.split_once(":root {").unwrap().1;
    let structure =
        |line: &str| line.is_empty() || line.starts_with("/*") || line.ends_with('{') || line == "}";
    for line in body.lines().map(str::trim).filter(|line| !structure(line)) {
        let named = line.starts_with("--") && !line.starts_with("---") || line.starts_with("color-scheme:");
        assert!(named && line.ends_with(';'), "{line}");
    }
}

#[test]
fn the_stylesheet_sets_tokens_for_both_schemes() {
    let sheet = stylesheet(&Theme { brand: color("#003189"), ..Theme::default() });
    assert!(sheet.starts_with(":root{--brand:#003189;--brand-ink:#ffffff;"));
    assert!(sheet.contains("@media (prefers-color-scheme:dark){:root{--brand:#"));
}
