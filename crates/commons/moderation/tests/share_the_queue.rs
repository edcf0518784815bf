//! Several moderators at one queue: who has what, filters, several at once, passages taken out, areas and processes.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod desk;
mod support;

use desk::add_reason;
use parvis_moderation::{Ask, Limit, Scope, Sieve, count, waiting};
use parvis_slice::Manifest;
use support::{AMINA, CHLOE, DAVID, on_each_engine};

/// What the site has beside the slices below.
pub fn slices() -> Vec<Manifest> {
    vec![parvis_moderation::manifest()]
}

const QUEUE: &str = "/bureau/moderation";
const FIRST: &str = "/bureau/moderation/BPC-2026-0001";
const SECOND: &str = "/bureau/moderation/BPC-2026-0002";

#[test]
fn what_someone_has_is_skipped_by_others_for_a_while() {
    on_each_engine(|site| {
        site.add("Un verger", 1, 1);
        site.clock.advance(60);
        site.add("Une mare", 1, 1);
        site.post(CHLOE, &format!("{FIRST}/prendre"), &[]).goes_to(FIRST);
        site.get(CHLOE, FIRST).shows("vous est réservée jusqu’au");
        site.get(DAVID, QUEUE).shows("<h1 tabindex=\"-1\">Une mare").shows("Chloé l’examine");
        site.post(DAVID, &format!("{FIRST}/publier"), &[]).is(422).shows("Chloé examine cette contribution");
        site.post(DAVID, &format!("{FIRST}/prendre"), &[]).is(422);
        site.get(DAVID, FIRST).shows("Prendre la main").hides("Refuser en une touche");
        site.post(DAVID, &format!("{FIRST}/prendre"), &[("de_force", "oui")]).goes_to(FIRST);
        site.post(CHLOE, &format!("{FIRST}/publier"), &[]).is(422).shows("David examine");
        site.clock.advance(10 * 60);
        site.post(CHLOE, &format!("{FIRST}/publier"), &[]).goes_to(SECOND);
        site.get(CHLOE, SECOND).shows("vous est réservée");
    });
}

#[test]
fn filters_and_order_stay_through_the_decisions() {
    on_each_engine(|site| {
        site.add("Un verger", 1, 1);
        site.clock.advance(60);
        site.add_text("Une mare", 1, 2, "Bande d’abrutis, appelez le 06 12 34 56 78.");
        site.clock.advance(60);
        site.add("Un banc", 1, 2);
        let only = format!("{QUEUE}?canton=2");
        site.get(DAVID, &only).shows("2 contributions").hides("moderation/BPC-2026-0001");
        site.post(DAVID, &format!("{SECOND}/publier?canton=2"), &[])
            .goes_to("/bureau/moderation/BPC-2026-0003?canton=2");
        site.post(DAVID, &format!("{SECOND}/annuler"), &[]).is(303);
        let page = site.get(DAVID, &format!("{QUEUE}?ordre=risque"));
        page.shows("<h1 tabindex=\"-1\">Une mare")
            .shows("un mot peut-être injurieux")
            .shows("<mark>abrutis</mark>");
        site.get(CHLOE, &only).shows("Rien n’attend");
    });
}

#[test]
fn a_limit_to_a_process_holds_in_the_store() {
    on_each_engine(|site| {
        site.add("Un verger", 1, 1);
        for (process, seen) in [(1, 1), (2, 0)] {
            let limit = Limit { process: Some(process), ..Limit::default() };
            let ask = Ask { scope: Scope::Within(vec![limit]), person: None, sieve: Sieve::default() };
            let own = ask.clone();
            let found = site.db.read_blocking(move |c| waiting(c, &own, 10)).unwrap();
            assert_eq!(found.len(), usize::try_from(seen).unwrap(), "{}", site.engine);
            assert_eq!(site.db.read_blocking(move |c| count(c, &ask)).unwrap(), seen);
        }
    });
}

