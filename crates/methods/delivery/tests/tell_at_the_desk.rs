//! What assessors do at the desk of a winner, and what is refused.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod support;

use image::{DynamicImage, ImageFormat, RgbImage};
use parvis_spaces::Stage;
use support::{AMINA, BRUNO, CHLOE, DAVID, ELISE, NOW, TestSite, VISITOR, on_each_engine};

const DESK: &str = "/bureau/contributions/BPC-2025-0001/realisation";
const PAGE: &str = "/demarches/bpc3/projets/BPC-2025-0001";

fn add(site: &TestSite, title: &str, day: &str) {
    let fields = [("titre", title), ("prevu_day", day), ("prevu_month", "4"), ("prevu_year", "2026")];
    site.post(ELISE, &format!("{DESK}/jalons"), &fields).goes_to(DESK);
}

#[test]
fn only_assessors_of_the_place_and_administrators_tell() {
    on_each_engine(|site| {
        let here = site.project("Un verger", 2, 1);
        site.project("Ailleurs", 2, 2);
        let fields = [("titre", "Études")];
        site.post(VISITOR, &format!("{DESK}/jalons"), &fields).is(303);
        for who in [AMINA, CHLOE] {
            site.post(who, &format!("{DESK}/jalons"), &fields).is(403);
        }
        site.get(CHLOE, DESK).is(200).hides("Ajouter une étape");
        let elsewhere = DESK.replace("0001", "0002");
        site.post(ELISE, &format!("{elsewhere}/jalons"), &fields).is(422).shows("Vous ne suivez pas");
        site.post(DAVID, &format!("{elsewhere}/jalons"), &fields).goes_to(&elsewhere);
        site.post(ELISE, &format!("{DESK}/jalons"), &fields).goes_to(DESK);
        assert_eq!(site.work(here.id).milestones.len(), 1, "{}", site.engine);
    });
}

#[test]
fn faults_come_back_with_what_was_typed() {
    on_each_engine(|site| {
        site.project("Un verger", 2, 1);
        let fields = [("titre", "Études"), ("fin_day", "31"), ("fin_month", "2"), ("fin_year", "2026")];
        let page = site.post(ELISE, &format!("{DESK}/jalons"), &fields);
        page.is(422).shows("Cette date n’existe pas").shows("value=\"Études\"");
        let ahead = [("titre", "Études"), ("fin_day", "3"), ("fin_month", "3"), ("fin_year", "2026")];
        site.post(ELISE, &format!("{DESK}/jalons"), &ahead).is(422).shows("pas encore passée");
        let over = [("engage", "12 000"), ("depense", "0")];
        let page = site.post(ELISE, &format!("{DESK}/montants"), &over);
        page.is(422).shows("dépasse le coût voté").shows("value=\"12 000\"");
        site.post(ELISE, &format!("{DESK}/montants"), &[("engage", "beaucoup")])
            .is(422)
            .shows("par exemple 12 500");
        site.project("Pas lauréat", 1, 1);
        site.get(ELISE, &DESK.replace("0001", "0002")).is(404);
    });
}

#[test]
fn the_works_go_from_winner_to_delivered_and_people_are_told() {
    on_each_engine(|site| {
        let project = site.project("Un verger", 2, 1);
        add(site, "Études", "1");
        add(site, "Plantation", "20");
        site.get(ELISE, DESK).is(200).hides("Passer à");
        let ids: Vec<i64> = site.work(project.id).milestones.iter().map(|one| one.id.raw()).collect();
        site.post(ELISE, &format!("{DESK}/jalons/{}/terminer", ids[0]), &[]).goes_to(DESK);
        site.run_jobs();
        let mails = site.mails();
        let to: Vec<&str> = mails.iter().map(|(to, _)| to.as_str()).collect();
        assert_eq!(to, ["amina@exemple.fr", "bruno@exemple.fr"], "{}: {mails:?}", site.engine);
        assert!(mails[0].1.contains("Un verger") && mails[0].1.contains("étape"), "{mails:?}");
        // The status is proposed, never taken silently.
        assert_eq!(site.row(project.id).stage, Stage::Winner);
        site.post(ELISE, &format!("{DESK}/etat"), &[("etat", "delivered")]).is(422);
        site.get(ELISE, DESK).shows("Passer à «\u{a0}Statut delivering\u{a0}»");
        site.post(ELISE, &format!("{DESK}/etat"), &[("etat", "delivering")]).goes_to(DESK);
        assert_eq!(site.row(project.id).stage, Stage::Delivering);
        site.post(ELISE, &format!("{DESK}/jalons/{}/terminer", ids[1]), &[]).goes_to(DESK);
        site.post(ELISE, &format!("{DESK}/jalons/{}/terminer", ids[1]), &[]).is(422).shows("déjà terminée");
        site.post(ELISE, &format!("{DESK}/etat"), &[("etat", "delivered")]).goes_to(DESK);
        site.get(BRUNO, PAGE).shows("2 étapes terminées sur 2").shows("Réalisé");
    });
}

