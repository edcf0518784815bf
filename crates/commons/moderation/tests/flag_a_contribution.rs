//! Citizens flag what is published: one row a person, thresholds, no machine, an answer; moderators decide.

#![allow(clippy::unwrap_used, reason = "helpers of tests")]

mod desk;
mod support;

use desk::{add_reason, run_job};
use parvis_jobs::Outcome;
use parvis_slice::Manifest;
use support::{AMINA, BRUNO, CHLOE, DAVID, ELISE, TestSite, on_each_engine};

/// What the site has beside the slices below.
pub fn slices() -> Vec<Manifest> {
    vec![parvis_moderation::manifest()]
}

const PAGE: &str = "/demarches/bpc4/projets/BPC-2026-0001";
const HERE: &str = "/demarches/bpc4/projets/BPC-2026-0001/signaler";
const DESK: &str = "/bureau/moderation/BPC-2026-0001";
const VISITOR: i64 = 0;

/// Reads the form, waits as a person does, and sends it.
fn flag(site: &TestSite, who: i64, more: &[(&str, &str)]) -> support::Answer {
    let stamp = site.get(who, HERE).value_of("forme");
    site.clock.advance(4);
    let mut fields = vec![("forme", stamp.as_str()), ("motif", "personal"), ("site", "")];
    fields.extend_from_slice(more);
    site.post(who, HERE, &fields)
}

fn set(site: &TestSite, queue: &str, hide: &str) {
    let fields = [
        ("heures", "48"),
        ("annulation", "10"),
        ("verrou", "10"),
        ("recours", "30"),
        ("confiance", "0"),
        ("signalements_file", queue),
        ("signalements_masquer", hide),
    ];
    site.post(DAVID, "/bureau/demarches/bpc4/moderation", &fields).is(303);
}

#[test]
fn enough_flags_bring_it_into_the_queue_and_more_hide_it() {
    on_each_engine(|site| {
        let row = site.add("Un verger", 2, 1);
        set(site, "2", "3");
        site.get(VISITOR, PAGE).is(200).shows("Signaler cette contribution");
        site.get(AMINA, PAGE).is(200).hides("Signaler cette contribution");
        flag(site, BRUNO, &[("texte", "Le numéro de ma voisine.")]).goes_to(PAGE);
        flag(site, BRUNO, &[]).goes_to(PAGE);
        assert_eq!(site.number("select times from moderation_flag"), 2, "one person counts once");
        site.get(CHLOE, "/bureau/moderation").shows("Rien n’attend");
        flag(site, ELISE, &[]).goes_to(PAGE);
        site.get(CHLOE, "/bureau/moderation")
            .shows("2 personnes ont signalé")
            .shows("Le numéro de ma voisine.")
            .shows("Laisser en ligne");
        assert!(site.row(row.id).visible);
        flag(site, VISITOR, &[("courriel", "voisin@exemple.fr")]).goes_to("/demarches/bpc4/projets");
        assert!(!site.row(row.id).visible, "hidden until someone decides");
        let page = site.get(-1, PAGE);
        page.is(410).shows("Plusieurs personnes ont signalé").shows("noindex").hides("Un verger");
        site.get(AMINA, PAGE).is(200).shows("Votre contribution est masquée");
    });
}

#[test]
fn what_stays_comes_back_and_everyone_who_flagged_is_answered_once() {
    on_each_engine(|site| {
        let row = site.add("Un verger", 2, 1);
        set(site, "1", "2");
        flag(site, BRUNO, &[]).is(303);
        flag(site, VISITOR, &[("courriel", "voisin@exemple.fr")]).is(303);
        assert!(!site.row(row.id).visible);
        site.post(CHLOE, &format!("{DESK}/publier"), &[]).is(303);
        assert!(site.row(row.id).visible);
        site.post(CHLOE, &format!("{DESK}/annuler"), &[]).goes_to(DESK);
        assert!(!site.row(row.id).visible, "taking it back hides it again");
        site.get(CHLOE, DESK).shows("2 personnes ont signalé");
        site.post(CHLOE, &format!("{DESK}/publier"), &[]).is(303);
        assert_eq!(run_job(site, "TellDecision"), Outcome::Done);
        assert_eq!(run_job(site, "TellDecision"), Outcome::Done);
        let mut to: Vec<String> = site.mails().into_iter().map(|mail| mail.0).collect();
        to.sort();
        assert_eq!(to, ["bruno@exemple.fr", "voisin@exemple.fr"]);
        assert_eq!(site.number("select count(*) from moderation_flag where email is not null"), 0);
        assert_eq!(site.number("select count(*) from moderation_alert"), 0);
    });
}

#[test]
fn what_is_taken_down_leaves_a_tombstone_and_keeps_its_supports() {
    on_each_engine(|site| {
        let row = site.add("Un verger", 2, 1);
        site.post(BRUNO, &format!("{PAGE}/soutenir"), &[("voulu", "oui")]).is(303);
        flag(site, BRUNO, &[]).is(303);
        let reason = add_reason(site);
        site.post(CHLOE, &format!("{DESK}/refus"), &[("motif", &reason), ("message", "Trop de détails.")])
            .is(303);
        let page = site.get(-1, PAGE);
        page.is(410)
            .shows("retirée par la modération")
            .shows("Dépense de fonctionnement")
            .shows("article 6")
            .shows("Un soutien")
            .shows("noindex")
            .hides("Un verger")
            .hides("Trop de détails.");
        assert_eq!(site.row(row.id).support_count, 1);
        site.post(CHLOE, &format!("{DESK}/annuler"), &[]).goes_to(DESK);
        site.get(-1, PAGE).is(200).shows("Un verger");
        site.add("Jamais publiée", 1, 1);
        site.get(-1, "/demarches/bpc4/projets/BPC-2026-0002").is(404);
    });
}

#[test]
fn machines_and_crowds_are_kept_out() {
    on_each_engine(|site| {
        site.add("Un verger", 2, 1);
        let stamp = site.get(VISITOR, HERE).is(200).value_of("forme");
        let send = |fields: &[(&str, &str)]| site.post(VISITOR, HERE, fields).status.as_u16();
        let quick = [("forme", stamp.as_str()), ("motif", "other")];
        assert_eq!(send(&quick), 422, "too quick");
        site.clock.advance(5);
        assert_eq!(send(&[("forme", "1.abc"), ("motif", "other")]), 422, "not our stamp");
        assert_eq!(send(&[quick[0], quick[1], ("site", "http://x")]), 422, "the trap");
        assert_eq!(send(&[quick[0]]), 422, "no reason");
        assert_eq!(send(&[quick[0], quick[1], ("courriel", "nulle part")]), 422, "no address");
        assert_eq!(send(&quick), 303);
        assert_eq!(site.number("select count(*) from moderation_flag"), 1);
        for _ in 0..20 {
            send(&quick);
        }
        assert_eq!(send(&quick), 422, "too many in an hour");
    });
}
