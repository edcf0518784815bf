//! Administrators give roles with several limits and an end, hand them over, look at them again, and invite.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod common;

use common::site::{Browser, PASSWORD, TestSite, sites};
use parvis_web::{Actor, PersonId, Role};

const DAVID: &str = "david@exemple.fr";
const CHLOE: &str = "chloe@exemple.fr";

/// Cantons 1 Agen-1 and 2 Agen-2, theme 1 Sport, process 1.
fn places(site: &TestSite) {
    site.db
        .write_blocking(|tx| {
            for sql in [
                "insert into area (kind, name) values ('canton', 'Agen-1')",
                "insert into area (kind, name) values ('canton', 'Agen-2')",
                "insert into theme (name, active, position) values ('Sport', 1, 1)",
                "insert into process (title) values ('Budget 3')",
            ] {
                tx.execute(sql, &[])?;
            }
            Ok::<_, parvis_db::DbError>(())
        })
        .unwrap();
}

async fn david(site: &TestSite) -> Browser<'_> {
    places(site);
    site.agent(DAVID, "David", Role::Administrator);
    let mut desk = site.browser();
    desk.sign_in(DAVID, PASSWORD).await;
    desk
}

/// What a person may do now.
fn actor(site: &TestSite, person: PersonId) -> Actor {
    let now = parvis_kernel::Clock::now(&*site.clock);
    site.db
        .write_blocking(move |tx| {
            parvis_people::open_session(tx, None, "probe", person, now)?;
            let found = parvis_people::find_session(tx, "probe", now)?.unwrap().actor;
            parvis_people::sign_out(tx, "probe")?;
            Ok::<_, parvis_db::DbError>(found)
        })
        .unwrap()
}

fn day<'f>(name: &'static str, parts: [&'f str; 3]) -> [(&'f str, &'f str); 3] {
    let names = match name {
        "a_partir_du" => ["a_partir_du_day", "a_partir_du_month", "a_partir_du_year"],
        _ => ["jusqu_au_day", "jusqu_au_month", "jusqu_au_year"],
    };
    [(names[0], parts[0]), (names[1], parts[1]), (names[2], parts[2])]
}

#[tokio::test]
async fn a_role_with_several_limits_and_an_end_reads_as_a_sentence_and_ends() {
    for (engine, site) in sites() {
        let mut desk = david(&site).await;
        let chloe = site.account(CHLOE, "Chloé");
        let page = format!("/bureau/personnes/{chloe}");
        let mut fields = vec![("role", "moderator"), ("canton", "1"), ("canton", "2"), ("demarche", "1")];
        // NOW is 15 January 2027.
        fields.extend(day("jusqu_au", ["31", "12", "2027"]));
        assert_eq!(desk.post(&format!("{page}/roles"), &fields).await.to, page, "{engine}");
        let shown = desk.get(&page).await.body.replace(['\u{a0}', '\u{202f}'], " ").replace('’', "'");
        let sentence = "Peut modérer les idées des cantons Agen-1 et Agen-2, dans la démarche « Budget 3 », jusqu'au 31 décembre 2027";
        assert!(shown.contains(sentence), "{engine}: {shown}");
        let may =
            |process, area| actor(&site, chloe).may_in(Role::Moderator, Some(process), Some(area), None);
        assert!(may(1, 1) && may(1, 2) && !may(1, 3) && !may(2, 1), "{engine}");
        assert_eq!(desk.post(&format!("{page}/roles"), &fields).await.status, 422, "held: {engine}");
        site.clock.advance(351 * 86_400);
        assert!(!may(1, 1), "it ended: {engine}");
        desk.sign_in(DAVID, PASSWORD).await;
        assert!(desk.get(&page).await.body.contains("Terminé"), "{engine}");
        let revoke = format!(
            "{page}/roles/{}/retirer",
            shown.split("/roles/").nth(1).unwrap().split('/').next().unwrap()
        );
        assert_eq!(desk.post(&revoke, &[]).await.status, 303, "all its limits go at once: {engine}");
        assert!(desk.get(&page).await.body.contains("Aucun rôle"), "{engine}");
    }
}

