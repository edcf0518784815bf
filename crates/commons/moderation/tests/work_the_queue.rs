//! What moderators do: read the queue of their canton, decide with one key, give reasons, undo.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod desk;
mod support;

use desk::add_reason;
use parvis_db::testing::refused_statements_of;
use parvis_kernel::Clock;
use parvis_slice::Manifest;
use support::{AMINA, CHLOE, DAVID, ELISE, NOW, on_each_engine};

/// What the site has beside the slices below.
pub fn slices() -> Vec<Manifest> {
    vec![parvis_moderation::manifest()]
}

const QUEUE: &str = "/bureau/moderation";
const FIRST: &str = "/bureau/moderation/BPC-2026-0001";
const SECOND: &str = "/bureau/moderation/BPC-2026-0002";

#[test]
fn every_statement_is_accepted_on_both_engines() {
    on_each_engine(|site| {
        assert_eq!(
            refused_statements_of(&site.db, "commons/moderation/"),
            Vec::<String>::new(),
            "{}",
            site.engine
        );
    });
}

#[test]
fn the_queue_holds_what_waits_in_ones_canton_oldest_first() {
    on_each_engine(|site| {
        site.get(CHLOE, QUEUE).is(200).shows("Rien n’attend votre décision");
        site.add("Un verger", 1, 1);
        site.clock.advance(60);
        site.add("Une halle ailleurs", 1, 2);
        site.add("Une mare", 1, 1);
        site.add("Déjà publiée", 2, 1);
        let page = site.get(CHLOE, QUEUE);
        page.is(200).shows("2 contributions").shows("Un verger").shows("Une mare").shows("Agen-1.");
        page.hides("Une halle ailleurs").hides("moderation/BPC-2026-0004").shows("queue-keys");
        assert!(page.text.find("Un verger") < page.text.find("Une mare"));
        site.get(DAVID, QUEUE).shows("3 contributions").shows("Une halle ailleurs");
        site.get(CHLOE, SECOND).is(404);
        site.get(AMINA, QUEUE).is(403);
        site.get(ELISE, QUEUE).is(403);
    });
}

#[test]
fn a_decision_leads_to_the_next_and_can_be_undone_for_ten_minutes() {
    on_each_engine(|site| {
        let row = site.add("Un verger", 1, 1);
        site.clock.advance(60);
        site.add("Une mare", 1, 1);
        site.post(CHLOE, &format!("{FIRST}/publier"), &[]).goes_to(SECOND);
        assert!(site.row(row.id).visible);
        site.post(CHLOE, &format!("{FIRST}/publier"), &[]).is(422).shows("Une décision a déjà été prise");
        site.get(CHLOE, SECOND).shows("publication décidée").shows("Annuler cette décision");
        site.post(DAVID, &format!("{FIRST}/annuler"), &[]).is(422).shows("Seule la personne");
        site.post(CHLOE, &format!("{FIRST}/annuler"), &[]).goes_to(FIRST);
        assert!(!site.row(row.id).visible);
        site.get(CHLOE, QUEUE).shows("2 contributions");
        site.post(CHLOE, &format!("{FIRST}/publier"), &[]).is(303);
        site.clock.advance(600);
        site.post(CHLOE, &format!("{FIRST}/annuler"), &[]).is(422).shows("pendant 10 minutes");
        site.post(CHLOE, &format!("{SECOND}/publier"), &[]).goes_to(QUEUE);
    });
}

#[test]
fn a_refusal_needs_a_reason_that_the_author_gets() {
    on_each_engine(|site| {
        let row = site.add("Payer un salaire", 1, 1);
        let reason = add_reason(site);
        site.get(CHLOE, &format!("{FIRST}/refus")).is(200).shows("Dépense de fonctionnement");
        let typed = [("motif", ""), ("message", "Voyez votre mairie.")];
        let page = site.post(CHLOE, &format!("{FIRST}/refus"), &typed);
        page.is(422)
            .shows("l’auteur doit savoir pourquoi")
            .shows("Voyez votre mairie.")
            .shows("<title>Erreur");
        site.post(CHLOE, &format!("{FIRST}/refus"), &[("motif", &reason), typed[1]]).goes_to(QUEUE);
        assert_eq!(site.row(row.id).stage.key(), "refused");
        let why: String = site
            .db
            .read_blocking(|c| c.query_one("select reason from status_change where reason <> '' ", &[]))
            .unwrap();
        assert_eq!(why, "Le budget ne paie que de l’investissement. (article 6)", "the note is the author's");
        assert_eq!(site.number("select count(*) from job where kind = 'TellStatusChange'"), 0);
        let due = site.number("select run_at from job where kind = 'TellDecision'");
        assert_eq!(due, site.clock.now().plus_seconds(600).micros(), "not before it can no longer be undone");
        assert_eq!(site.number("select count(*) from event where kind = 'ContributionModerated'"), 1);
    });
}

