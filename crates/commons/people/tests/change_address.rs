//! Somebody changes the address of their account; both mailboxes are told, and the old one can take it back.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod common;

use common::site::{Answer, Browser, PASSWORD, TestSite, sites};

const OLD: &str = "amina@exemple.fr";
const NEW: &str = "amina.b@exemple.org";
const PAGE: &str = "/mon-compte/adresse";

async fn ask(browser: &mut Browser<'_>, new: &str, password: &str) -> Answer {
    browser.post(PAGE, &[("adresse", new), ("mot_de_passe_actuel", password)]).await
}

/// The path of the link in the last mail of a kind.
fn link(site: &TestSite, kind: &str) -> String {
    let mails = site.mails();
    let text = &mails.iter().rev().find(|mail| mail.kind == kind).expect(kind).text;
    let line = text
        .lines()
        .find(|line| {
            line.starts_with("https://essai.test/adresse/")
                || line.starts_with("https://essai.test/mot-de-passe/")
        })
        .expect("a link");
    line.trim_start_matches("https://essai.test").to_owned()
}

fn sent(site: &TestSite) -> Vec<(String, String)> {
    site.mails().into_iter().map(|mail| (mail.kind, mail.to_address)).collect()
}

fn pair(kind: &str, to: &str) -> (String, String) {
    (kind.to_owned(), to.to_owned())
}

#[tokio::test]
async fn the_new_address_counts_once_proven_and_both_are_told() {
    for (engine, site) in sites() {
        site.account(OLD, "Amina");
        let mut desk = site.browser();
        desk.sign_in(OLD, PASSWORD).await;
        let wrong = ask(&mut desk, NEW, "faux").await;
        assert!(wrong.status == 422 && wrong.body.contains(NEW), "what was typed stays: {engine}");
        assert!(ask(&mut desk, OLD, PASSWORD).await.body.contains("déjà l"), "{engine}");
        assert!(ask(&mut desk, NEW, PASSWORD).await.body.contains("Nous venons d"), "{engine}");
        let asked = [pair("people.address_confirm", NEW), pair("people.address_asked", OLD)];
        assert_eq!(sent(&site), asked, "{engine}");
        assert_eq!(site.browser().sign_in(OLD, PASSWORD).await.status, 303, "not before: {engine}");

        let path = link(&site, "people.address_confirm");
        let mut mailbox = site.browser();
        assert!(mailbox.get(&path).await.body.contains("Confirmer cette adresse"), "{engine}");
        assert_eq!(
            site.browser().sign_in(OLD, PASSWORD).await.status,
            303,
            "looking changes nothing: {engine}"
        );
        assert_eq!(mailbox.post(&path, &[]).await.to, "/connexion", "{engine}");
        assert!(mailbox.post(&path, &[]).await.body.contains("a déjà servi"), "{engine}");
        assert_eq!(desk.get("/mon-compte").await.status, 303, "sessions ended: {engine}");
        assert_eq!(site.browser().sign_in(OLD, PASSWORD).await.status, 422, "{engine}");
        assert_eq!(site.browser().sign_in(NEW, PASSWORD).await.status, 303, "{engine}");
        let told = [pair("people.address_left", OLD), pair("people.address_joined", NEW)];
        assert_eq!(sent(&site)[2..], told, "{engine}");
    }
}

#[tokio::test]
async fn the_old_mailbox_takes_it_back_even_after_two_changes() {
    for (engine, site) in sites() {
        site.account(OLD, "Amina");
        let mut thief = site.browser();
        for (from, to) in [(OLD, "vol1@exemple.org"), ("vol1@exemple.org", "vol2@exemple.org")] {
            thief.sign_in(from, PASSWORD).await;
            ask(&mut thief, to, PASSWORD).await;
            let path = link(&site, "people.address_confirm");
            thief.post(&path, &[]).await;
        }
        let mails = site.mails();
        let first = mails.iter().find(|mail| mail.kind == "people.address_left").unwrap();
        assert_eq!(first.to_address, OLD, "{engine}");
        let line = first.text.lines().find(|line| line.contains("/adresse/annuler/")).unwrap();
        let path = line.trim_start_matches("https://essai.test").to_owned();
        thief.sign_in("vol2@exemple.org", PASSWORD).await;
        let mut amina = site.browser();
        assert!(amina.get(&path).await.body.contains(OLD), "{engine}");
        assert_eq!(amina.post(&path, &[]).await.to, "/connexion", "{engine}");
        assert_eq!(thief.get("/mon-compte").await.status, 303, "{engine}");
        let reset = link(&site, "people.address_restored");
        assert_eq!(amina.post(&reset, &[("mot_de_passe", "quatre noix de Nérac")]).await.to, "/connexion");
        assert_eq!(amina.sign_in(OLD, "quatre noix de Nérac").await.status, 303, "{engine}");
        assert!(sent(&site).contains(&pair("people.address_taken_back", "vol2@exemple.org")), "{engine}");
        assert!(amina.post(&path, &[]).await.body.contains("a déjà servi"), "{engine}");
    }
}

#[tokio::test]
async fn links_end_and_older_reset_links_are_worthless_after_a_change() {
    for (engine, site) in sites() {
        site.account(OLD, "Amina");
        let mut desk = site.browser();
        desk.post("/mot-de-passe", &[("adresse", OLD)]).await;
        let reset = site.last_link();
        desk.sign_in(OLD, PASSWORD).await;
        ask(&mut desk, NEW, PASSWORD).await;
        let path = link(&site, "people.address_confirm");
        desk.post(&path, &[]).await;
        assert!(desk.get(&reset).await.body.contains("trop ancien"), "{engine}");
        let undo = link(&site, "people.address_left");
        site.clock.advance(7 * 86_400);
        assert!(desk.post(&undo, &[]).await.body.contains("trop ancien"), "{engine}");
        desk.sign_in(NEW, PASSWORD).await;
        ask(&mut desk, OLD, PASSWORD).await;
        let late = link(&site, "people.address_confirm");
        site.clock.advance(86_400);
        assert!(desk.post(&late, &[]).await.body.contains("trop ancien"), "{engine}");
    }
}

#[tokio::test]
async fn whether_the_new_address_has_an_account_is_said_to_its_mailbox_only() {
    for (engine, site) in sites() {
        site.account(OLD, "Amina");
        site.account("bruno@exemple.fr", "Bruno");
        let mut desk = site.browser();
        desk.sign_in(OLD, PASSWORD).await;
        desk.get(PAGE).await;
        let taken = ask(&mut desk, "bruno@exemple.fr", PASSWORD).await;
        let free = ask(&mut desk, NEW, PASSWORD).await;
        assert_eq!(taken.body.replace("bruno@exemple.fr", NEW), free.body, "{engine}");
        assert_eq!(sent(&site)[0], pair("people.address_taken", "bruno@exemple.fr"), "{engine}");
    }
}

#[tokio::test]
async fn two_accounts_never_end_up_with_one_address() {
    for (engine, site) in sites() {
        site.account(OLD, "Amina");
        let mut desk = site.browser();
        desk.sign_in(OLD, PASSWORD).await;
        ask(&mut desk, NEW, PASSWORD).await;
        let path = link(&site, "people.address_confirm");
        site.account(NEW, "Quelqu'un");
        assert!(desk.post(&path, &[]).await.body.contains("a déjà servi"), "{engine}");
        assert_eq!(site.browser().sign_in(OLD, PASSWORD).await.status, 303, "{engine}");
    }
}