#[test]
fn spam_and_duplicates_are_decided_together() {
    on_each_engine(|site| {
        let here = format!("{QUEUE}/ensemble");
        let reason = add_reason(site);
        let spam: Vec<_> = (0..3).map(|rank| site.add(&format!("Gagnez {rank}"), 1, 1)).collect();
        let kept = site.add("Un verger", 2, 1);
        site.add("Ailleurs", 1, 2);
        site.get(CHLOE, &here).is(200).shows("Gagnez 2").hides("Ailleurs");
        let chosen =
            [("reference", "BPC-2026-0001"), ("reference", "BPC-2026-0002"), ("reference", "BPC-2026-0005")];
        let with = |more: &[(&'static str, &str)]| {
            let mut fields: Vec<(&str, String)> =
                chosen.iter().map(|(name, value)| (*name, (*value).to_owned())).collect();
            fields.extend(more.iter().map(|(name, value)| (*name, (*value).to_owned())));
            let pairs: Vec<(&str, &str)> =
                fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
            site.post(CHLOE, &here, &pairs)
        };
        with(&[("acte", "spam"), ("motif", "")]).is(422).shows("l’auteur doit savoir pourquoi");
        with(&[("acte", "spam"), ("motif", &reason)]).goes_to(&here);
        assert_eq!(site.row(spam[0].id).stage.key(), "refused");
        assert_eq!(site.row(spam[0].id).correct_until, None, "spam is not sent again");
        assert_eq!(
            site.number("select count(*) from contribution where area_id = 2 and stage = 'submitted'"),
            1
        );
        let one = [("reference", "BPC-2026-0003"), ("acte", "doublons"), ("vers", "BPC-2026-0004")];
        site.post(CHLOE, &here, &one).goes_to(&here);
        assert_eq!(site.row(spam[2].id).merged_into, Some(kept.id));
        site.post(CHLOE, &here, &[("acte", "doublons"), ("vers", "BPC-2026-0099")])
            .is(422)
            .shows("Aucune contribution");
    });
}

#[test]
fn a_passage_is_taken_out_sealed_and_read_only_with_a_reason() {
    on_each_engine(|site| {
        let row = site.add_text("Un banc", 1, 1, "Appelez Jeanne au 06 12 34 56 78.");
        let here = format!("{FIRST}/masquer");
        site.get(CHLOE, &here).is(200).shows("06 12 34 56 78");
        let passage = |words: &'static str| [("partie", "body"), ("passage", words)];
        site.post(CHLOE, &here, &passage("07")).is(422).shows("ne se trouve pas");
        site.post(CHLOE, &here, &passage("06 12 34 56 78")).goes_to(FIRST);
        let after = site.row(row.id);
        assert_eq!(after.body, "Appelez Jeanne au […].");
        assert_eq!(after.updated_at, row.updated_at);
        let sealed = "/bureau/contributions/BPC-2026-0001/passages";
        site.get(CHLOE, sealed).is(403);
        site.get(DAVID, sealed).is(200).hides("06 12");
        site.post(DAVID, sealed, &[("raison", "?")]).is(422).hides("06 12");
        site.post(DAVID, sealed, &[("raison", "Réquisition du 3 mars")]).is(200).shows("06 12 34 56 78");
        site.get(DAVID, sealed).hides("06 12").shows("Réquisition du 3 mars").shows("David");
        assert_eq!(site.number("select count(*) from event where kind = 'RedactionUnsealed'"), 1);
    });
}

#[test]
fn administrators_keep_the_words_to_look_at() {
    on_each_engine(|site| {
        const WORDS: &str = "/bureau/reglages/mots";
        site.get(CHLOE, WORDS).is(403);
        site.get(DAVID, WORDS).is(200).shows("abruti");
        site.post(DAVID, WORDS, &[("acte", "ajouter"), ("mot", "x")]).is(422);
        site.post(DAVID, WORDS, &[("acte", "ajouter"), ("mot", "Patate")]).goes_to(WORDS);
        site.post(DAVID, WORDS, &[("acte", "retirer"), ("mot", "abrutis")]).goes_to(WORDS);
        site.add_text("Un banc", 1, 1, "Bande d’abrutis, p4tate !");
        let page = site.get(CHLOE, QUEUE);
        page.shows("<mark>p4tate</mark>").hides("<mark>abrutis</mark>");
    });
}

#[test]
fn the_figures_name_nobody() {
    on_each_engine(|site| {
        let reason = add_reason(site);
        for rank in 0..8 {
            site.add(&format!("Idée {rank}"), 1, 1);
        }
        site.clock.advance(3 * 3_600);
        for rank in 1..=6 {
            site.post(CHLOE, &format!("{QUEUE}/BPC-2026-000{rank}/publier"), &[]).is(303);
        }
        site.post(CHLOE, &format!("{QUEUE}/BPC-2026-0007/refus"), &[("motif", &reason)]).is(303);
        let page = site.get(-1, "/moderation");
        page.is(200)
            .shows("Année 2026")
            .shows("moins de 5")
            .shows("3 heures")
            .shows("Dépense de fonctionnement");
        page.hides("Refus par motif");
        site.get(AMINA, "/moderation").is(200);
    });
}
