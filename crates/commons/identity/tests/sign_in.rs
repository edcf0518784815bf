//! People sign in with a provider: the first time, again, with an account they have, as invited agents; they sign out,
//! link and undo links, and take everything with them when they go.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod support;

use parvis_db::params;
use parvis_web::{Grant, PersonId, Role};
use support::{
    go, set_up, sign_in,
    site::{Browser, NOW, PASSWORD, TestSite, sites},
    stub::{Lie, Stub},
};

async fn create(browser: &mut Browser<'_>, name: &str, email: &str) -> support::site::Answer {
    browser.post("/connexion/premiere-fois", &[("nom_public", name), ("adresse", email)]).await
}

fn links(site: &TestSite) -> Vec<(i64, String)> {
    site.db
        .read_blocking(|c| {
            c.query::<(i64, String)>(
                parvis_db::sql!("select person_id, subject from person_identity order by id"),
                params![],
            )
        })
        .unwrap()
}

#[tokio::test]
async fn the_first_time_one_chooses_a_name_and_comes_back_to_where_one_was() {
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        set_up(&site, &stub, &[]).await;
        let mut amina = site.browser();
        let page = amina.get("/connexion?retour=/demarches/bpc3").await;
        assert!(page.words().contains("Se connecter avec Identité 47"), "{engine}");
        assert!(page.body.contains("/connexion/avec/service-d-identite?retour=/demarches/bpc3"), "{engine}");
        let before = amina.cookies.get("__Host-parvis").cloned();
        assert_eq!(sign_in(&mut amina, &stub).await.to, "/connexion/premiere-fois", "{engine}");
        let page = amina.get("/connexion/premiere-fois").await;
        assert!(page.body.contains("Amina B.") && !page.body.contains("47001"), "{engine}");
        let wrong = create(&mut amina, "www.pub.fr", "x").await;
        assert_eq!(wrong.status, 422, "{engine}");
        assert!(wrong.body.contains("www.pub.fr"), "{engine}: what was typed stays");
        let done = create(&mut amina, "Mimi", "amina@exemple.fr").await;
        assert_eq!(
            (done.status, done.to.as_str()),
            (303, "/demarches/bpc3?page=2"),
            "{engine}: {}",
            done.words()
        );
        assert!(
            amina.is_signed_in().await && amina.cookies.get("__Host-parvis").cloned() != before,
            "{engine}"
        );
        let mail = site.mails().pop().unwrap();
        assert!(
            mail.text.contains("/inscription/confirmer/"),
            "{engine}: an address nobody vouches for is proven"
        );
        let account = amina.get("/mon-compte").await;
        assert!(account.words().contains("Identité 47") && account.words().contains("voter"), "{engine}");

        let mut again = site.browser();
        assert_eq!(sign_in(&mut again, &stub).await.to, "/demarches/bpc3?page=2", "{engine}");
        assert_eq!(links(&site).len(), 1, "{engine}");
    }
}

#[tokio::test]
async fn an_account_is_never_taken_over_by_its_address() {
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        set_up(&site, &stub, &[]).await;
        stub.say("email_verified", true);
        let owner = site.person("amina@exemple.fr", "Amina");
        let mut hugo = site.browser();
        sign_in(&mut hugo, &stub).await;
        let page = hugo.get("/connexion/premiere-fois").await;
        assert!(page.words().contains("a déjà un compte ici"), "{engine}");
        assert!(!page.body.contains("Je n'ai pas encore de compte"), "{engine}");
        let wrong = hugo.post("/connexion/premiere-fois/relier", &[("mot_de_passe", "au hasard")]).await;
        assert!(wrong.status == 422 && !hugo.is_signed_in().await, "{engine}");
        assert!(links(&site).is_empty(), "{engine}");
        let done = hugo.post("/connexion/premiere-fois/relier", &[("mot_de_passe", PASSWORD)]).await;
        assert_eq!(done.to, "/demarches/bpc3?page=2", "{engine}: {}", done.words());
        assert_eq!(links(&site), [(owner.raw(), "amina-fc".to_owned())], "{engine}");
        assert!(site.mails().iter().any(|mail| mail.subject.contains("relié à Identité 47")), "{engine}");
        let again = hugo.post("/connexion/premiere-fois/relier", &[("mot_de_passe", PASSWORD)]).await;
        assert_eq!(again.to, "/connexion", "{engine}: once");
    }
}

