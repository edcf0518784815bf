//! People sign in, are slowed down when they guess, choose a new password, and delete their account.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod common;

use common::{
    NOW, new_person,
    site::{Browser, TestSite, sites},
};
use parvis_kernel::FixedRandom;
use parvis_people::{NewPerson, create_person, grant_role, hash_password};
use parvis_web::{Grant, PersonId, Role};

const PASSWORD: &str = "trois canards bleus";
const NEW: &str = "quatre noix de Nérac";

fn amina(site: &TestSite) -> PersonId {
    let hash = hash_password(PASSWORD, &FixedRandom::new(4));
    let new = NewPerson { password_hash: Some(hash), ..new_person("amina@exemple.fr", "Amina") };
    site.db.write_blocking(move |tx| create_person(tx, &new)).unwrap()
}

async fn sign_in(browser: &mut Browser<'_>, email: &str, password: &str) -> (u16, String) {
    let answer = browser.post("/connexion", &[("adresse", email), ("mot_de_passe", password)]).await;
    (answer.status, answer.body)
}

#[tokio::test]
async fn a_wrong_pair_has_one_answer() {
    for (engine, site) in sites() {
        amina(&site);
        let mut hugo = site.browser();
        let (status, wrong) = sign_in(&mut hugo, "amina@exemple.fr", "pas le bon mot").await;
        let (_, unknown) = sign_in(&mut hugo, "nadia@exemple.fr", "pas le bon mot").await;
        assert_eq!(status, 422, "{engine}");
        assert_eq!(wrong.replace("amina@", "nadia@"), unknown, "{engine}");
        assert!(hugo.token().is_none(), "{engine}");
    }
}

#[tokio::test]
async fn guessing_waits_and_never_locks() {
    for (engine, site) in sites() {
        amina(&site);
        let mut hugo = site.browser();
        for _ in 0..6 {
            assert_eq!(sign_in(&mut hugo, "amina@exemple.fr", "au hasard").await.0, 422, "{engine}");
        }
        let (status, body) = sign_in(&mut hugo, "amina@exemple.fr", PASSWORD).await;
        assert!(status == 429 && body.contains("Attendez une minute"), "{engine}: {status}");
        site.clock.advance(60);
        assert_eq!(sign_in(&mut hugo, "amina@exemple.fr", PASSWORD).await.0, 303, "{engine}");
    }
}

#[tokio::test]
async fn the_way_back_stays_on_this_site() {
    for (engine, site) in sites() {
        amina(&site);
        for (back, to) in [("/demarches/a?page=2", "/demarches/a?page=2"), ("//x.example", "/mon-compte")] {
            let fields = [("adresse", "amina@exemple.fr"), ("mot_de_passe", PASSWORD), ("retour", back)];
            assert_eq!(site.browser().post("/connexion", &fields).await.to, to, "{engine}");
        }
    }
}

#[tokio::test]
async fn a_reset_works_once_within_the_hour_and_ends_every_session() {
    for (engine, site) in sites() {
        amina(&site);
        let (mut phone, mut desk) = (site.browser(), site.browser());
        sign_in(&mut phone, "amina@exemple.fr", PASSWORD).await;
        desk.post("/mot-de-passe", &[("adresse", "amina@exemple.fr")]).await;
        let link = site.last_link();
        assert!(desk.get(&link).await.body.contains("Choisissez un nouveau mot de passe"), "{engine}");
        assert_eq!(desk.post(&link, &[("mot_de_passe", "court")]).await.status, 422, "{engine}");
        assert_eq!(desk.post(&link, &[("mot_de_passe", NEW)]).await.to, "/connexion", "{engine}");
        assert!(desk.post(&link, &[("mot_de_passe", NEW)]).await.body.contains("déjà servi"), "{engine}");
        assert!(phone.get("/mon-compte").await.to.starts_with("/connexion"), "{engine}");
        assert_eq!(sign_in(&mut desk, "amina@exemple.fr", PASSWORD).await.0, 422, "{engine}");
        assert_eq!(sign_in(&mut desk, "amina@exemple.fr", NEW).await.0, 303, "{engine}");
        assert_eq!(site.mails().last().unwrap().kind, "people.password_changed", "{engine}");

        desk.post("/mot-de-passe", &[("adresse", "amina@exemple.fr")]).await;
        let late = site.last_link();
        site.clock.advance(3_600);
        assert!(desk.get(&late).await.body.contains("trop ancien"), "{engine}");
    }
}

#[tokio::test]
async fn changing_the_password_keeps_this_session_only() {
    for (engine, site) in sites() {
        amina(&site);
        let (mut phone, mut desk) = (site.browser(), site.browser());
        sign_in(&mut phone, "amina@exemple.fr", PASSWORD).await;
        sign_in(&mut desk, "amina@exemple.fr", PASSWORD).await;
        let wrong = [("mot_de_passe_actuel", "autre chose"), ("mot_de_passe", "x")];
        let answer = desk.post("/mon-compte/mot-de-passe", &wrong).await;
        assert!(answer.status == 422 && answer.body.contains("pas votre mot de passe actuel"), "{engine}");
        let right = [("mot_de_passe_actuel", PASSWORD), ("mot_de_passe", NEW)];
        assert_eq!(desk.post("/mon-compte/mot-de-passe", &right).await.to, "/mon-compte", "{engine}");
        assert_eq!(desk.get("/mon-compte").await.status, 200, "{engine}");
        assert_eq!(phone.get("/mon-compte").await.status, 303, "{engine}");
    }
}