#[tokio::test]
async fn days_that_make_no_sense_are_told_and_kept() {
    for (engine, site) in sites() {
        let mut desk = david(&site).await;
        let chloe = site.account(CHLOE, "Chloé");
        let path = format!("/bureau/personnes/{chloe}/roles");
        for (parts, words) in
            [(["31", "2", "2027"], "un jour qui existe"), (["1", "1", "2027"], "déjà passé")]
        {
            let mut fields = vec![("role", "moderator"), ("canton", "2")];
            fields.extend(day("jusqu_au", parts));
            let answer = desk.post(&path, &fields).await;
            assert!(answer.status == 422 && answer.body.contains(words), "{engine}: {words}");
            assert!(answer.body.contains("value=\"2\" checked"), "what was chosen stays: {engine}");
        }
    }
}

#[tokio::test]
async fn roles_are_handed_over_for_the_days_of_an_absence() {
    for (engine, site) in sites() {
        let mut desk = david(&site).await;
        let chloe = site.agent(CHLOE, "Chloé", Role::Moderator);
        let elise = site.agent("elise@exemple.fr", "Élise", Role::Assessor);
        let mut own = site.browser();
        own.sign_in(CHLOE, PASSWORD).await;
        assert!(own.get("/mon-compte").await.body.contains("/mon-compte/absence"), "{engine}");
        let mut fields = vec![("remplacant", "999")];
        let missing = own.post("/mon-compte/absence", &fields).await;
        assert!(missing.status == 422 && missing.body.contains("Choisissez un agent"), "{engine}");
        let key = elise.to_string();
        fields = vec![("remplacant", key.as_str())];
        fields.extend(day("a_partir_du", ["1", "2", "2027"]));
        fields.extend(day("jusqu_au", ["14", "2", "2027"]));
        assert_eq!(own.post("/mon-compte/absence", &fields).await.to, "/mon-compte", "{engine}");
        assert_eq!(site.mails().last().unwrap().kind, "people.stands_in", "{engine}");
        assert!(!actor(&site, elise).has_role(Role::Moderator), "not yet: {engine}");
        site.clock.advance(20 * 86_400);
        assert!(actor(&site, elise).has_role(Role::Moderator), "{engine}");
        desk.sign_in(DAVID, PASSWORD).await;
        let shown = desk.get(&format!("/bureau/personnes/{elise}")).await.body;
        assert!(shown.contains("en remplacement de Chloé"), "{engine}");
        site.clock.advance(15 * 86_400);
        assert!(!actor(&site, elise).has_role(Role::Moderator), "no longer: {engine}");
        assert!(actor(&site, chloe).has_role(Role::Moderator), "{engine}");
    }
}

#[tokio::test]
async fn what_stands_in_goes_with_the_role_and_citizens_hand_nothing_over() {
    for (engine, site) in sites() {
        let mut desk = david(&site).await;
        let chloe = site.agent(CHLOE, "Chloé", Role::Moderator);
        let elise = site.agent("elise@exemple.fr", "Élise", Role::Assessor);
        site.account("amina@exemple.fr", "Amina");
        let key = elise.to_string();
        let mut fields = vec![("remplacant", key.as_str())];
        fields.extend(day("a_partir_du", ["1", "1", "2027"]));
        fields.extend(day("jusqu_au", ["14", "2", "2027"]));
        assert_eq!(desk.post(&format!("/bureau/personnes/{chloe}/absence"), &fields).await.status, 303);
        assert!(actor(&site, elise).has_role(Role::Moderator), "{engine}");
        let page = desk.get(&format!("/bureau/personnes/{chloe}")).await.body;
        let revoke = page.split("action=\"").find(|part| part.contains("/retirer\"")).unwrap();
        desk.post(revoke.split('"').next().unwrap(), &[]).await;
        assert!(!actor(&site, elise).has_role(Role::Moderator), "{engine}");
        let mut amina = site.browser();
        amina.sign_in("amina@exemple.fr", PASSWORD).await;
        assert_eq!(amina.post("/mon-compte/absence", &fields).await.status, 403, "{engine}");
    }
}

