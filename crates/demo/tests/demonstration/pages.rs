//! The pages of the demonstration, as a reader meets them.

use crate::support::{Demonstration, FILLED};
use parvis_db::testing::fresh_sqlite;

const PEOPLE: [&str; 7] = ["amina", "bruno", "chloe", "david", "elise", "farid", "gaelle"];
const PASSWORD: &str = "lot-et-garonne-2026";

#[test]
fn the_guide_names_everyone_with_address_and_password() {
    for demo in FILLED.iter() {
        let page = demo.get("/demo", None);
        assert_eq!(page.status, 200, "{}", page.text);
        for person in PEOPLE {
            let element = page.text.split(&format!("data-person=\"{person}\"")).nth(1).expect("a person");
            let element = element.split("</li>").next().unwrap_or_default();
            assert!(
                element.contains(&format!("<span data-email=\"\">{person}@demo.example</span>")),
                "{element}"
            );
            assert!(element.contains(&format!("<span data-password=\"\">{PASSWORD}</span>")), "{element}");
        }
        assert!(page.text.contains("/demarches/budget-participatif-citoyen-2026"), "{}", page.text);
    }
}

#[test]
fn one_click_and_one_is_somebody_else() {
    for demo in FILLED.iter() {
        let entered = demo.post("/demo/entrer", "qui=david&retour=/mon-compte");
        assert_eq!(
            (entered.status.as_u16(), entered.location.as_str()),
            (303, "/mon-compte"),
            "{}",
            entered.text
        );
        let account = demo.get("/mon-compte", entered.cookie.as_deref());
        assert!(account.text.contains("david@demo.example"), "{}", account.text);
        let bruno = demo.post("/demo/entrer", "qui=bruno&retour=/");
        assert_eq!(bruno.location, "/connexion", "his address is not confirmed");
        assert_eq!(demo.post("/demo/entrer", "qui=hugo").status, 404);
        assert_eq!(demo.post("/demo/entrer", "qui=amina&retour=//ailleurs.example").location, "/mon-compte");
    }
}

#[test]
fn everyone_signs_in_with_the_password() {
    for demo in FILLED.iter() {
        for person in PEOPLE {
            let body = format!("adresse={person}%40demo.example&mot_de_passe={PASSWORD}");
            let expected = if person == "bruno" { 403 } else { 303 };
            assert_eq!(demo.post("/connexion", &body).status, expected, "{person} on {}", demo.engine);
        }
        assert_eq!(
            demo.post("/connexion", "adresse=amina%40demo.example&mot_de_passe=autre-chose").status,
            422
        );
    }
}

#[test]
fn mails_and_components_are_shown() {
    for demo in FILLED.iter() {
        let mails = demo.get("/demo/courriels", None);
        assert_eq!(mails.status, 200, "{}", mails.text);
        let components = demo.get("/demo/composants", None);
        assert_eq!(components.status, 200);
        assert!(components.text.matches("data-sample=").count() >= 30);
        assert!(components.text.contains("participer.exemple.fr/inscription/confirmer/"), "samples of mails");
    }
}

#[test]
fn outside_a_demonstration_there_is_nothing() {
    let plain = Demonstration::new("sqlite", fresh_sqlite(), false);
    for path in ["/demo", "/demo/courriels", "/demo/composants"] {
        assert_eq!(plain.get(path, None).status, 404, "{path}");
    }
    assert_eq!(plain.post("/demo/entrer", "qui=david").status, 404);
}
