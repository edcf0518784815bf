//! What citizens see: the follow-up of a process, of all, and the works on a project's page.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod support;

use parvis_delivery::{Day, NewMilestone, Spending, actions};
use parvis_kernel::Money;
use support::{AMINA, NOW, TestSite, VISITOR, on_each_engine};

const LIST: &str = "/demarches/bpc3/suivi";

/// A late project in Agen-1 with a reason, a delivered one in Tonneins, one that did not win.
fn fill(site: &TestSite) {
    let (late, done) =
        (site.project("Un verger partagé", 2, 1).id, site.project("Un banc à l’ombre", 4, 2).id);
    site.project("Pas lauréat", 1, 1);
    let today = Day::of(NOW, "Europe/Paris");
    let by = site.machine();
    site.write(move |tx| {
        let step = |title: &str, planned, done: Option<i64>| NewMilestone {
            title: title.into(),
            planned: Some(today.plus(planned)),
            done: done.map(|days| today.plus(days)),
            ..NewMilestone::default()
        };
        actions::save_milestone(tx, &by, late, None, &step("Études", -60, Some(-58)))?;
        actions::save_milestone(tx, &by, late, None, &step("Plantation", -12, None))?;
        actions::explain_delay(tx, &by, late, "Le sol était gelé.")?;
        actions::save_milestone(tx, &by, done, None, &step("Pose", -30, Some(-30)))?;
        let amounts = Spending {
            committed: Some(Money::from_euros(11_000)),
            spent: None,
            reason: "Prix du bois.".into(),
        };
        actions::record_spending(tx, &by, late, &amounts)
    });
}

#[test]
fn all_winners_are_listed_with_progress_reasons_and_totals() {
    on_each_engine(|site| {
        site.get(VISITOR, LIST).is(200).shows("Aucun projet lauréat pour le moment");
        fill(site);
        let page = site.get(AMINA, LIST);
        page.is(200).shows("2 projets lauréats").shows("1 réalisé").shows("1 projet a pris du retard");
        page.shows("Un verger partagé").shows("1 étape terminée sur 2").shows("12 jours de retard");
        page.shows("Le sol était gelé.").shows("11\u{202f}000\u{a0}€").hides("Pas lauréat");
        page.shows("/demarches/bpc3/suivi/points.geojson").shows("aria-current=\"page\"");
    });
}

#[test]
fn filters_keep_what_is_asked() {
    on_each_engine(|site| {
        fill(site);
        site.get(AMINA, &format!("{LIST}?canton=4702")).shows("Un banc").hides("Un verger partagé");
        site.get(AMINA, &format!("{LIST}?etat=en-retard")).shows("Un verger partagé").hides("Un banc");
        site.get(AMINA, &format!("{LIST}?theme=autre")).is(200).shows("Aucun projet ne correspond");
        site.get(AMINA, &format!("{LIST}?page=99")).is(200).shows("Un banc");
        let points = site.get(AMINA, &format!("{LIST}/points.geojson?etat=realise"));
        points.shows("Un banc").hides("Un verger").shows("\"coordinates\":[0.6,44.2]");
    });
}

#[test]
fn winners_of_all_public_processes_stand_on_one_page() {
    on_each_engine(|site| {
        fill(site);
        site.get(AMINA, "/realisations").is(200).shows("Un banc").shows("3e édition");
        site.get(AMINA, "/realisations/points.geojson").shows("Un verger");
        site.db.write_blocking(|tx| tx.execute("update process set state = 'draft'", &[])).unwrap();
        site.get(AMINA, "/realisations").hides("Un banc");
        site.get(AMINA, LIST).is(404);
    });
}

#[test]
fn the_project_page_tells_its_works() {
    on_each_engine(|site| {
        fill(site);
        let page = site.get(AMINA, "/demarches/bpc3/projets/BPC-2025-0001");
        page.is(200).shows("Réalisation du projet").shows("Études").shows("Terminée le 3 janvier 2026");
        page.shows("Prévue le 18 février 2026").shows("Le sol était gelé.").shows("Prix du bois.");
        page.shows("modifications de ce suivi").shows("raison du retard publiée");
        site.get(AMINA, "/demarches/bpc3/projets/BPC-2025-0003").is(200).hides("Réalisation du projet");
    });
}
