//! A visitor asks for an account, proves the address, and nobody learns who has one.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod common;

use common::{
    person,
    site::{Answer, Browser, TestSite, sites},
};

const PASSWORD: &str = "trois canards bleus";

async fn sign_up(browser: &mut Browser<'_>, email: &str, name: &str, password: &str) -> Answer {
    let fields =
        [("adresse", email), ("nom_public", name), ("mot_de_passe", password), ("retour", "/demarches/bpc3")];
    browser.post("/inscription", &fields).await
}

async fn sign_in(site: &TestSite, email: &str, password: &str) -> Answer {
    site.browser().post("/connexion", &[("adresse", email), ("mot_de_passe", password)]).await
}

#[tokio::test]
async fn a_visitor_signs_up_confirms_and_signs_in() {
    for (engine, site) in sites() {
        let mut amina = site.browser();
        let form = amina.get("/inscription?retour=/demarches/bpc3").await;
        assert_eq!(form.status, 200, "{engine}");
        assert!(form.body.contains("Au moins 12 caractères") && form.body.contains("Lot-et-Garonne utilise"));
        let sent = sign_up(&mut amina, "amina@exemple.fr", "Amina", PASSWORD).await;
        assert!(
            sent.status == 200 && sent.body.contains("Regardez vos messages"),
            "{engine}: {}",
            sent.status
        );
        let wrong = sign_in(&site, "amina@exemple.fr", PASSWORD).await;
        assert_eq!(wrong.status, 403, "not before the address is proven: {engine}");

        let link = site.last_link();
        let shown = amina.get(&link).await;
        assert!(shown.status == 200 && shown.body.contains("Confirmer mon adresse"), "{engine}");
        assert_eq!(
            sign_in(&site, "amina@exemple.fr", PASSWORD).await.status,
            403,
            "looking confirms nothing: {engine}"
        );
        let confirmed = amina.post(&link, &[]).await;
        assert_eq!(
            (confirmed.status, confirmed.to.as_str()),
            (303, "/connexion?retour=/demarches/bpc3"),
            "{engine}"
        );
        assert!(amina.token().is_none(), "a link alone signs nobody in: {engine}");
        let fields =
            [("adresse", "AMINA@exemple.fr"), ("mot_de_passe", PASSWORD), ("retour", "/demarches/bpc3")];
        let inside = amina.post("/connexion", &fields).await;
        assert_eq!((inside.status, inside.to.as_str()), (303, "/demarches/bpc3"), "{engine}");
        assert!(amina.get("/mon-compte").await.body.contains("amina@exemple.fr"), "{engine}");
        let again = amina.post(&link, &[]).await;
        assert!(again.body.contains("a déjà servi"), "{engine}");
    }
}

#[tokio::test]
async fn the_page_says_the_same_for_a_known_address() {
    for (engine, site) in sites() {
        person(&site.db, "amina@exemple.fr", "Amina");
        let mut hugo = site.browser();
        let known = sign_up(&mut hugo, "amina@exemple.fr", "Hugo", PASSWORD).await;
        let unknown = sign_up(&mut hugo, "hugo1@exemple.fr", "Hugo", PASSWORD).await;
        assert_eq!(known.body.replace("amina@", "hugo1@"), unknown.body, "{engine}");
        let kinds: Vec<String> = site.mails().into_iter().map(|mail| mail.kind).collect();
        assert_eq!(kinds, ["people.already", "people.confirm"], "{engine}");
        let reset_known = hugo.post("/mot-de-passe", &[("adresse", "amina@exemple.fr")]).await;
        let reset_unknown = hugo.post("/mot-de-passe", &[("adresse", "nadia@exemple.fr")]).await;
        assert_eq!(reset_known.body.replace("amina@", "nadia@"), reset_unknown.body, "{engine}");
        assert_eq!(site.mails().len(), 3, "{engine}");
    }
}

#[tokio::test]
async fn faults_are_told_at_their_fields_and_nothing_typed_is_lost() {
    for (engine, site) in sites() {
        let answer = sign_up(&mut site.browser(), "amina", "Amina <3", "verger").await;
        assert_eq!(answer.status, 422, "{engine}");
        for part in
            ["Indiquez une adresse complète", "a 6 caractères", "value=\"amina\"", "Amina &lt;3", "Erreur"]
        {
            assert!(answer.body.contains(part), "{part}: {engine}");
        }
        assert!(!answer.body.contains("verger"), "a password is never sent back: {engine}");
        assert!(site.mails().is_empty(), "{engine}");
    }
}

#[tokio::test]
async fn an_expired_link_explains_and_offers_another_that_replaces_it() {
    for (engine, site) in sites() {
        let mut amina = site.browser();
        sign_up(&mut amina, "amina@exemple.fr", "Amina", PASSWORD).await;
        let old = site.last_link();
        site.clock.advance(48 * 3_600);
        let dead = amina.post(&old, &[]).await;
        assert!(dead.body.contains("trop ancien") && dead.body.contains("/inscription/renvoyer"), "{engine}");
        amina.post("/inscription/renvoyer", &[("adresse", "amina@exemple.fr")]).await;
        let new = site.last_link();
        assert_ne!(old, new, "{engine}");
        assert!(amina.get(&old).await.body.contains("plus récent"), "{engine}");
        assert_eq!(amina.post(&new, &[]).await.status, 303, "{engine}");
        assert_eq!(sign_in(&site, "amina@exemple.fr", PASSWORD).await.status, 303, "{engine}");
        let before = site.mails().len();
        amina.post("/inscription/renvoyer", &[("adresse", "amina@exemple.fr")]).await;
        amina.post("/inscription/renvoyer", &[("adresse", "nobody@exemple.fr")]).await;
        assert_eq!(site.mails().len(), before, "nothing more to confirm: {engine}");
    }
}

#[tokio::test]
async fn a_mailbox_is_not_flooded() {
    for (engine, site) in sites() {
        let mut hugo = site.browser();
        for _ in 0..8 {
            let answer = sign_up(&mut hugo, "amina@exemple.fr", "Hugo", PASSWORD).await;
            assert!(answer.body.contains("Regardez vos messages"), "{engine}");
        }
        assert_eq!(site.mails().len(), 5, "{engine}");
    }
}
