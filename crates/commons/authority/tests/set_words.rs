//! An administrator sets names, menus, the home page, the map and own wordings.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod support;

use http::StatusCode;
use parvis_authority::{Menus, get};
use parvis_db::testing::refused_statements;
use support::{TestSite, on_each_engine};

const IDENTITY: [(&str, &str); 7] = [
    ("nom", "Lot-et-Garonne"),
    ("sous_titre", "Initiative citoyenne"),
    ("service", "Service Démocratie participative"),
    ("courriel", "participation@exemple.fr"),
    ("pied", "05 53 00 00 00\r\n\r\nDu lundi au vendredi"),
    ("contact_legal", "Directrice de la publication : Mme Martin"),
    ("fuseau", "Europe/Paris"),
];

fn menus(site: &TestSite) -> Vec<(String, String)> {
    let menus: Menus = site.tenant.db().read_blocking(get).unwrap();
    menus.main.into_iter().map(|link| (link.label, link.href)).collect()
}

#[test]
fn every_statement_is_accepted_by_both_engines() {
    on_each_engine(|site| {
        let refused: Vec<String> = refused_statements(site.tenant.db())
            .into_iter()
            .filter(|text| text.contains("authority/"))
            .collect();
        assert!(refused.is_empty(), "{}: {refused:#?}", site.engine);
    });
}

