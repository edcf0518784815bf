//! Somebody sees their sessions, ends them, and nobody keeps or plants one.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod common;

use common::site::{PASSWORD, TestSite, sites};

const AMINA: &str = "amina@exemple.fr";

/// The forms of the page that end one session, newest first.
fn ends(page: &str) -> Vec<String> {
    let paths = page.split("action=\"/mon-compte/connexions/").skip(1);
    paths.map(|part| format!("/mon-compte/connexions/{}", part.split('"').next().unwrap())).collect()
}

async fn two(site: &TestSite) -> (common::site::Browser<'_>, common::site::Browser<'_>) {
    site.account(AMINA, "Amina");
    let (mut desk, mut phone) = (site.browser(), site.browser());
    phone.sign_in(AMINA, PASSWORD).await;
    site.clock.advance(60);
    desk.sign_in(AMINA, PASSWORD).await;
    (desk, phone)
}

#[tokio::test]
async fn sessions_are_listed_with_their_device_and_ended_one_by_one() {
    for (engine, site) in sites() {
        let (mut desk, mut phone) = two(&site).await;
        assert_eq!(phone.get("/mon-compte").await.status, 200, "{engine}");
        let page = desk.get("/mon-compte").await.body;
        assert!(page.contains("Firefox sur Linux") && page.contains("celle-ci"), "{engine}");
        let ends = ends(&page);
        assert_eq!(ends.len(), 2, "{engine}");
        // The phone's page was kept in memory a moment ago: it must not serve once more.
        assert_eq!(desk.post(&ends[1], &[]).await.to, "/mon-compte", "{engine}");
        assert_eq!(phone.get("/mon-compte").await.status, 303, "{engine}");
        assert_eq!(desk.get("/mon-compte").await.status, 200, "{engine}");
        assert_eq!(desk.post(&ends[1], &[]).await.to, "/mon-compte", "ended twice: {engine}");
        assert_eq!(desk.post(&ends[0], &[]).await.to, "/", "the present one: {engine}");
        assert!(desk.token().is_none(), "{engine}");
    }
}

#[tokio::test]
async fn nobody_ends_the_session_of_another() {
    for (engine, site) in sites() {
        let (mut desk, _phone) = two(&site).await;
        site.account("hugo@exemple.fr", "Hugo");
        let mut hugo = site.browser();
        hugo.sign_in("hugo@exemple.fr", PASSWORD).await;
        for path in ends(&desk.get("/mon-compte").await.body) {
            hugo.post(&path, &[]).await;
        }
        assert_eq!(desk.get("/mon-compte").await.status, 200, "{engine}");
    }
}

#[tokio::test]
async fn all_others_are_ended_at_once() {
    for (engine, site) in sites() {
        let (mut desk, mut phone) = two(&site).await;
        assert_eq!(phone.get("/mon-compte").await.status, 200, "{engine}");
        desk.post("/mon-compte/connexions", &[]).await;
        assert_eq!(phone.get("/mon-compte").await.status, 303, "{engine}");
        assert_eq!(desk.get("/mon-compte").await.status, 200, "{engine}");
    }
}

#[tokio::test]
async fn a_planted_session_does_not_become_the_persons() {
    for (engine, site) in sites() {
        site.account(AMINA, "Amina");
        // Hugo begins a session and plants its token in Amina's browser.
        let planted = "0123456789abcdef0123456789abcdef";
        let hash = parvis_web::hash_token(planted);
        site.db.write_blocking(move |tx| parvis_people::begin_session(tx, &hash, common::NOW)).unwrap();
        let (mut amina, mut hugo) = (site.browser(), site.browser());
        amina.carries(planted);
        hugo.carries(planted);
        amina.sign_in(AMINA, PASSWORD).await;
        assert_ne!(amina.token().as_deref(), Some(planted), "{engine}");
        assert_eq!(amina.get("/mon-compte").await.status, 200, "{engine}");
        assert_eq!(hugo.get("/mon-compte").await.status, 303, "{engine}");
    }
}
