//! Guessing is slowed down, a school behind one address is not, and no answer's time tells who has an account.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod common;

use std::time::Duration;

use common::site::{PASSWORD, sites};

const AMINA: &str = "amina@exemple.fr";

#[tokio::test]
async fn two_hundred_people_sign_in_from_one_address() {
    for (engine, site) in sites() {
        for n in 0..200 {
            site.account(&format!("eleve{n}@exemple.fr"), "Élève");
        }
        for n in 0..200 {
            let answer = site.browser().sign_in(&format!("eleve{n}@exemple.fr"), PASSWORD).await;
            assert_eq!(answer.status, 303, "{engine}: pupil {n}");
        }
    }
}

#[tokio::test]
async fn two_hundred_guesses_at_one_account_wait_wherever_they_come_from() {
    for (engine, site) in sites() {
        site.account(AMINA, "Amina");
        let mut at_home = site.browser_at("198.51.100.7");
        assert_eq!(at_home.sign_in(AMINA, PASSWORD).await.status, 303, "{engine}");
        let mut checked = 0;
        for n in 0..200 {
            let mut bot = site.browser_at(&format!("203.0.113.{n}"));
            checked += u32::from(bot.sign_in(AMINA, "au hasard").await.status == 422);
        }
        assert!(checked <= 30, "{engine}: {checked} guesses were checked");
        let answer = site.browser_at("203.0.113.250").sign_in(AMINA, PASSWORD).await;
        assert_eq!(answer.status, 429, "even the right one, from a new place: {engine}");
        let owner = site.browser_at("198.51.100.7").sign_in(AMINA, PASSWORD).await;
        assert_eq!(owner.status, 303, "the owner is not shut out at home: {engine}");
        site.clock.advance(60);
        assert_eq!(site.browser_at("203.0.113.250").sign_in(AMINA, PASSWORD).await.status, 303, "{engine}");
    }
}

#[tokio::test]
async fn one_guesser_in_a_school_does_not_shut_the_school_out() {
    for (engine, site) in sites() {
        site.account(AMINA, "Amina");
        assert_eq!(site.browser().sign_in(AMINA, PASSWORD).await.status, 303, "{engine}");
        let mut refused = 0;
        for n in 0..200 {
            let answer = site.browser().sign_in(&format!("inconnu{n}@exemple.fr"), "au hasard").await;
            refused += u32::from(answer.status == 429);
        }
        assert!(refused >= 140, "two hundred bots do not pass: {engine}: {refused}");
        assert_eq!(
            site.browser().sign_in(AMINA, PASSWORD).await.status,
            303,
            "who is known passes: {engine}"
        );
    }
}

/// How long the quickest of some answers took.
async fn quickest(site: &common::site::TestSite, path: &str, field: &str) -> Duration {
    let mut best = Duration::MAX;
    for _ in 0..3 {
        #[expect(clippy::disallowed_methods, reason = "the time on the wall is what an attacker measures")]
        let start = std::time::Instant::now();
        site.browser().post(path, &[("adresse", field), ("mot_de_passe", "au hasard, tout à fait")]).await;
        best = best.min(start.elapsed());
    }
    best
}

#[tokio::test]
async fn the_time_of_an_answer_does_not_tell_who_has_an_account() {
    for (engine, site) in sites() {
        site.account(AMINA, "Amina");
        for path in ["/mot-de-passe", "/inscription/renvoyer"] {
            site.clock.advance(3_600);
            for address in [AMINA, "personne@exemple.fr"] {
                let took = quickest(&site, path, address).await;
                assert!(took >= Duration::from_millis(150), "{engine} {path} {address}: {took:?}");
            }
        }
        // Both check one password against one hash; a machine under load makes either slower, never ten times quicker.
        let known = quickest(&site, "/connexion", AMINA).await;
        let unknown = quickest(&site, "/connexion", "personne@exemple.fr").await;
        assert!(unknown * 3 > known && known * 3 > unknown, "{engine}: {known:?} and {unknown:?}");
    }
}
