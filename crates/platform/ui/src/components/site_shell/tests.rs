use super::*;
use crate::assets;

fn page() -> String {
    let shell = SiteShell {
        head: Head {
            lang: "fr".into(),
            title: "Projets <1>".into(),
            description: "Choisissez \"trois\" projets.".into(),
            canonical: Some("https://example.fr/projets".into()),
            alternates: vec![("en".into(), "https://example.fr/projets?lang=en".into())],
            theme: Some("/theme.css?v=3".into()),
            scripts: vec![&assets::BALLOT_BASKET_JS],
            ..Head::default()
        },
        skip: "Aller au contenu".into(),
        nav: vec![NavItem { text: "Carte".into(), href: "/carte".into(), current: true }],
        languages: vec![LanguageChoice {
            code: "en".into(),
            name: "English".into(),
            action: "/langue".into(),
            back: "/projets".into(),
        }],
        main: html! { h1 { "Projets" } },
        ..SiteShell::default()
    };
    site_shell(&shell).into_string()
}

#[test]
fn the_document_says_its_language_and_escapes_its_title() {
    let page = page();
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"fr\"><head><meta charset=\"utf-8\">"), "{page}");
    assert!(page.contains("<title>Projets &lt;1&gt;</title>"));
    assert!(page.contains(r#"property="og:description" content="Choisissez &quot;trois&quot; projets.""#));
    assert!(
        page.contains(r#"<link rel="alternate" hreflang="en" href="https://example.fr/projets?lang=en">"#)
    );
}

#[test]
fn the_skip_link_leads_to_the_content() {
    let page = page();
    assert!(page.contains(r##"<a class="skip" href="#contenu">Aller au contenu</a>"##));
    assert!(page.contains(r#"<main id="contenu" tabindex="-1">"#));
    assert!(page.contains(r#"<a href="/carte" aria-current="page">Carte</a>"#));
}

#[test]
fn another_language_is_chosen_by_a_form() {
    let page = page();
    assert!(page.contains(r#"<form class="languages" method="post" action="/langue">"#));
    assert!(page.contains(r#"name="vers" value="en""#) && page.contains(r#"name="retour" value="/projets""#));
    assert!(page.contains(r#"lang="en"><span>English</span>"#));
}

#[test]
fn the_theme_comes_after_the_default_and_scripts_are_modules() {
    let page = page();
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} is missing"));
    assert!(at(assets::APP_CSS.url) < at("/theme.css?v=3"));
    assert!(
        page.contains(&format!(r#"<script type="module" src="{}"></script>"#, assets::BALLOT_BASKET_JS.url))
    );
    assert!(!page.contains(" style="));
}
