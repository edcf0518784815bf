//! Somebody takes part with a link sent by mail, without an account; and later makes one.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod common;

use common::site::{Answer, Browser, PASSWORD, TestSite, sites};
use parvis_kernel::Clock;
use parvis_web::Role;

const BACK: &str = "/demarches/bpc3/vote/verification";

async fn ask(browser: &mut Browser<'_>, email: &str) -> Answer {
    browser.post("/participer", &[("adresse", email), ("retour", BACK)]).await
}

fn kinds(site: &TestSite) -> Vec<String> {
    site.mails().into_iter().map(|mail| mail.kind).collect()
}

/// Who is signed in with this browser's token, and the key of the session.
fn session(site: &TestSite, browser: &Browser<'_>) -> parvis_web::Session {
    let (hash, now) = (parvis_web::hash_token(&browser.token().unwrap()), site.clock.now());
    site.db.read_blocking(move |c| parvis_people::find_session(c, &hash, now)).unwrap().unwrap()
}

/// Gives the browser a visitor's session, as a basket does; answers its key.
fn begin(site: &TestSite, browser: &mut Browser<'_>, token: &'static str) -> i64 {
    let now = site.clock.now();
    browser.carries(token);
    site.db
        .write_blocking(move |tx| parvis_people::begin_session(tx, &parvis_web::hash_token(token), now))
        .unwrap()
}

