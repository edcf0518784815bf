//! Agents set up a second factor, sign in with its codes, each once, and get back in when the phone is lost.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod common;

use common::site::{Answer, Browser, PASSWORD, TestSite, sites};
use parvis_web::{PersonId, Role};

const SECRET: &[u8] = b"12345678901234567890";
const CHLOE: &str = "chloe@exemple.fr";
const PAGE: &str = "/mon-compte/second-facteur";

/// What stands between two texts.
fn between<'t>(text: &'t str, before: &str, after: &str) -> &'t str {
    let start = text.find(before).unwrap_or_else(|| panic!("no {before}")) + before.len();
    &text[start..start + text[start..].find(after).unwrap()]
}

/// The bytes of a key as the page spells it.
fn from_base32(text: &str) -> Vec<u8> {
    let (mut bytes, mut buffer, mut bits) = (Vec::new(), 0_u32, 0);
    for sign in text.bytes().filter(|sign| *sign != b' ') {
        let value = b"ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".iter().position(|known| *known == sign).unwrap();
        buffer = (buffer << 5) | u32::try_from(value).unwrap();
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((buffer >> bits) & 255).unwrap());
        }
    }
    bytes
}

/// Sets the second factor up from the page; gives its secret and what the page answered.
async fn set_up(site: &TestSite, browser: &mut Browser<'_>) -> (Vec<u8>, Answer) {
    let form = browser.get(PAGE).await.body;
    let secret = from_base32(between(&form, "<code data-key=\"\">", "</code>"));
    let sealed = between(&form, "name=\"cle\" value=\"", "\"").to_owned();
    let code = site.code(&secret);
    let fields = [("cle", &*sealed), ("code", &code), ("mot_de_passe_actuel", PASSWORD)];
    (secret, browser.post(PAGE, &fields).await)
}

fn codes_of(page: &str) -> Vec<String> {
    let list = between(page, "data-codes=\"\">", "</ol>");
    list.split("<code>").skip(1).map(|part| part.split('<').next().unwrap().to_owned()).collect()
}

async fn code(browser: &mut Browser<'_>, code: &str) -> Answer {
    browser.post("/connexion/code", &[("code", code)]).await
}

fn chloe(site: &TestSite) -> PersonId {
    site.agent(CHLOE, "Chloé", Role::Administrator)
}

#[tokio::test]
async fn an_agent_without_one_is_led_to_the_set_up_and_then_back() {
    for (engine, site) in sites() {
        chloe(&site);
        site.needs_second_factor(true);
        let mut desk = site.browser();
        desk.sign_in(CHLOE, PASSWORD).await;
        let led = desk.get("/bureau/personnes?q=a").await;
        assert_eq!(led.to, format!("{PAGE}?retour=%2Fbureau%2Fpersonnes%3Fq%3Da"), "{engine}");
        assert_eq!(desk.post("/bureau/personnes/inviter", &[]).await.to, PAGE, "{engine}");
        assert_eq!(desk.get("/mon-compte").await.status, 200, "the rest is open: {engine}");
        assert!(desk.get(&led.to).await.body.contains("demande un second facteur"), "{engine}");
        let (_, done) = set_up(&site, &mut desk).await;
        assert!(done.status == 200 && done.body.contains("codes de secours"), "{engine}: {}", done.status);
        assert_eq!(desk.get("/bureau/personnes").await.status, 200, "at once: {engine}");
        assert_eq!(site.mails().last().unwrap().kind, "people.factor_set_up", "{engine}");
    }
}

#[tokio::test]
async fn a_new_authority_asks_for_it_and_citizens_are_not_asked() {
    for (engine, site) in sites() {
        site.db.write_blocking(|tx| tx.execute("delete from account_rules", &[])).unwrap();
        chloe(&site);
        site.account("amina@exemple.fr", "Amina");
        let (mut desk, mut amina) = (site.browser(), site.browser());
        desk.sign_in(CHLOE, PASSWORD).await;
        assert!(desk.get("/bureau/personnes").await.to.starts_with(PAGE), "{engine}");
        amina.sign_in("amina@exemple.fr", PASSWORD).await;
        assert_eq!(amina.get("/bureau/personnes").await.status, 403, "{engine}");
    }
}

