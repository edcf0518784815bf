//! What one does on the page of a contribution: support, follow, correct, withdraw.

mod support;

use support::{AMINA, BRUNO, NOW, on_each_engine};

const PAGE: &str = "/demarches/bpc4/projets/BPC-2026-0001";

#[test]
fn a_support_is_counted_once_and_can_be_taken_back() {
    on_each_engine(|site| {
        let row = site.add("Un verger", 2, 1);
        site.post(0, &format!("{PAGE}/soutenir"), &[("voulu", "oui")]).is(303);
        assert_eq!(site.row(row.id).support_count, 0);
        for _ in 0..2 {
            site.post(BRUNO, &format!("{PAGE}/soutenir"), &[("voulu", "oui")]).goes_to(PAGE);
        }
        assert_eq!(site.row(row.id).support_count, 1);
        site.get(BRUNO, PAGE).shows("Retirer mon soutien");
        site.post(BRUNO, &format!("{PAGE}/soutenir"), &[("voulu", "non")]).goes_to(PAGE);
        assert_eq!(site.row(row.id).support_count, 0);
        // Nobody supports their own; a word that no button sends does nothing.
        site.post(AMINA, &format!("{PAGE}/soutenir"), &[("voulu", "oui")])
            .is(422)
            .shows("votre propre contribution");
        for act in ["soutenir", "suivre"] {
            site.post(BRUNO, &format!("{PAGE}/{act}"), &[("voulu", "peut-être")]).is(400);
        }
        assert_eq!(site.row(row.id).support_count, 0);
    });
}

#[test]
fn an_author_corrects_within_the_window_only() {
    on_each_engine(|site| {
        let row = site.add("Un verger", 1, 1);
        let fields = [
            ("titre", "Un grand verger"),
            ("resume", "Plus grand."),
            ("description", "Planter encore plus de fruitiers."),
            ("theme", "2"),
            ("question-2", "06 00 00 00 00"),
            ("canton", "2"),
            ("porteur", "personne"),
        ];
        site.get(BRUNO, &format!("{PAGE}/corriger")).is(404);
        site.get(AMINA, &format!("{PAGE}/corriger")).is(200).shows("Un verger");
        site.post(AMINA, &format!("{PAGE}/corriger"), &[("titre", "x")]).is(422);
        site.post(AMINA, &format!("{PAGE}/corriger"), &fields).goes_to(PAGE);
        assert_eq!(
            (site.row(row.id).title.as_str(), site.row(row.id).area_id.map(|id| id.raw())),
            ("Un grand verger", Some(2))
        );
        site.clock.set(NOW.plus_days(2));
        site.get(AMINA, &format!("{PAGE}/corriger")).goes_to(PAGE);
        site.post(AMINA, &format!("{PAGE}/corriger"), &fields).is(422).shows("pouvait être corrigé");
    });
}

#[test]
fn an_author_withdraws_after_a_page_that_says_what_it_means() {
    on_each_engine(|site| {
        let row = site.add("Un verger", 2, 1);
        site.get(AMINA, &format!("{PAGE}/retirer")).is(200).shows("ne pourra pas être rétablie");
        site.post(BRUNO, &format!("{PAGE}/retirer"), &[]).goes_to(PAGE);
        assert!(site.row(row.id).visible);
        site.post(AMINA, &format!("{PAGE}/retirer"), &[]).goes_to(PAGE);
        assert!(!site.row(row.id).visible);
        site.get(-1, PAGE).is(404);
    });
}

#[test]
fn the_list_shows_filters_counts_and_cards() {
    on_each_engine(|site| {
        for n in 0..20 {
            site.add(&format!("Une piste cyclable {n}"), 2, 1 + n % 2);
        }
        site.add("Secret", 1, 1);
        let list = site.get(-1, "/demarches/bpc4/projets");
        list.is(200)
            .shows("20 idées")
            .shows("page 1 sur 2")
            .shows("Culture et patrimoine (20)")
            .shows("Agen-1 (10)")
            .hides("Secret")
            .shows("graine=");
        site.get(-1, "/demarches/bpc4/projets?canton=4701").shows("10 idées, liste filtrée");
        site.get(-1, "/demarches/bpc4/projets?texte=pistes+cyclables+7").shows("Une piste cyclable 7");
        site.get(-1, "/demarches/bpc4/projets?texte=introuvable").shows("Rien à cet endroit");
        // What holds no word to search for finds nothing, rather than everything under the name of a filtered list.
        for text in ["de+la", "%3F%21", &"a".repeat(100)] {
            site.get(-1, &format!("/demarches/bpc4/projets?texte={text}")).shows("Rien à cet endroit");
        }
        site.get(-1, "/demarches/bpc4/projets?page=999").is(200).shows("page 2 sur 2");
        site.get(-1, "/demarches/bpc4/projets/points.geojson").is(200).shows("FeatureCollection");
        site.get(AMINA, "/mon-compte").shows("Mes contributions et brouillons").shows("Secret");
    });
}
