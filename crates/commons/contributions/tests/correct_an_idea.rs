//! Amina corrects her idea within the window: text, answers, organisation, files; moderators see what changed.

mod support;

use support::{AMINA, BRUNO, CHLOE, NOW, TestSite, on_each_engine, png};

const PAGE: &str = "/demarches/bpc4/projets/BPC-2026-0001";
const DESK: &str = "/bureau/contributions/BPC-2026-0001";

fn fields<'a>(title: &'a str, phone: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("titre", title),
        ("resume", "Résumé du verger."),
        ("theme", "1"),
        ("description", "Planter des arbres le long du chemin."),
        ("question-1", "12 000"),
        ("question-2", phone),
        ("canton", "1"),
        ("lieu", "Rue des Écoles"),
        ("porteur", "organisation"),
        ("organisation", "Les Amis du verger"),
    ]
}

fn correct(site: &TestSite, title: &str) {
    site.post(AMINA, &format!("{PAGE}/corriger"), &fields(title, "06 11 11 11 11")).goes_to(PAGE);
}

#[test]
fn text_answers_and_organisation_are_corrected_together() {
    on_each_engine(|site| {
        site.add("Un verger", 2, 1);
        let form = site.get(AMINA, &format!("{PAGE}/corriger"));
        form.is(200).shows("value=\"Un verger\"").shows("Quel budget").shows("Votre téléphone");
        correct(site, "Deux vergers");
        let page = site.get(AMINA, PAGE);
        page.shows("Deux vergers")
            .shows("12\u{202f}000\u{a0}€")
            .shows("Les Amis du verger")
            .shows("Rue des Écoles");
        page.shows("Corrigé par son auteur le").hides("06 11 11 11 11");
        site.get(AMINA, &format!("{PAGE}/corriger")).shows("value=\"12000\"").shows("06 11 11 11 11");
        let row = site.row(parvis_kernel::Id::new(1));
        assert_eq!(row.asked.map(|money| money.cents()), Some(1_200_000));
    });
}

#[test]
fn moderators_see_each_earlier_text_and_what_changed_word_by_word() {
    on_each_engine(|site| {
        site.add("Un verger au collège", 2, 1);
        site.get(CHLOE, DESK).is(200).hides("correction de l’auteur");
        correct(site, "Deux vergers au collège");
        site.clock.set(NOW.plus_seconds(3_600));
        correct(site, "Deux vergers au lycée");
        let desk = site.get(CHLOE, DESK);
        desk.shows("2 corrections de l’auteur").shows("Corrigé par son auteur le");
        desk.shows("<del><span class=\"sr-only\">Retiré\u{a0}: </span>Un verger </del>");
        desk.shows("<ins><span class=\"sr-only\">Ajouté\u{a0}: </span>Deux vergers </ins>au collège");
        desk.shows("Les Amis du verger");
        site.get(BRUNO, PAGE).hides("Un verger au").shows("Corrigé par son auteur");
    });
}

#[test]
fn nothing_is_noted_where_nothing_changed() {
    on_each_engine(|site| {
        site.add("Un verger", 2, 1);
        correct(site, "Deux vergers");
        correct(site, "Deux vergers");
        site.get(CHLOE, DESK).shows("Une correction de l’auteur");
    });
}

#[test]
fn what_is_wrong_is_said_and_nothing_typed_is_lost() {
    on_each_engine(|site| {
        site.add("Un verger", 2, 1);
        let wrong = site.post(AMINA, &format!("{PAGE}/corriger"), &fields("", "Appelez le matin"));
        wrong
            .is(422)
            .shows("Donnez un titre")
            .shows("value=\"Appelez le matin\"")
            .shows("Les Amis du verger");
        let mut without_name = fields("Deux vergers", "06");
        without_name.retain(|(name, _)| *name != "organisation");
        site.post(AMINA, &format!("{PAGE}/corriger"), &without_name).is(422).shows("nom de l’association");
        site.get(AMINA, PAGE).shows("Un verger").hides("Deux vergers");
        site.get(BRUNO, &format!("{PAGE}/corriger")).is(404);
        site.clock.set(NOW.plus_days(3));
        site.get(AMINA, &format!("{PAGE}/corriger")).goes_to(PAGE);
        site.post(AMINA, &format!("{PAGE}/corriger"), &fields("Deux vergers", "06"))
            .is(422)
            .shows("pouvait être corrigé");
    });
}

#[test]
fn files_are_added_described_anew_and_taken_away() {
    on_each_engine(|site| {
        site.add("Un verger", 2, 1);
        let (at, picture) = (format!("{PAGE}/corriger/pieces"), png(64, 64));
        site.upload(AMINA, &at, &[("images-1-texte", "Le pré")], &[("images-1", "pre.png", &picture)])
            .goes_to(PAGE);
        site.get(AMINA, PAGE).shows("alt=\"Le pré\"");
        let media = site
            .get(AMINA, &at)
            .text
            .split("name=\"legende-")
            .nth(1)
            .unwrap()
            .split('"')
            .next()
            .unwrap()
            .to_owned();
        site.post(AMINA, &at, &[(&format!("legende-{media}"), "Le pré au printemps")]).goes_to(PAGE);
        site.get(AMINA, PAGE).shows("alt=\"Le pré au printemps\"");
        site.get(CHLOE, DESK).shows("au printemps</ins>").shows("2 corrections");
        let wrong = site.upload(AMINA, &at, &[], &[("documents-1", "plan.pdf", b"pas un document")]);
        wrong.is(422).shows("Le pré au printemps");
        site.post(AMINA, &at, &[(&format!("enlever-{media}"), "1")]).goes_to(PAGE);
        site.get(AMINA, PAGE).hides("Le pré");
        site.get(BRUNO, &at).is(404);
        site.clock.set(NOW.plus_days(3));
        site.upload(AMINA, &at, &[], &[("images-1", "pre.png", &picture)]).goes_to(PAGE);
        site.get(AMINA, PAGE).hides("<figure");
    });
}