#[tokio::test]
async fn signing_in_takes_the_password_and_then_a_code_that_serves_once() {
    for (engine, site) in sites() {
        site.second_factor(chloe(&site), SECRET);
        let (mut desk, mut thief) = (site.browser(), site.browser());
        let first = desk.sign_in(CHLOE, PASSWORD).await;
        assert_eq!(first.to, "/connexion/code", "{engine}");
        assert!(desk.get("/mon-compte").await.to.starts_with("/connexion"), "not in yet: {engine}");
        assert_eq!(code(&mut desk, "000000").await.status, 422, "{engine}");
        let seen = site.code(SECRET);
        let before = desk.token();
        assert_eq!(code(&mut desk, &seen).await.status, 303, "{engine}");
        assert_ne!(desk.token(), before, "a token of its own: {engine}");
        assert_eq!(desk.get("/mon-compte").await.status, 200, "{engine}");

        thief.sign_in(CHLOE, PASSWORD).await;
        let replayed = code(&mut thief, &seen).await;
        assert!(replayed.status == 422 && replayed.body.contains("a déjà servi"), "{engine}");
        assert!(!replayed.body.contains(&seen), "a code is not shown again: {engine}");
        site.clock.advance(30);
        assert_eq!(code(&mut thief, &seen).await.status, 422, "nor in the next step: {engine}");
        assert_eq!(code(&mut thief, &site.code(SECRET)).await.status, 303, "{engine}");
    }
}

#[tokio::test]
async fn the_step_between_belongs_to_one_browser_and_ends() {
    for (engine, site) in sites() {
        site.second_factor(chloe(&site), SECRET);
        let (mut desk, mut other) = (site.browser(), site.browser());
        desk.sign_in(CHLOE, PASSWORD).await;
        assert_eq!(code(&mut other, &site.code(SECRET)).await.to, "/connexion", "{engine}");
        site.clock.advance(600);
        assert_eq!(code(&mut desk, &site.code(SECRET)).await.to, "/connexion", "too late: {engine}");
        desk.sign_in(CHLOE, PASSWORD).await;
        desk.post("/mot-de-passe", &[("adresse", CHLOE)]).await;
        other.post(&site.last_link(), &[("mot_de_passe", "quatre noix de Nérac")]).await;
        assert_eq!(code(&mut desk, &site.code(SECRET)).await.to, "/connexion", "password changed: {engine}");
    }
}

#[tokio::test]
async fn codes_cannot_be_guessed_in_a_row() {
    for (engine, site) in sites() {
        site.second_factor(chloe(&site), SECRET);
        let mut desk = site.browser();
        desk.sign_in(CHLOE, PASSWORD).await;
        for _ in 0..10 {
            assert_eq!(code(&mut desk, "000000").await.status, 422, "{engine}");
        }
        let slow = code(&mut desk, &site.code(SECRET)).await;
        assert!(slow.status == 429 && slow.body.contains("Attendez dix minutes"), "{engine}");
    }
}

#[tokio::test]
async fn each_recovery_code_serves_once_and_the_mailbox_is_told() {
    for (engine, site) in sites() {
        chloe(&site);
        let mut desk = site.browser();
        desk.sign_in(CHLOE, PASSWORD).await;
        let (_, done) = set_up(&site, &mut desk).await;
        let codes = codes_of(&done.body);
        assert_eq!(codes.len(), 10, "{engine}");
        let mut lost = site.browser();
        lost.sign_in(CHLOE, PASSWORD).await;
        assert_eq!(code(&mut lost, &codes[3].to_uppercase().replace('-', " ")).await.status, 303, "{engine}");
        assert!(site.mails().last().unwrap().text.contains("Il en reste 9"), "{engine}");
        let mut again = site.browser();
        again.sign_in(CHLOE, PASSWORD).await;
        assert_eq!(code(&mut again, &codes[3]).await.status, 422, "it served: {engine}");
        assert_eq!(code(&mut again, &codes[4]).await.status, 303, "{engine}");
        assert!(lost.get(PAGE).await.body.contains("Il en reste 8"), "{engine}");
    }
}

#[tokio::test]
async fn new_recovery_codes_make_the_old_ones_worthless_and_come_as_a_file() {
    for (engine, site) in sites() {
        chloe(&site);
        let mut desk = site.browser();
        desk.sign_in(CHLOE, PASSWORD).await;
        let old = codes_of(&set_up(&site, &mut desk).await.1.body);
        let renew = format!("{PAGE}/codes");
        assert_eq!(desk.post(&renew, &[("mot_de_passe_actuel", "faux")]).await.status, 422, "{engine}");
        let page = desk.post(&renew, &[("mot_de_passe_actuel", PASSWORD)]).await;
        let new = codes_of(&page.body);
        assert!(new.len() == 10 && new.iter().all(|code| !old.contains(code)), "{engine}");
        let fields: Vec<(&str, &str)> = new.iter().map(|code| ("code_secours", code.as_str())).collect();
        let file = desk.post(&format!("{PAGE}/codes-en-texte"), &fields).await;
        assert!(file.status == 200 && new.iter().all(|code| file.body.contains(code.as_str())), "{engine}");
        assert_eq!(desk.post(&format!("{PAGE}/codes-en-texte"), &fields[..9]).await.status, 404, "{engine}");
        let mut lost = site.browser();
        lost.sign_in(CHLOE, PASSWORD).await;
        assert_eq!(code(&mut lost, &old[0]).await.status, 422, "{engine}");
        assert_eq!(code(&mut lost, &new[0]).await.status, 303, "{engine}");
    }
}