#[tokio::test]
async fn roles_are_looked_at_once_a_year_with_one_form() {
    for (engine, site) in sites() {
        let mut desk = david(&site).await;
        let chloe = site.agent(CHLOE, "Chloé", Role::Moderator);
        site.agent("elise@exemple.fr", "Élise", Role::Assessor);
        let none = desk.get("/bureau/personnes/revue").await.body;
        assert!(none.contains("Aucun rôle à revoir"), "{engine}");
        site.clock.advance(366 * 86_400);
        desk.sign_in(DAVID, PASSWORD).await;
        let page = desk.get("/bureau/personnes/revue").await.body;
        assert!(page.contains("Sans second facteur") && page.contains("Jamais"), "{engine}");
        let names: Vec<String> = page
            .split("name=\"avis_")
            .skip(1)
            .map(|part| format!("avis_{}", part.split('"').next().unwrap()))
            .collect();
        let (own, hers) = (names[0].as_str(), names[2].as_str());
        let withdrawn = desk.post("/bureau/personnes/revue", &[(own, "retirer")]).await;
        assert!(withdrawn.status == 422 && withdrawn.body.contains("au moins une personne"), "{engine}");
        let done = desk.post("/bureau/personnes/revue", &[(own, "garder"), (hers, "retirer")]).await;
        assert_eq!(done.to, "/bureau/personnes/revue", "{engine}");
        assert!(!actor(&site, chloe).has_role(Role::Moderator), "{engine}");
        let left = desk.get("/bureau/personnes/revue").await.body;
        assert!(left.contains("Élise") && !left.contains("David L") && !left.contains("Chloé"), "{engine}");
    }
}

#[tokio::test]
async fn an_invitation_ends_is_sent_again_and_is_cancelled() {
    for (engine, site) in sites() {
        let mut desk = david(&site).await;
        let rules = [
            ("second_facteur", ""),
            ("noms", "pseudonyme"),
            ("jours_invitation", "3"),
            ("jours_oubli", "30"),
            ("minutes_lien", "120"),
        ];
        assert_eq!(desk.post("/bureau/personnes/reglages", &rules).await.status, 303, "{engine}");
        let fields = [("adresse", "ines@exemple.fr"), ("nom_public", "Inès"), ("role", "assessor")];
        let page = desk.post("/bureau/personnes/inviter", &fields).await.to;
        assert!(
            site.mails().last().unwrap().text.replace('\u{a0}', " ").contains("valable 3 jours"),
            "{engine}"
        );
        let first = site.last_link();
        assert!(desk.get("/bureau/personnes?invites=1").await.body.contains("Inès"), "{engine}");
        site.clock.advance(3 * 86_400);
        assert!(desk.get(&first).await.body.contains("trop ancien"), "{engine}");
        desk.sign_in(DAVID, PASSWORD).await;
        assert!(desk.get(&page).await.body.contains("ne peut plus être acceptée"), "{engine}");
        assert_eq!(desk.post(&format!("{page}/invitation"), &[]).await.status, 303, "{engine}");
        let second = site.last_link();
        assert!(site.browser().get(&second).await.body.contains("Choisissez un nouveau"), "{engine}");
        assert_eq!(desk.post(&format!("{page}/invitation/annuler"), &[]).await.status, 303, "{engine}");
        assert!(site.browser().get(&second).await.body.contains("trop ancien"), "{engine}");
        assert!(!desk.get("/bureau/personnes").await.body.contains("Inès"), "{engine}");
        assert_eq!(desk.post(&format!("{page}/invitation"), &[]).await.status, 422, "{engine}");
    }
}