#[test]
fn what_is_to_be_corrected_comes_back_with_its_correction() {
    on_each_engine(|site| {
        let row = site.add("Un verger", 1, 1);
        site.clock.advance(60);
        site.post(CHLOE, &format!("{FIRST}/correction"), &[]).is(422).shows("ce qu’il faut corriger");
        site.post(CHLOE, &format!("{FIRST}/correction"), &[("message", "Retirez le numéro.")]).goes_to(QUEUE);
        site.get(CHLOE, QUEUE).shows("Rien n’attend");
        site.get(CHLOE, FIRST).is(200).shows("Une correction a été demandée");
        assert_eq!(site.number("select count(*) from job where kind = 'SendCorrectionRequest'"), 1);
        site.clock.advance(10 * 86_400);
        let correct = "/demarches/bpc4/projets/BPC-2026-0001/corriger";
        site.get(AMINA, correct).is(200);
        site.clock.advance(6 * 86_400);
        site.get(AMINA, correct).is(303);
        let later = site.clock.now().plus_seconds(60);
        site.db
            .write_blocking(move |tx| {
                tx.execute(
                    "update contribution set updated_at = $2 where id = $1",
                    parvis_db::params![row.id, later],
                )
            })
            .unwrap();
        site.get(CHLOE, QUEUE).shows("1 contribution").shows("Un verger");
    });
}

#[test]
fn doubtful_passages_are_marked_and_nothing_is_decided_by_the_machine() {
    on_each_engine(|site| {
        site.add_text("Un banc", 1, 1, "Appelez-moi au 06 12 34 56 78, <b>merci</b>.");
        site.add("Un verger de bancs", 2, 1);
        let page = site.get(CHLOE, QUEUE);
        page.is(200)
            .shows("<mark>06 12 34 56 78</mark>")
            .shows("un numéro de téléphone")
            .shows("&lt;b&gt;merci");
        page.shows("À décider avant le");
        site.clock.advance(48 * 3_600);
        site.get(CHLOE, QUEUE).shows("En retard");
    });
}

#[test]
fn a_duplicate_is_compared_then_merged() {
    on_each_engine(|site| {
        let (from, into) = (site.add("Un verger partagé", 1, 1), site.add("Des vergers partagés", 2, 1));
        site.get(CHLOE, FIRST).shows("Ressemble à").shows("Des vergers partagés");
        let here = format!("{FIRST}/reunir");
        site.get(CHLOE, &here).is(200).shows("Référence de l’autre contribution");
        site.get(CHLOE, &format!("{here}?avec=BPC-2026-0099"))
            .is(422)
            .shows("Aucune contribution n’a la référence");
        site.get(CHLOE, &format!("{here}?avec=bpc-2026-0002")).is(200).shows("Celle-ci continue");
        site.post(CHLOE, &here, &[("reference", "BPC-2026-0001")]).is(422);
        site.post(CHLOE, &here, &[("reference", "BPC-2026-0002")]).goes_to(QUEUE);
        assert_eq!(site.row(from.id).merged_into, Some(into.id));
        site.post(CHLOE, &format!("{FIRST}/annuler"), &[]).is(422).shows("ne s’annule pas");
    });
}

#[test]
fn administrators_keep_the_library_of_reasons() {
    on_each_engine(|site| {
        const REASONS: &str = "/bureau/reglages/motifs";
        site.get(CHLOE, REASONS).is(403);
        site.get(DAVID, REASONS).is(200).shows("Aucun motif pour le moment");
        let add = format!("{REASONS}/ajouter");
        site.post(DAVID, &add, &[("titre", "Hors sujet")])
            .is(422)
            .shows("Hors sujet")
            .shows("la phrase que l’auteur lira");
        site.post(DAVID, &add, &[("titre", "Hors sujet"), ("phrase", "Parlez du canton.")]).goes_to(REASONS);
        site.get(DAVID, REASONS).shows("Hors sujet").shows("Proposé");
        let id = site.number("select id from moderation_reason");
        site.get(DAVID, &format!("{REASONS}/{id}")).is(200).shows("Parlez du canton.");
        site.post(DAVID, &format!("{REASONS}/{id}/retirer"), &[]).goes_to(REASONS);
        site.add("Un verger", 1, 1);
        site.get(CHLOE, &format!("{FIRST}/refus")).is(200).hides("Hors sujet");
        assert!(site.clock.now() >= NOW);
    });
}

#[test]
fn administrators_set_the_time_to_decide() {
    on_each_engine(|site| {
        const HERE: &str = "/bureau/demarches/bpc4/moderation";
        site.get(CHLOE, HERE).is(403);
        site.get(DAVID, HERE).is(200).shows("value=\"48\"");
        let all = |hours: &'static str| {
            [
                ("heures", hours),
                ("annulation", "5"),
                ("verrou", "10"),
                ("recours", "30"),
                ("confiance", "3"),
                ("liens", "1"),
                ("signalements_file", "2"),
                ("signalements_masquer", "4"),
            ]
        };
        site.post(DAVID, HERE, &all("toujours")).is(422).shows("toujours").shows("de 1 à");
        site.post(DAVID, HERE, &all("24")).goes_to("/bureau/demarches/bpc4");
        site.get(DAVID, HERE).shows("value=\"24\"").shows("value=\"5\"").shows("value=\"30\"");
        site.add("Un verger", 1, 1);
        site.get(DAVID, "/bureau/demarches/bpc4")
            .is(200)
            .shows("Heures pour décider")
            .shows("Réglages de la modération");
        site.clock.advance(24 * 3_600);
        site.get(CHLOE, QUEUE).shows("En retard");
    });
}
