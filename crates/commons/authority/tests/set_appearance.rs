//! An administrator gives the site its colors, font and logo.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod support;

use http::StatusCode;
use image::{ImageFormat, Rgba, RgbaImage};
use support::on_each_engine;

const PATH: &str = "/bureau/reglages/apparence";

/// The form as the page shows it, with what is changed.
fn form<'a>(changed: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let shown = [
        ("principale", "#4b1d52"),
        ("principale_choix", "#4b1d52"),
        ("seconde", "#0b6e69"),
        ("seconde_choix", "#0b6e69"),
        ("police", "atkinson"),
    ];
    let value = |name: &str| changed.iter().find(|(own, _)| *own == name).map(|(_, value)| *value);
    shown.iter().map(|(name, old)| (*name, value(name).unwrap_or(old))).collect()
}

#[test]
fn new_colors_change_the_stylesheet_and_its_address() {
    on_each_engine(|site| {
        let before = site.tenant.site().0.theme_version.clone();
        let answer = site.post(PATH, &form(&[("principale", "#0a4d68"), ("police", "serif")]));
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", site.engine);
        let page = site.visit("/");
        let version = site.tenant.site().0.theme_version.clone();
        assert_ne!(version, before);
        page.shows(&format!("/theme.css?v={version}"));
        let css = site.visit(&format!("/theme.css?v={version}"));
        css.shows("--brand:#0a4d68").shows("Charter");
        assert!(css.header("cache-control").contains("immutable"));
        assert!(!site.visit("/theme.css?v=old").header("cache-control").contains("immutable"));
        site.visit("/favicon.svg").shows("#0a4d68").shows(">L<");
        assert_eq!(site.journal(), [("SettingsChanged".to_owned(), r#"{"key":"theme"}"#.to_owned())]);
    });
}

#[test]
fn a_weak_color_is_refused_with_what_was_measured_and_nothing_typed_is_lost() {
    on_each_engine(|site| {
        let answer = site.post(PATH, &form(&[("principale", "#c9a227"), ("police", "serif")]));
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        answer
            .shows("2,41 mesuré, 4,50 nécessaire")
            .shows(r##"value="#c9a227""##)
            .shows(r##"href="#f-principale""##);
        assert!(site.journal().is_empty());
        site.visit("/theme.css").hides("#c9a227");
    });
}

#[test]
fn colors_are_measured_without_being_saved() {
    on_each_engine(|site| {
        let answer =
            site.post(PATH, &[form(&[("principale", "#0a4d68")]), vec![("acte", "mesurer")]].concat());
        assert_eq!(answer.status, StatusCode::OK);
        answer.shows("9,23").shows(r##"value="#0a4d68""##);
        site.visit("/theme.css").hides("#0a4d68");
    });
}

#[test]
fn a_color_may_be_picked_instead_of_typed() {
    on_each_engine(|site| {
        site.post(PATH, &form(&[("seconde_choix", "#7a1f3d")]));
        site.visit("/theme.css").shows("--accent:#7a1f3d");
        let answer = site.post(PATH, &form(&[("seconde", "vert")]));
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        answer.shows("Cette couleur n'est pas reconnue").shows("value=\"vert\"");
    });
}

#[test]
fn a_logo_is_redrawn_shown_and_taken_away() {
    on_each_engine(|site| {
        let mut png = std::io::Cursor::new(Vec::new());
        let clear = RgbaImage::from_pixel(96, 96, Rgba([75, 29, 82, 128]));
        clear.write_to(&mut png, ImageFormat::Png).unwrap();
        let answer = site.upload(PATH, &form(&[]), ("logo", "blason.png", png.get_ref()));
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        site.visit("/");
        let logo = site.tenant.site().0.logo.clone().unwrap();
        site.visit("/").shows(&logo);
        let file = site.visit(&logo);
        assert_eq!((file.header("content-type"), file.status), ("image/png", StatusCode::OK));
        assert_eq!(file.header("x-content-type-options"), "nosniff");
        assert_eq!(site.visit(&logo.replace("/480", "/999")).status, StatusCode::NOT_FOUND);
        assert_eq!(site.visit(&logo.replace("/480", "/../480")).status, StatusCode::NOT_FOUND);
        site.post(PATH, &[form(&[]), vec![("sans_logo", "1")]].concat());
        site.visit("/").hides(&logo);
    });
}

#[test]
fn a_drawing_with_a_program_is_refused_as_a_logo() {
    on_each_engine(|site| {
        let drawing = b"<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        let answer = site.upload(PATH, &form(&[]), ("logo", "blason.png", drawing));
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        answer.shows("SVG").shows(r##"href="#f-logo""##);
        assert!(site.tenant.site().0.logo.is_none());
    });
}