#[tokio::test]
async fn a_link_opens_a_short_session_and_leads_back_with_everything_kept() {
    for (engine, site) in sites() {
        let mut amina = site.browser();
        let kept = begin(&site, &mut amina, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
        let sent = ask(&mut amina, "amina@exemple.fr").await;
        assert!(sent.status == 200 && sent.body.contains("Regardez vos messages"), "{engine}");
        let link = site.last_link();
        assert!(amina.get(&link).await.body.contains("Continuer"), "{engine}");
        assert!(session(&site, &amina).actor.person_id().is_none(), "looking uses nothing up: {engine}");
        let inside = amina.post(&link, &[]).await;
        assert_eq!((inside.status, inside.to.as_str()), (303, BACK), "{engine}");
        let open = session(&site, &amina);
        assert_eq!(open.id, kept, "the basket hangs on this key: {engine}");
        assert!(open.actor.person_id().is_some() && !open.actor.has_account(), "{engine}");
        let own = amina.get("/mon-compte").await;
        assert!(own.body.contains("Mes contributions") && own.body.contains("amina@exemple.fr"), "{engine}");
        for closed in ["/mon-compte/mot-de-passe", "/mon-compte/adresse", "/mon-compte/second-facteur"] {
            let away = amina.get(closed).await;
            assert!(away.status == 303 && away.to.starts_with("/connexion"), "{closed}: {engine}");
        }
        let again = site.browser().post(&link, &[]).await;
        assert!(again.body.contains("a déjà servi"), "{engine}");
        site.clock.advance(2 * 3_600);
        let (hash, now) = (parvis_web::hash_token(&amina.token().unwrap()), site.clock.now());
        let gone = site.db.read_blocking(move |c| parvis_people::find_session(c, &hash, now)).unwrap();
        assert!(gone.is_none(), "a short session: {engine}");
    }
}

#[tokio::test]
async fn a_link_is_dead_after_thirty_minutes_and_when_a_newer_one_was_sent() {
    for (engine, site) in sites() {
        let mut amina = site.browser();
        ask(&mut amina, "amina@exemple.fr").await;
        let old = site.last_link();
        ask(&mut amina, "amina@exemple.fr").await;
        let new = site.last_link();
        assert!(amina.post(&old, &[]).await.body.contains("plus récent"), "{engine}");
        site.clock.advance(30 * 60);
        assert!(amina.get(&new).await.body.contains("plus de 30 minutes"), "{engine}");
        assert!(amina.post(&new, &[]).await.body.contains("plus de 30 minutes"), "{engine}");
        assert!(amina.token().is_none(), "{engine}");
    }
}

#[tokio::test]
async fn another_device_takes_the_basket_of_the_asking_session_along() {
    for (engine, site) in sites() {
        let mut desktop = site.browser();
        let kept = begin(&site, &mut desktop, "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb");
        ask(&mut desktop, "amina@exemple.fr").await;
        let mut phone = site.browser_at("192.0.2.77");
        assert_eq!(phone.post(&site.last_link(), &[]).await.to, BACK, "{engine}");
        assert_eq!(session(&site, &phone).id, kept, "{engine}");
        assert_eq!(desktop.get("/mon-compte").await.status, 303, "only one browser has it: {engine}");
    }
}

#[tokio::test]
async fn a_session_that_became_somebodys_is_not_given_away() {
    for (engine, site) in sites() {
        site.account("bruno@exemple.fr", "Bruno");
        let mut shared = site.browser();
        let kept = begin(&site, &mut shared, "cccccccccccccccccccccccccccccccc");
        ask(&mut shared, "amina@exemple.fr").await;
        let link = site.last_link();
        shared.sign_in("bruno@exemple.fr", PASSWORD).await;
        let mut phone = site.browser();
        phone.post(&link, &[]).await;
        assert_ne!(session(&site, &phone).id, kept, "{engine}");
        assert!(shared.get("/mon-compte").await.body.contains("bruno@exemple.fr"), "{engine}");
    }
}

#[tokio::test]
async fn the_page_says_the_same_for_every_address_and_only_the_mail_asks_for_the_password() {
    for (engine, site) in sites() {
        site.agent("chloe@exemple.fr", "Chloé", Role::Moderator);
        let david = site.account("david@exemple.fr", "David");
        site.second_factor(david, b"a secret of twenty b");
        site.account("elise@exemple.fr", "Élise");
        let mut hugo = site.browser();
        let unknown = ask(&mut hugo, "hugo00@exemple.fr").await.body;
        for known in ["chloe@", "david@", "elise@"] {
            let page = ask(&mut hugo, &format!("{known}exemple.fr")).await.body;
            assert_eq!(page.replace(known, "hugo00@"), unknown, "{known}: {engine}");
        }
        assert_eq!(
            kinds(&site),
            ["people.take_part", "people.link_refused", "people.link_refused", "people.take_part"],
            "{engine}"
        );
        assert!(!site.mails()[1].text.contains("/participer/"), "no link in it: {engine}");
        let mut elise = site.browser();
        elise.post(&site.last_link(), &[]).await;
        let own = elise.get("/mon-compte").await.body;
        assert!(own.contains("Mes contributions") && !own.contains("Mot de passe"), "{engine}");
        let gone = elise.post("/mon-compte/supprimer", &[("confirmation", "SUPPRIMER")]).await;
        assert!(gone.status == 422 && gone.body.contains("votre mot de passe"), "{engine}");
    }
}

#[tokio::test]
async fn who_becomes_an_agent_meanwhile_needs_the_password_and_has_no_rights_by_a_link() {
    for (engine, site) in sites() {
        let chloe = site.account("chloe@exemple.fr", "Chloé");
        let (mut before, mut after) = (site.browser(), site.browser());
        ask(&mut before, "chloe@exemple.fr").await;
        before.post(&site.last_link(), &[]).await;
        ask(&mut after, "chloe@exemple.fr").await;
        let link = site.last_link();
        let grant = parvis_web::Grant::everywhere(Role::Administrator);
        site.db.write_blocking(move |tx| parvis_people::grant_role(tx, chloe, grant, common::NOW)).unwrap();
        assert!(!session(&site, &before).actor.is_agent(), "{engine}");
        let asked = after.post(&link, &[]).await;
        assert!(asked.to.starts_with("/connexion?retour=") && after.token().is_none(), "{engine}");
    }
}

#[tokio::test]
async fn signing_up_later_turns_the_same_person_into_an_account() {
    for (engine, site) in sites() {
        let mut amina = site.browser();
        ask(&mut amina, "amina@exemple.fr").await;
        amina.post(&site.last_link(), &[]).await;
        let person = session(&site, &amina).actor.person_id();
        let fields = [("adresse", "amina@exemple.fr"), ("nom_public", "Amina"), ("mot_de_passe", PASSWORD)];
        amina.post("/inscription", &fields).await;
        assert_eq!(kinds(&site).last().unwrap(), "people.confirm", "{engine}");
        let early = site.browser().sign_in("amina@exemple.fr", PASSWORD).await;
        assert_eq!(early.status, 422, "the password waits for the mailbox: {engine}");
        amina.post("/inscription/renvoyer", &[("adresse", "amina@exemple.fr")]).await;
        amina.post(&site.last_link(), &[]).await;
        assert_eq!(amina.get("/connexion").await.status, 200, "a link is no account: {engine}");
        assert_eq!(amina.sign_in("amina@exemple.fr", PASSWORD).await.status, 303, "{engine}");
        let now = session(&site, &amina);
        assert_eq!(now.actor.person_id(), person, "what was done is theirs: {engine}");
        assert!(now.actor.has_account(), "{engine}");
        assert_eq!(now.actor.signed_in().unwrap().public_name, "Amina", "{engine}");
    }
}

#[tokio::test]
async fn a_link_never_confirms_a_password_that_a_stranger_chose() {
    for (engine, site) in sites() {
        let mut hugo = site.browser();
        let fields = [("adresse", "amina@exemple.fr"), ("nom_public", "Hugo"), ("mot_de_passe", PASSWORD)];
        hugo.post("/inscription", &fields).await;
        let of_hugo = site.last_link();
        let mut amina = site.browser();
        ask(&mut amina, "amina@exemple.fr").await;
        amina.post(&site.last_link(), &[]).await;
        assert_eq!(hugo.sign_in("amina@exemple.fr", PASSWORD).await.status, 422, "{engine}");
        amina.post(&of_hugo, &[]).await;
        assert_eq!(
            site.browser().sign_in("amina@exemple.fr", PASSWORD).await.status,
            303,
            "her own click on that mail opens the account: {engine}"
        );
    }
}

#[tokio::test]
async fn who_has_no_account_deletes_what_they_left() {
    for (engine, site) in sites() {
        let mut amina = site.browser();
        ask(&mut amina, "amina@exemple.fr").await;
        amina.post(&site.last_link(), &[]).await;
        let gone = amina.post("/mon-compte/supprimer", &[("confirmation", "SUPPRIMER")]).await;
        assert_eq!(gone.status, 303, "{engine}");
        ask(&mut amina, "amina@exemple.fr").await;
        amina.post(&site.last_link(), &[]).await;
        assert!(amina.get("/mon-compte").await.body.contains("amina@exemple.fr"), "a new person: {engine}");
    }
}

#[tokio::test]
async fn a_mailbox_is_not_flooded_and_a_school_passes() {
    for (engine, site) in sites() {
        let mut school = site.browser();
        for _ in 0..8 {
            ask(&mut school, "amina@exemple.fr").await;
        }
        assert_eq!(site.mails().len(), 5, "{engine}");
        for pupil in 0..70 {
            ask(&mut school, &format!("eleve{pupil}@exemple.fr")).await;
        }
        assert_eq!(site.mails().len(), 75, "{engine}");
        let wrong = ask(&mut school, "amina").await;
        assert!(wrong.status == 422 && wrong.body.contains("value=\"amina\""), "{engine}");
    }
}