#[tokio::test]
async fn an_address_that_has_an_account_is_not_told() {
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        set_up(&site, &stub, &[]).await;
        let owner = site.person("bruno@exemple.fr", "Bruno");
        let mut hugo = site.browser();
        sign_in(&mut hugo, &stub).await;
        let done = create(&mut hugo, "Hugo", "bruno@exemple.fr").await;
        assert_eq!(done.status, 303, "{engine}: the same as for any address");
        let linked = links(&site);
        assert!(linked.len() == 1 && linked[0].0 != owner.raw(), "{engine}");
        assert!(
            site.mails().iter().any(|mail| mail.to_address == "bruno@exemple.fr"),
            "{engine}: its mailbox is told"
        );
    }
}

#[tokio::test]
async fn an_invitation_is_taken_up_and_values_give_roles() {
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        let rule = [
            ("courriel_prouve", "1"),
            ("invites_seulement", "1"),
            ("role_1_champ", "siret"),
            ("role_1_valeur", "22470001300012"),
            ("role_1_role", "assessor"),
        ];
        set_up(&site, &stub, &rule).await;
        let invited = parvis_people::NewPerson {
            email: "amina@exemple.fr".parse().unwrap(),
            public_name: "Amina".into(),
            password_hash: None,
            confirmed_at: None,
            locale: parvis_kernel::Locale::Fr,
            created_at: NOW,
        };
        let person: PersonId = site
            .db
            .write_blocking(move |tx| {
                let person = parvis_people::create_person(tx, &invited)?;
                parvis_people::grant_role(tx, person, Grant::everywhere(Role::Moderator), NOW)?;
                Ok::<_, parvis_db::DbError>(person)
            })
            .unwrap();
        let mut amina = site.browser();
        assert_eq!(sign_in(&mut amina, &stub).await.to, "/demarches/bpc3?page=2", "{engine}");
        let roles =
            |person| site.db.read_blocking(move |c| parvis_people::grants_of(c, person, NOW)).unwrap();
        assert_eq!(roles(person).len(), 2, "{engine}: invited and of the right organisation");

        stub.say("sub", "hugo-pc");
        stub.say("email", "hugo@ailleurs.fr");
        let mut hugo = site.browser();
        sign_in(&mut hugo, &stub).await;
        create(&mut hugo, "Hugo", "").await;
        let hugo_id = PersonId::new(links(&site)[1].0);
        assert!(roles(hugo_id).is_empty(), "{engine}: not invited");
    }
}

#[tokio::test]
async fn a_second_factor_is_asked_all_the_same() {
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        set_up(&site, &stub, &[]).await;
        let mut amina = site.browser();
        sign_in(&mut amina, &stub).await;
        create(&mut amina, "Amina", "amina@exemple.fr").await;
        let person = PersonId::new(links(&site)[0].0);
        let tenant = site.app.tenants().all()[0].clone();
        site.db
            .write_blocking(move |tx| {
                let key = parvis_people::FactorKey::of(&tenant);
                let random = parvis_kernel::FixedRandom::new(3);
                parvis_people::give_second_factor(tx, key, person, b"12345678901234567890", &random, NOW)
            })
            .unwrap();
        let mut again = site.browser();
        let answer = sign_in(&mut again, &stub).await;
        assert!(answer.to.starts_with("/connexion/code?retour="), "{engine}: {}", answer.to);
        assert!(!again.is_signed_in().await, "{engine}");
    }
}

#[tokio::test]
async fn signing_out_ends_here_first_and_then_there() {
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        set_up(&site, &stub, &[]).await;
        let mut amina = site.browser();
        sign_in(&mut amina, &stub).await;
        create(&mut amina, "Amina", "amina@exemple.fr").await;
        let mut copy = site.browser();
        copy.cookies.clone_from(&amina.cookies);
        let out = amina.post("/deconnexion", &[]).await;
        assert!(out.to.starts_with("/deconnexion/suite/"), "{engine}: {}", out.to);
        assert!(!copy.is_signed_in().await, "{engine}: the session is dead before anything else");
        let onward = amina.get(&out.to).await;
        let url = onward.refresh.strip_prefix("0; url=").unwrap();
        let url = url::Url::parse(url).unwrap();
        let asked: std::collections::HashMap<_, _> = url.query_pairs().into_owned().collect();
        assert!(url.as_str().starts_with(&format!("{}/session/end", stub.issuer)), "{engine}");
        assert!(asked["id_token_hint"].split('.').count() == 3, "{engine}");
        assert_eq!(asked["post_logout_redirect_uri"], "https://essai.test/deconnexion/retour", "{engine}");
        assert_eq!(amina.get(&out.to).await.to, "/", "{engine}: a ticket serves once");
        let back = amina.get(&format!("/deconnexion/retour?state={}", asked["state"])).await;
        assert_eq!(back.to, "/", "{engine}");
        assert_eq!(amina.get("/deconnexion/retour?state=faux").await.to, "/", "{engine}");

        let mut bruno = site.as_person(site.person("bruno@exemple.fr", "Bruno"));
        assert_eq!(
            bruno.post("/deconnexion", &[]).await.to,
            "/",
            "{engine}: with a password nothing is left"
        );
    }
}