#[tokio::test]
async fn setting_up_ends_other_sessions_and_asks_for_code_and_password() {
    for (engine, site) in sites() {
        let id = chloe(&site);
        let (mut desk, mut phone) = (site.browser(), site.browser());
        desk.sign_in(CHLOE, PASSWORD).await;
        phone.sign_in(CHLOE, PASSWORD).await;
        let form = desk.get(PAGE).await.body;
        let sealed = between(&form, "name=\"cle\" value=\"", "\"").to_owned();
        let wrong = desk.post(PAGE, &[("cle", &sealed), ("code", "000000")]).await;
        assert!(wrong.status == 422 && wrong.body.contains("pas le bon"), "{engine}");
        assert!(wrong.body.contains("pas votre mot de passe actuel"), "{engine}");
        let key = between(&form, "data-key=\"\">", "</code>");
        assert!(wrong.body.contains(key), "the same key is shown again: {engine}");
        let foreign = desk.post(PAGE, &[("cle", "abcd"), ("code", "000000")]).await;
        assert!(foreign.body.contains("trop longtemps"), "{engine}");
        set_up(&site, &mut desk).await;
        assert_eq!(phone.get("/mon-compte").await.status, 303, "{engine}");
        let stored: Vec<u8> = site
            .db
            .read_blocking(move |c| {
                let sql = "select secret from second_factor where person_id = $1";
                c.query_one::<Vec<u8>>(sql, &[parvis_db::ToVal::to_val(&id)])
            })
            .unwrap();
        assert!(stored.len() > 40, "sealed: {engine}");
    }
}

#[tokio::test]
async fn it_may_be_removed_where_it_is_not_compulsory() {
    for (engine, site) in sites() {
        chloe(&site);
        let mut desk = site.browser();
        desk.sign_in(CHLOE, PASSWORD).await;
        set_up(&site, &mut desk).await;
        let remove = format!("{PAGE}/retirer");
        site.needs_second_factor(true);
        let kept = desk.post(&remove, &[("mot_de_passe_actuel", PASSWORD)]).await;
        assert!(kept.status == 422 && kept.body.contains("pas le retirer"), "{engine}");
        site.needs_second_factor(false);
        let gone = desk.post(&remove, &[("mot_de_passe_actuel", PASSWORD)]).await;
        assert_eq!(gone.to, "/mon-compte", "{engine}");
        assert_eq!(site.browser().sign_in(CHLOE, PASSWORD).await.to, "/", "{engine}");
    }
}

#[tokio::test]
async fn an_administrator_resets_it_for_somebody_who_lost_everything() {
    for (engine, site) in sites() {
        let elise = site.agent("elise@exemple.fr", "Élise", Role::Assessor);
        site.second_factor(elise, SECRET);
        chloe(&site);
        let (mut desk, mut phone) = (site.browser(), site.browser());
        phone.sign_in("elise@exemple.fr", PASSWORD).await;
        code(&mut phone, &site.code(SECRET)).await;
        desk.sign_in(CHLOE, PASSWORD).await;
        let page = desk.get(&format!("/bureau/personnes/{elise}")).await.body;
        assert!(page.contains("Retirer son second facteur"), "{engine}");
        let path = format!("/bureau/personnes/{elise}/second-facteur/retirer");
        assert_eq!(phone.post(&path, &[]).await.status, 403, "{engine}");
        assert_eq!(desk.post(&path, &[]).await.status, 303, "{engine}");
        assert_eq!(desk.post(&path, &[]).await.status, 422, "there is none left: {engine}");
        assert_eq!(phone.get("/mon-compte").await.status, 303, "their sessions ended: {engine}");
        assert_eq!(site.mails().last().unwrap().kind, "people.factor_gone", "{engine}");
        assert_eq!(site.browser().sign_in("elise@exemple.fr", PASSWORD).await.to, "/", "{engine}");
        let kinds = site.db.read_blocking(parvis_journal::kinds).unwrap();
        assert!(kinds.contains(&"SecondFactorReset".to_owned()), "{engine}");
    }
}
