//! Every fault of checklist I18: each is told in a sentence in both languages, signs nobody in, leaves no account and no
//! secret in the log.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod support;

use support::{
    SECRET, go, set_up, sign_in,
    site::{Answer, Browser, TestSite, logged, sites},
    stub::{Lie, Stub},
};

async fn refused(site: &TestSite, browser: &mut Browser<'_>, answer: &Answer, french: &str, what: &str) {
    assert!(matches!(answer.status, 422 | 424), "{what}: {} {}", answer.status, answer.to);
    assert!(answer.words().contains(french), "{what} says: {}", answer.words());
    assert!(answer.words().contains("Vous n'êtes pas connecté"), "{what}");
    assert!(!browser.is_signed_in().await, "{what}");
    let links = site.db.read_blocking(|c| c.query_one::<i64>(count(), parvis_db::params![])).unwrap();
    assert_eq!(links, 0, "{what}");
    let log = logged();
    for secret in [SECRET, "code-secret", "acces-secret", "amina@exemple.fr", "amina-fc"] {
        assert!(!log.contains(secret), "{what}: the log holds {secret}");
    }
}

fn count() -> &'static str {
    parvis_db::sql!("select count(*) from person_identity")
}

#[tokio::test]
async fn each_lie_of_a_provider_is_found() {
    let lies = [
        (Lie::NoNonce, "ne correspond pas à votre demande", "does not belong to your request"),
        (Lie::WrongNonce, "ne correspond pas à votre demande", "does not belong to your request"),
        (Lie::WrongAudience, "destinée à un autre site", "meant for another site"),
        (Lie::SecondAudience, "destinée à un autre site", "meant for another site"),
        (Lie::WrongIssuer, "faite par un autre service", "made by another service"),
        (Lie::Expired, "trop ancienne", "too old"),
        (Lie::FromFuture, "ne concordent pas", "do not agree"),
        (Lie::AlgNone, "pas signée comme il faut", "not signed as it should be"),
        (Lie::Hs256WithPublicKey, "pas signée comme il faut", "not signed as it should be"),
        (Lie::WrongSignature, "signature de Identité 47 est fausse", "signature of Identité 47 is wrong"),
        (Lie::UnknownKey, "ne publie pas", "does not publish"),
        (Lie::LowLevel, "ne suffit pas", "not enough"),
        (Lie::OtherSubject, "deux personnes différentes", "two different people"),
        (Lie::UnsignedIdentity, "sans la signer", "without signing it"),
        (Lie::TokenError, "répondu par une erreur", "answered with an error"),
        (Lie::TokenGarbage, "répondu par une erreur", "answered with an error"),
        (Lie::SlowToken, "trop de temps à répondre", "too long to answer"),
        (Lie::ClientUnknown, "ne reconnaît pas cette plateforme", "does not recognize this platform"),
        (Lie::NamesAnother, "ne vient pas de Identité 47", "does not come from Identité 47"),
        (Lie::AccessDenied, "Vous avez interrompu", "You stopped"),
        (Lie::ServerError, "pas voulu répondre", "did not want to answer"),
    ];
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        stub.sign_identities();
        set_up(&site, &stub, &[("identite_signee", "1")]).await;
        for (lie, french, english) in lies {
            stub.lie(lie);
            let mut amina = site.browser();
            let answer = sign_in(&mut amina, &stub).await;
            refused(&site, &mut amina, &answer, french, &format!("{engine} {lie:?}")).await;
            let url = go(&mut amina, "/").await;
            let english_page = amina.get(&format!("{}&langue=en", stub.consent(&url))).await;
            assert!(english_page.words().contains(english), "{engine} {lie:?}: {}", english_page.words());
        }
        stub.lie(Lie::Nothing);
        let mut amina = site.browser();
        assert_eq!(sign_in(&mut amina, &stub).await.to, "/connexion/premiere-fois", "{engine}");
        assert!(logged().contains("WrongSignature"), "{engine}: the operator hears of it");
    }
}

#[tokio::test]
async fn a_state_serves_once_in_its_own_browser() {
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        set_up(&site, &stub, &[]).await;
        let say = "a expiré, a déjà servi";
        let (mut amina, mut hugo) = (site.browser(), site.browser());
        let back = stub.consent(&go(&mut amina, "/").await);
        go(&mut hugo, "/").await;
        let stolen = hugo.get(&back).await;
        refused(&site, &mut hugo, &stolen, say, &format!("{engine}: another browser")).await;
        let nobody = site.browser().get(&back).await;
        refused(&site, &mut hugo, &nobody, say, &format!("{engine}: no session")).await;
        let wrong = amina.get(&back.replace("state=", "state=x")).await;
        refused(&site, &mut amina, &wrong, say, &format!("{engine}: wrong state")).await;
        assert_eq!(amina.get(&back).await.status, 303, "{engine}: the right one");
        let again = amina.get(&back).await;
        refused(&site, &mut amina, &again, say, &format!("{engine}: replayed")).await;
        let late = stub.consent(&go(&mut amina, "/").await);
        site.clock.advance(1_801);
        let late = amina.get(&late).await;
        refused(&site, &mut amina, &late, say, &format!("{engine}: late")).await;
    }
}

#[tokio::test]
async fn a_replayed_code_and_a_provider_that_is_down_are_told() {
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        set_up(&site, &stub, &[]).await;
        let (mut amina, mut hugo) = (site.browser(), site.browser());
        let back = stub.consent(&go(&mut amina, "/").await);
        amina.get(&back).await;
        let code = back.split("code=").nth(1).unwrap().split('&').next().unwrap();
        let own = stub.consent(&go(&mut hugo, "/").await);
        let own_code = own.split("code=").nth(1).unwrap().split('&').next().unwrap();
        let replayed = hugo.get(&own.replace(own_code, code)).await;
        refused(&site, &mut hugo, &replayed, "trop tard, ou elle a déjà servi", engine).await;

        let page = set_up(&site, &stub, &[("emetteur", "http://127.0.0.1:1")]).await;
        let slug = if page.ends_with("/2") { "service-d-identite-2" } else { "?" };
        let down = hugo.get(&format!("/connexion/avec/{slug}")).await;
        refused(&site, &mut hugo, &down, "ne répond pas pour le moment", engine).await;
    }
}

#[tokio::test]
async fn a_new_key_is_read_and_the_way_back_stays_here() {
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        set_up(&site, &stub, &[]).await;
        go(&mut site.browser(), "/").await;
        stub.rename_key();
        site.clock.advance(31);
        let mut amina = site.browser();
        let back = stub.consent(&go(&mut amina, "https://voleur.example/").await);
        let first = amina.get(&back).await;
        assert_eq!(first.to, "/connexion/premiere-fois", "{engine}: {}", first.words());
        let done = amina
            .post("/connexion/premiere-fois", &[("nom_public", "Amina B."), ("adresse", "amina@exemple.fr")])
            .await;
        assert_eq!((done.status, done.to.as_str()), (303, "/mon-compte"), "{engine}: {}", done.words());
    }
}