#[test]
fn photographs_say_what_they_show() {
    on_each_engine(|site| {
        site.project("Un verger", 2, 1);
        let (path, photo) = (format!("{DESK}/photographies"), png());
        site.upload(ELISE, &path, &[("alternative", "")], ("photographie", &photo))
            .is(422)
            .shows("cochez «\u{a0}décorative\u{a0}»");
        site.upload(ELISE, &path, &[("alternative", "Un pommier")], ("photographie", b"<html>")).is(422);
        site.post(ELISE, &path, &[("alternative", "Un pommier")])
            .is(422)
            .shows("Choisissez une photographie");
        site.upload(ELISE, &path, &[("alternative", "Un pommier")], ("photographie", &photo)).goes_to(DESK);
        site.get(AMINA, PAGE).shows("alt=\"Un pommier\"").shows("photographie ajoutée");
        let desk = site.get(ELISE, DESK);
        let remove = desk
            .text
            .split("action=\"")
            .find(|rest| rest.contains("/retirer\"") && rest.contains("photographies/"));
        let remove = remove.and_then(|rest| rest.split('"').next()).unwrap().to_owned();
        site.post(ELISE, &remove, &[]).goes_to(DESK);
        site.get(AMINA, PAGE).hides("Un pommier");
    });
}

#[test]
fn what_is_late_stands_first_in_lists_and_days() {
    on_each_engine(|site| {
        site.project("Un verger", 2, 1);
        add(site, "Plantation", "20");
        site.clock.set(NOW.plus_days(60));
        let list = site.get(ELISE, "/bureau/demarches/bpc3/suivi");
        list.is(200).shows("11 jours de retard").shows("La raison est à publier");
        site.get(ELISE, "/bureau/realisations?etat=a-venir").is(200).hides("Un verger");
        site.post(ELISE, &format!("{DESK}/retard"), &[("raison_retard", "Le sol était gelé.")]).goes_to(DESK);
        site.get(ELISE, "/bureau/realisations").shows("Un verger").hides("La raison est à publier");
        site.get(AMINA, PAGE).shows("Le sol était gelé.");
        let id = site.row(parvis_kernel::Id::new(1)).id;
        let milestone = site.work(id).milestones[0].id;
        let edit = format!("{DESK}/jalons/{milestone}");
        site.get(ELISE, &edit).is(200).shows("value=\"Plantation\"").shows("value=\"2026\"");
        let later =
            [("titre", "Plantation"), ("prevu_day", "20"), ("prevu_month", "11"), ("prevu_year", "2026")];
        site.post(ELISE, &edit, &later).goes_to(DESK);
        site.get(AMINA, PAGE).shows("Prévue au départ le 20 avril 2026");
        site.post(ELISE, &format!("{edit}/retirer"), &[]).goes_to(DESK);
        assert!(site.work(id).milestones.is_empty(), "{}", site.engine);
    });
}

fn png() -> Vec<u8> {
    let picture: DynamicImage = RgbImage::from_fn(64, 48, |x, y| image::Rgb([x as u8, y as u8, 90])).into();
    let mut out = std::io::Cursor::new(Vec::new());
    picture.write_to(&mut out, ImageFormat::Png).unwrap();
    out.into_inner()
}