#[tokio::test]
async fn one_links_undoes_and_takes_everything_along() {
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        set_up(&site, &stub, &[]).await;
        let bruno_id = site.person("bruno@exemple.fr", "Bruno");
        let mut bruno = site.as_person(bruno_id);
        let onward = bruno.post("/mon-compte/identites/service-d-identite/relier", &[]).await;
        let url = onward.refresh.strip_prefix("0; url=").unwrap().to_owned();
        let back = stub.consent(&url);
        let mut hugo = site.as_person(site.person("hugo@exemple.fr", "Hugo"));
        assert_eq!(hugo.get(&back).await.status, 422, "{engine}: begun by somebody else");
        let done = bruno.get(&back).await;
        assert_eq!(done.to, "/mon-compte", "{engine}: {}", done.words());
        assert_eq!(links(&site), [(bruno_id.raw(), "amina-fc".to_owned())], "{engine}");

        let onward = hugo.post("/mon-compte/identites/service-d-identite/relier", &[]).await;
        let url = onward.refresh.strip_prefix("0; url=").unwrap().to_owned();
        let taken = hugo.get(&stub.consent(&url)).await;
        assert!(taken.words().contains("déjà reliée à un autre compte"), "{engine}: {}", taken.words());

        assert_eq!(hugo.post("/mon-compte/identites/1/delier", &[]).await.status, 404, "{engine}: not his");
        assert_eq!(bruno.post("/mon-compte/identites/1/delier", &[]).await.status, 303, "{engine}");
        assert!(links(&site).is_empty(), "{engine}");

        let mut amina = site.browser();
        sign_in(&mut amina, &stub).await;
        create(&mut amina, "Amina", "amina@exemple.fr").await;
        let (person, _) = links(&site)[0];
        let page = amina.get("/mon-compte").await;
        let path = page.body.split("action=\"").find(|part| part.contains("/delier")).unwrap();
        let path = path.split('"').next().unwrap().to_owned();
        let last = amina.post(&path, &[]).await;
        assert!(last.status == 422 && last.words().contains("seule façon"), "{engine}: {}", last.status);
        let erase = parvis_slice::registry().slices().iter().filter_map(|slice| slice.erase_person);
        for erase in erase {
            site.db.write_blocking(move |tx| erase(tx, PersonId::new(person), NOW)).unwrap();
        }
        assert!(links(&site).is_empty(), "{engine}");
    }
}

#[tokio::test]
async fn two_providers_with_one_number_are_two_people() {
    for (engine, site) in sites() {
        let (stub, other) = (Stub::start().await, Stub::start().await);
        set_up(&site, &stub, &[]).await;
        set_up(&site, &other, &[]).await;
        let mut amina = site.browser();
        sign_in(&mut amina, &stub).await;
        create(&mut amina, "Amina", "amina@exemple.fr").await;
        let mut bruno = site.browser();
        let sent = bruno.get("/connexion/avec/service-d-identite-2").await;
        let crossed = other.consent(&sent.to).replace("service-d-identite-2", "service-d-identite");
        assert_eq!(bruno.get(&crossed).await.status, 422, "{engine}: answers do not cross");
        let sent = bruno.get("/connexion/avec/service-d-identite-2").await;
        assert_eq!(bruno.get(&other.consent(&sent.to)).await.to, "/connexion/premiere-fois", "{engine}");
        other.lie(Lie::Nothing);
        create(&mut bruno, "Bruno", "bruno@exemple.fr").await;
        let linked = links(&site);
        assert!(linked.len() == 2 && linked[0].0 != linked[1].0 && linked[0].1 == linked[1].1, "{engine}");
    }
}

#[tokio::test]
async fn a_provider_that_is_switched_off_opens_nothing() {
    for (engine, site) in sites() {
        let stub = Stub::start().await;
        let page = set_up(&site, &stub, &[]).await;
        let mut amina = site.browser();
        let back = stub.consent(&go(&mut amina, "/").await);
        let off = support::fields(&stub, &[("actif", "")]);
        let off: Vec<(&str, &str)> = off.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
        assert_eq!(site.administrator().post(&page, &off).await.status, 303, "{engine}");
        assert_eq!(amina.get(&back).await.status, 422, "{engine}");
        assert_eq!(amina.get("/connexion/avec/service-d-identite").await.status, 422, "{engine}");
        assert!(!amina.get("/connexion").await.body.contains("/connexion/avec/"), "{engine}");
    }
}
