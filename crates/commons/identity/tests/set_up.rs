//! Administrators set providers up; the secret never comes out again; a trial says in plain words what is wrong.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod support;

use parvis_db::params;
use support::{
    SECRET, fields, set_up,
    site::sites,
    stub::{Lie, Stub},
};

#[tokio::test]
async fn the_secret_is_sealed_and_never_shown() {
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        let page = set_up(&site, &stub, &[]).await;
        let mut david = site.administrator();
        for path in
            ["/bureau/reglages/connexions", page.as_str(), &format!("{page}/essai"), "/bureau/journal"]
        {
            let shown = david.get(path).await;
            assert_eq!(shown.status, 200, "{engine} {path}: {}", shown.words());
            assert!(!shown.body.contains(SECRET), "{engine} {path}");
        }
        let (sealed, settings): (Vec<u8>, String) = site
            .db
            .read_blocking(|c| {
                c.query_one(
                    parvis_db::sql!("select client_secret, settings from identity_provider"),
                    params![],
                )
            })
            .unwrap();
        assert!(!settings.contains(SECRET) && !String::from_utf8_lossy(&sealed).contains(SECRET), "{engine}");
        let kept = fields(&stub, &[("mot_de_passe_client", ""), ("nom", "FranceConnect 47")]);
        let kept: Vec<(&str, &str)> = kept.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(david.post(&page, &kept).await.status, 303, "{engine}");
        let trial = david.get(&format!("{page}/essai")).await;
        assert!(
            trial.words().contains("reconnaît votre plateforme et son secret"),
            "{engine}: {}",
            trial.words()
        );
        assert!(trial.words().contains("Rien n'empêche de se connecter"), "{engine}");
    }
}

#[tokio::test]
async fn a_trial_says_what_is_wrong() {
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        let page = set_up(&site, &stub, &[]).await;
        let mut david = site.administrator();
        let path = format!("{page}/essai");
        stub.lie(Lie::PublishesAnother);
        assert!(david.get(&path).await.words().contains("Recopiez exactement son « issuer »"), "{engine}");
        stub.lie(Lie::ClientUnknown);
        assert!(david.get(&path).await.words().contains("refuse l'identifiant ou le secret"), "{engine}");
        stub.lie(Lie::Nothing);
        let wrong = [
            ("emetteur", "http://127.0.0.1:1", "Rien ne répond à cette adresse"),
            ("emetteur", &format!("{}/ailleurs", stub.issuer), "ne publie pas ses réglages à cette adresse"),
            ("preuve_client", "client_secret_post", "n'accepte pas cette façon de donner le secret"),
            ("perimetres", "openid siret", "ne connaît pas ces informations demandées : siret"),
            ("niveau", "eidas3", "ne connaît pas ces niveaux de sécurité : eidas3"),
            ("mot_de_passe_client", "un autre", "refuse l'identifiant ou le secret"),
        ];
        for (field, value, says) in wrong {
            let changed = fields(&stub, &[(field, value)]);
            let changed: Vec<(&str, &str)> = changed.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
            assert_eq!(david.post(&page, &changed).await.status, 303, "{engine} {field}");
            let words = david.get(&path).await.words();
            assert!(words.contains(says), "{engine} {field}: {words}");
        }
    }
}

#[tokio::test]
async fn wrong_settings_are_told_and_kept() {
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        let page = set_up(&site, &stub, &[]).await;
        let mut david = site.administrator();
        let wrong = fields(
            &stub,
            &[
                ("emetteur", "franceconnect"),
                ("perimetres", "email"),
                ("role_1_champ", "siret"),
                ("role_1_valeur", "1"),
                ("role_1_role", "administrator"),
            ],
        );
        let wrong: Vec<(&str, &str)> = wrong.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        let answer = david.post(&page, &wrong).await;
        assert_eq!(answer.status, 422, "{engine}");
        for says in [
            "commence par https://",
            "doit contenir le mot openid",
            "indiquez l'information",
            "value=\"franceconnect\"",
        ] {
            assert!(answer.words().contains(says), "{engine} {says}: {}", answer.words());
        }
        assert!(!answer.body.contains(SECRET), "{engine}: a secret is typed again");
        let new = david.post("/bureau/reglages/connexions/ajouter", &[("profil", "franceconnect")]).await;
        let form = david.get(&new.to).await;
        assert!(form.body.contains("https://oidc.franceconnect.gouv.fr/api/v2"), "{engine}");
        assert!(form.body.contains("https://essai.test/connexion/avec/franceconnect/retour"), "{engine}");
        let active = [
            ("nom", "FranceConnect"),
            ("emetteur", "https://a.fr"),
            ("client", "x"),
            ("perimetres", "openid"),
            ("actif", "1"),
        ];
        let lacking = david.post(&new.to, &active).await;
        assert!(lacking.status == 422 && lacking.words().contains("Indiquez le secret"), "{engine}");
    }
}

#[tokio::test]
async fn only_administrators_set_up_and_removal_takes_links_along() {
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        let page = set_up(&site, &stub, &[]).await;
        let mut amina = site.browser();
        support::sign_in(&mut amina, &stub).await;
        amina
            .post("/connexion/premiere-fois", &[("nom_public", "Amina"), ("adresse", "amina@exemple.fr")])
            .await;
        for path in [page.as_str(), "/bureau/reglages/connexions", "/bureau/reglages/connexions/ajouter"] {
            assert_eq!(amina.get(path).await.status, 403, "{engine} {path}");
            assert_eq!(
                amina.post(path, &[("profil", "autre")]).await.status,
                if path.ends_with("connexions") { 405 } else { 403 },
                "{engine} {path}"
            );
        }
        let mut david = site.administrator();
        let asked = david.get(&format!("{page}/supprimer")).await;
        assert!(asked.words().contains("Un compte est relié"), "{engine}: {}", asked.words());
        assert_eq!(david.post(&format!("{page}/supprimer"), &[]).await.status, 303, "{engine}");
        assert_eq!(david.get(&page).await.status, 404, "{engine}");
        assert!(amina.is_signed_in().await, "{engine}: the account stays");
    }
}