#[test]
fn a_new_site_has_its_name_and_a_home_page() {
    on_each_engine(|site| {
        let home = site.visit("/");
        assert_eq!(home.status, StatusCode::OK);
        home.shows("Lot-et-Garonne")
            .shows("Vos idées changent votre territoire")
            .shows("Démarches")
            .hides("[web-");
        home.shows("Aucune démarche n'est ouverte en ce moment").hides("Actualités");
        site.visit("/?langue=en").shows("Your ideas change your territory");
        assert!(site.visit("/robots.txt").text.contains("Disallow: /bureau"));
        assert_eq!(site.visit("/.well-known/security.txt").status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn names_and_footer_show_on_every_page() {
    on_each_engine(|site| {
        assert_eq!(site.post("/bureau/reglages/identite", &IDENTITY).status, StatusCode::SEE_OTHER);
        let home = site.visit("/");
        home.shows("Initiative citoyenne")
            .shows("Service Démocratie participative")
            .shows("Du lundi au vendredi");
        home.shows("Mme Martin");
        let security = site.visit("/.well-known/security.txt");
        security.shows("Contact: mailto:participation@exemple.fr").shows("Expires: 2026-08-29T00:00:00Z");
        site.post("/bureau/reglages/identite", &IDENTITY);
        assert_eq!(site.journal().len(), 1, "saving what is there already leaves no trace");
    });
}

#[test]
fn a_site_without_a_name_or_with_half_an_address_is_refused() {
    on_each_engine(|site| {
        let mut form = IDENTITY;
        form[0].1 = "";
        form[3].1 = "participation@";
        let answer = site.post("/bureau/reglages/identite", &form);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        answer.shows("Indiquez le nom").shows("value=\"participation@\"").shows("Mme Martin");
        site.visit("/").shows("Lot-et-Garonne").hides("Mme Martin");
    });
}

#[test]
fn links_are_added_moved_and_removed_without_script() {
    on_each_engine(|site| {
        let path = "/bureau/reglages/menus";
        let two = [
            ("menu_0_texte", "Démarches"),
            ("menu_0_adresse", "/demarches"),
            ("menu_1_texte", "Comprendre"),
            ("menu_1_adresse", "https://www.exemple.fr/comprendre"),
        ];
        site.post(path, &[&two[..], &[("acte", "menu-up-1")]].concat());
        let links = menus(site);
        assert_eq!((links.len(), links[0].0.as_str()), (2, "Comprendre"), "{}", site.engine);
        site.visit("/").shows("href=\"https://www.exemple.fr/comprendre\"");
        site.post(path, &[&two[..], &[("acte", "menu-remove-1")]].concat());
        assert_eq!(menus(site), [("Démarches".to_owned(), "/demarches".to_owned())]);
        site.get(path).shows("Nouveau lien").shows("menu_1_texte");
    });
}

#[test]
fn a_link_that_would_run_a_program_is_refused() {
    on_each_engine(|site| {
        let bad = [("menu_0_texte", "Ici"), ("menu_0_adresse", "javascript:alert(1)")];
        let answer = site.post("/bureau/reglages/menus", &bad);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        answer.shows("value=\"javascript:alert(1)\"").hides("href=\"javascript");
        assert_eq!(menus(site)[0].1, "/demarches");
    });
}

#[test]
fn the_home_page_shows_the_blocks_chosen_in_their_order() {
    on_each_engine(|site| {
        let form = [
            ("titre", "Vos idées changent le <département>"),
            ("acte_texte", "Voter pour 3 projets"),
            ("acte_adresse", "/demarches"),
            ("ordre", "moment"),
            ("ordre", "chiffres"),
            ("ordre", "actualites"),
            ("ordre", "texte"),
            ("montrer_texte", "1"),
            ("texte_titre", "À savoir"),
            ("texte", "Premier paragraphe.\r\n\r\nSecond paragraphe."),
            ("acte", "up-3"),
        ];
        assert_eq!(site.post("/bureau/reglages/accueil", &form).status, StatusCode::SEE_OTHER);
        let home = site.visit("/");
        home.shows("le &lt;département&gt;").shows("Voter pour 3 projets").hides("En ce moment");
        home.shows("<p>Premier paragraphe.</p><p>Second paragraphe.</p>");
        site.visit("/?langue=en").shows("<span lang=\"fr\">À savoir</span>");
        let page = site.get("/bureau/reglages/accueil").text;
        let at = |key: &str| page.find(&format!("name=\"ordre\" value=\"{key}\"")).unwrap();
        assert!(at("texte") < at("actualites") && at("chiffres") < at("texte"));
    });
}

#[test]
fn map_pictures_come_from_one_secure_host_only() {
    on_each_engine(|site| {
        let path = "/bureau/reglages/carte";
        let bad =
            site.post(path, &[("modele", "http://tuiles.exemple.fr/{z}/{x}/{y}.png"), ("mention", "© IGN")]);
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        bad.shows("{z}");
        let good = [("modele", "https://tuiles.exemple.fr/{z}/{x}/{y}.png"), ("mention", "© IGN")];
        assert_eq!(site.post(path, &good).status, StatusCode::SEE_OTHER);
        assert!(
            site.visit("/").header("content-security-policy").contains("data: https://tuiles.exemple.fr;")
        );
        site.get(path).shows("tuiles.exemple.fr, et à aucun autre serveur");
    });
}

#[test]
fn a_text_is_found_said_otherwise_and_said_again_as_before() {
    on_each_engine(|site| {
        let path = "/bureau/reglages/textes/fr/authority-home-title";
        site.get("/bureau/reglages/textes?texte=idees+changent").shows("authority-home-title").shows(path);
        assert_eq!(
            site.post(path, &[("texte", "Le Lot-et-Garonne, c'est vous")]).status,
            StatusCode::SEE_OTHER
        );
        site.visit("/").shows("Le Lot-et-Garonne, c");
        site.visit("/?langue=en").shows("Your ideas");
        site.get("/bureau/reglages/textes").shows("Le Lot-et-Garonne, c");
        let bad = site.post(path, &[("texte", "Bonjour { $prenom }")]);
        assert_eq!(bad.status, StatusCode::UNPROCESSABLE_ENTITY);
        bad.shows("$prenom");
        assert_eq!(site.post(&format!("{path}/retablir"), &[]).status, StatusCode::SEE_OTHER);
        site.visit("/").shows("Vos idées changent votre territoire");
        assert_eq!(site.get("/bureau/reglages/textes/fr/nothing-here").status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn choosing_a_language_is_remembered_and_leads_back() {
    on_each_engine(|site| {
        let answer = site.post("/langue", &[("vers", "en"), ("retour", "/demarches?page=2")]);
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/demarches?page=2"));
        assert!(answer.header("set-cookie").starts_with("__Host-langue=en;"));
        assert_eq!(
            site.post("/langue", &[("vers", "fr"), ("retour", "//ailleurs.fr")]).header("location"),
            "/"
        );
        assert_eq!(site.post("/langue", &[("vers", "xx")]).status, StatusCode::NOT_FOUND);
    });
}

#[test]
fn nobody_but_administrators_sees_or_changes_settings() {
    on_each_engine(|site| {
        for end in ["", "/identite", "/apparence", "/menus", "/accueil", "/carte", "/textes"] {
            let path = format!("/bureau/reglages{end}");
            assert_eq!(site.get(&path).status, StatusCode::OK, "{path}");
            assert_ne!(site.visit(&path).status, StatusCode::OK, "{path}");
        }
    });
}