#[tokio::test]
async fn the_account_page_changes_name_language_and_sessions() {
    for (engine, site) in sites() {
        amina(&site);
        let (mut phone, mut desk) = (site.browser(), site.browser());
        sign_in(&mut phone, "amina@exemple.fr", PASSWORD).await;
        sign_in(&mut desk, "amina@exemple.fr", PASSWORD).await;
        assert_eq!(desk.post("/mon-compte/nom", &[("nom_public", "a@b.fr")]).await.status, 422, "{engine}");
        assert_eq!(desk.post("/mon-compte/nom", &[("nom_public", "Amina B.")]).await.status, 303, "{engine}");
        assert!(desk.get("/mon-compte").await.body.contains("Amina B."), "{engine}");
        desk.post("/mon-compte/connexions", &[]).await;
        assert_eq!(phone.get("/mon-compte").await.status, 303, "{engine}");
        desk.post("/mon-compte/langue", &[("langue", "en")]).await;
        assert!(desk.get("/mon-compte").await.body.contains("What we know about you"), "{engine}");
    }
}

#[tokio::test]
async fn a_deleted_account_leaves_no_trace_of_the_person() {
    for (engine, site) in sites() {
        let id = amina(&site);
        let mut desk = site.browser();
        sign_in(&mut desk, "amina@exemple.fr", PASSWORD).await;
        let not_typed = desk.post("/mon-compte/supprimer", &[("confirmation", "oui")]).await;
        assert!(not_typed.status == 422 && not_typed.body.contains("Écrivez le mot SUPPRIMER"), "{engine}");
        assert_eq!(
            desk.post("/mon-compte/supprimer", &[("confirmation", "supprimer")]).await.to,
            "/",
            "{engine}"
        );
        assert_eq!(desk.get("/mon-compte").await.status, 303, "{engine}");
        let left = site.db.read_blocking(move |c| parvis_people::person(c, id)).unwrap().unwrap();
        assert_eq!((left.email, left.public_name.as_str()), (None, "Compte supprimé"), "{engine}");
        assert_eq!(left.erased_at, Some(NOW), "{engine}");
        assert_eq!(sign_in(&mut desk, "amina@exemple.fr", PASSWORD).await.0, 422, "{engine}");
        assert_eq!(site.mails().last().unwrap().kind, "people.deleted", "{engine}");
    }
}

#[tokio::test]
async fn the_last_administrator_stays() {
    for (engine, site) in sites() {
        let id = amina(&site);
        let grant = Grant::everywhere(Role::Administrator);
        let key = site.db.write_blocking(move |tx| grant_role(tx, id, grant, NOW)).unwrap();
        let mut desk = site.browser();
        sign_in(&mut desk, "amina@exemple.fr", PASSWORD).await;
        let deleted = desk.post("/mon-compte/supprimer", &[("confirmation", "SUPPRIMER")]).await;
        assert!(deleted.status == 422 && deleted.body.contains("au moins une personne"), "{engine}");
        let revoked = desk.post(&format!("/bureau/personnes/{id}/roles/{key}/retirer"), &[]).await;
        assert!(revoked.status == 422 && revoked.body.contains("au moins une personne"), "{engine}");
    }
}

#[tokio::test]
async fn an_administrator_invites_an_agent_who_chooses_a_password() {
    for (engine, site) in sites() {
        let id = amina(&site);
        let mut desk = site.browser();
        sign_in(&mut desk, "amina@exemple.fr", PASSWORD).await;
        assert_eq!(desk.get("/bureau/personnes").await.status, 403, "{engine}");
        let grant = Grant::everywhere(Role::Administrator);
        site.db.write_blocking(move |tx| grant_role(tx, id, grant, NOW)).unwrap();
        let mut desk = site.browser();
        sign_in(&mut desk, "amina@exemple.fr", PASSWORD).await;
        let list = desk.get("/bureau/personnes?q=amina").await;
        assert!(list.status == 200 && list.body.contains("Peut administrer toute la plateforme"), "{engine}");
        let fields = [
            ("adresse", "chloe@exemple.fr"),
            ("nom_public", "Chloé"),
            ("role", "moderator"),
            ("canton", "99"),
        ];
        assert_eq!(desk.post("/bureau/personnes/inviter", &fields).await.status, 422, "{engine}");
        let invited = desk.post("/bureau/personnes/inviter", &fields[..3]).await;
        assert_eq!(invited.status, 303, "{engine}");
        assert!(desk.get(&invited.to).await.body.contains("Peut modérer les idées, partout"), "{engine}");
        let area: i64 = site
            .db
            .write_blocking(|tx| {
                let sql = "insert into area (kind, name) values ('canton', 'Agen-1') returning id";
                tx.query_one::<i64>(sql, &[])
            })
            .unwrap();
        let limited = [("role", "assessor"), ("canton", &*area.to_string())];
        assert_eq!(desk.post(&format!("{}/roles", invited.to), &limited).await.status, 303, "{engine}");
        let shown = desk.get(&invited.to).await.body;
        assert!(
            shown.contains("Peut instruire les idées et suivre les projets du canton Agen-1"),
            "{engine}"
        );
        assert_eq!(desk.post(&format!("{}/roles", invited.to), &limited).await.status, 422, "{engine}");
        let again = desk.post("/bureau/personnes/inviter", &fields[..3]).await;
        assert!(again.status == 422 && again.body.contains("a déjà un compte"), "{engine}");

        let mut chloe = site.browser();
        let link = site.last_link();
        assert_eq!(chloe.post(&link, &[("mot_de_passe", NEW)]).await.to, "/connexion", "{engine}");
        assert_eq!(sign_in(&mut chloe, "chloe@exemple.fr", NEW).await.0, 303, "{engine}");
        assert_eq!(chloe.get("/bureau/personnes").await.status, 403, "{engine}");
    }
}
