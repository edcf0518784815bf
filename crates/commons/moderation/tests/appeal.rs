//! An author answers a refusal: corrects and sends again, or appeals; another moderator decides, and the author is told.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod desk;
mod support;

use desk::{add_reason, run_job};
use parvis_jobs::Outcome;
use parvis_slice::Manifest;
use support::{AMINA, BRUNO, CHLOE, DAVID, TestSite, on_each_engine};

/// What the site has beside the slices below.
pub fn slices() -> Vec<Manifest> {
    vec![parvis_moderation::manifest()]
}

const DESK: &str = "/bureau/moderation/BPC-2026-0001";
const OWN: &str = "/demarches/bpc4/projets/BPC-2026-0001/moderation";
const WORDS: &str = "Il s’agit bien d’un investissement.";

fn refused(site: &TestSite) -> String {
    site.add("Un verger", 1, 1);
    let reason = add_reason(site);
    site.post(CHLOE, &format!("{DESK}/refus"), &[("motif", &reason), ("message", "Voyez votre mairie.")])
        .is(303);
    reason
}

#[test]
fn the_author_gets_the_reason_with_the_text_by_mail_and_on_a_page() {
    on_each_engine(|site| {
        refused(site);
        assert_eq!(run_job(site, "TellDecision"), Outcome::Done);
        let (to, subject, text) = site.mails().remove(0);
        assert_eq!(
            (to.as_str(), subject.as_str()),
            ("amina@exemple.fr", "BPC-2026-0001 : votre contribution n’est pas publiée")
        );
        for words in ["article 6", "> Voyez votre mairie.", "> Planter des arbres", OWN] {
            assert!(text.contains(words), "{words}: {text}");
        }
        let page = site.get(AMINA, OWN);
        page.is(200)
            .shows("Votre contribution n’est pas publiée")
            .shows("article 6")
            .shows("Planter des arbres");
        page.shows("Demander un nouvel examen").shows("Corriger ma contribution");
        site.get(BRUNO, OWN).is(404);
        site.get(DAVID, OWN).is(404);
        site.get(AMINA, "/demarches/bpc4/projets/BPC-2026-0001").shows("Lire la décision");
    });
}

#[test]
fn who_refused_does_not_decide_about_the_appeal() {
    on_each_engine(|site| {
        let reason = refused(site);
        site.post(AMINA, OWN, &[("texte", "Non")])
            .is(422)
            .shows("en une phrase au moins")
            .shows("Non</textarea>");
        site.post(AMINA, OWN, &[("texte", WORDS)]).goes_to(OWN);
        site.post(AMINA, OWN, &[("texte", WORDS)]).is(422).shows("déjà demandé");
        site.get(AMINA, OWN).shows("Elle attend une réponse");
        site.get(CHLOE, "/bureau/moderation").shows("Rien n’attend");
        site.get(CHLOE, DESK).is(200).shows("une autre personne décide").hides("Publier après recours");
        site.post(CHLOE, &format!("{DESK}/publier"), &[]).is(422).shows("une autre personne décide");
        site.post(CHLOE, &format!("{DESK}/refus"), &[("motif", &reason)]).is(422);
        site.post(CHLOE, &format!("{DESK}/annuler"), &[]).is(422);
        site.post(CHLOE, &format!("{DESK}/prendre"), &[]).is(422);
        let queue = site.get(DAVID, "/bureau/moderation");
        queue.shows("Recours").shows(WORDS).shows("Publier après recours").shows("Maintenir le refus");
    });
}

#[test]
fn an_appeal_that_is_right_publishes_and_the_author_is_told() {
    on_each_engine(|site| {
        refused(site);
        site.post(AMINA, OWN, &[("texte", WORDS)]).is(303);
        site.post(DAVID, &format!("{DESK}/publier"), &[]).is(303);
        assert_eq!(site.number("select visible from contribution"), 1);
        site.post(DAVID, &format!("{DESK}/annuler"), &[]).goes_to(DESK);
        assert_eq!(site.number("select visible from contribution"), 0);
        site.get(DAVID, DESK).shows("Publier après recours");
        site.post(DAVID, &format!("{DESK}/publier"), &[]).is(303);
        assert_eq!(run_job(site, "TellDecision"), Outcome::Done);
        assert!(site.mails()[0].2.contains("vous donne raison"), "{}", site.engine);
        site.get(AMINA, OWN).shows("elle est publiée");
    });
}

#[test]
fn an_appeal_that_is_not_leaves_the_refusal_with_its_reason() {
    on_each_engine(|site| {
        let reason = refused(site);
        site.post(AMINA, OWN, &[("texte", WORDS)]).is(303);
        site.post(DAVID, &format!("{DESK}/refus"), &[]).is(422).shows("l’auteur doit savoir pourquoi");
        site.post(
            DAVID,
            &format!("{DESK}/refus"),
            &[("motif", &reason), ("message", "Un salaire reste un salaire.")],
        )
        .is(303);
        assert_eq!(run_job(site, "TellDecision"), Outcome::Done);
        let mail = &site.mails()[0].2;
        assert!(mail.contains("Le refus est maintenu") && mail.contains("Un salaire reste"), "{mail}");
        site.get(AMINA, OWN).shows("le refus est maintenu").hides("Demander un nouvel examen</h2>");
        site.post(AMINA, OWN, &[("texte", WORDS)]).is(422);
        site.get(DAVID, "/bureau/moderation").shows("Rien n’attend");
    });
}

#[test]
fn a_corrected_refusal_waits_again_until_its_time_is_over() {
    on_each_engine(|site| {
        refused(site);
        let correct = "/demarches/bpc4/projets/BPC-2026-0001/corriger";
        site.get(AMINA, correct).is(200);
        let fields = [
            ("titre", "Un verger en terre"),
            ("resume", "Des arbres seulement."),
            ("theme", "1"),
            ("description", "Planter des arbres, sans gardien."),
            ("question-1", "12 000"),
            ("question-2", "06 11 11 11 11"),
            ("canton", "1"),
            ("lieu", "Rue des Écoles"),
            ("porteur", "personne"),
            ("nom", "Amina B."),
        ];
        site.post(AMINA, correct, &fields).is(303);
        site.get(CHLOE, "/bureau/moderation").shows("Un verger en terre").shows("refus décidé");
        assert_eq!(site.number("select visible from contribution"), 0, "read again before it is public");
        let reason = site.number("select id from moderation_reason").to_string();
        site.post(CHLOE, &format!("{DESK}/refus"), &[("motif", &reason)]).is(303);
        site.clock.advance(16 * 86_400);
        site.get(AMINA, correct).is(303);
        site.clock.advance(60 * 86_400);
        site.post(AMINA, OWN, &[("texte", WORDS)]).is(422).shows("se demandait jusqu’au");
    });
}
