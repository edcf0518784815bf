//! What agents do: move with a reason, within their area; merge; hide; export; number.

mod support;

use parvis_contributions::store;
use parvis_web::PersonId;
use support::{AMINA, BRUNO, CHLOE, DAVID, on_each_engine};

const DESK: &str = "/bureau/contributions/BPC-2026-0001";

#[test]
fn a_moderator_moves_what_lies_in_her_canton_with_a_reason_that_is_mailed() {
    on_each_engine(|site| {
        let (near, far) = (site.add("Un verger", 1, 1), site.add("Une halle", 1, 2));
        site.get(AMINA, DESK).is(403);
        site.get(CHLOE, DESK).is(200).shows("Donner ce statut");
        site.post(CHLOE, &format!("{DESK}/statut"), &[("vers", "2")]).is(422).shows("Écrivez le motif");
        site.post(
            CHLOE,
            &format!("{DESK}/statut"),
            &[("vers", "2"), ("motif", "Conforme."), ("reponse", "Bravo.")],
        )
        .goes_to(DESK);
        assert!(site.row(near.id).visible);
        site.get(-1, "/demarches/bpc4/projets/BPC-2026-0001").is(200).shows("Conforme.").shows("Bravo.");
        let other = "/bureau/contributions/BPC-2026-0002";
        site.post(CHLOE, &format!("{other}/statut"), &[("vers", "2"), ("motif", "x")])
            .is(422)
            .shows("Votre rôle");
        assert!(!site.row(far.id).visible);
        let jobs: i64 = site
            .db
            .read_blocking(|c| {
                c.query_one::<i64>("select count(*) from job where kind = 'TellStatusChange'", &[])
            })
            .unwrap();
        assert_eq!(jobs, 1, "{}", site.engine);
    });
}

#[test]
fn a_merger_keeps_authors_and_supports_without_duplicates() {
    on_each_engine(|site| {
        let (from, into) = (site.add("Un verger", 2, 1), site.add("Des vergers", 2, 1));
        site.post(BRUNO, "/demarches/bpc4/projets/BPC-2026-0001/soutenir", &[("voulu", "oui")]).is(303);
        site.post(CHLOE, "/demarches/bpc4/projets/BPC-2026-0001/soutenir", &[("voulu", "oui")]).is(303);
        site.post(BRUNO, "/demarches/bpc4/projets/BPC-2026-0002/soutenir", &[("voulu", "oui")]).is(303);
        let merge = |reference: &str| {
            site.post(
                DAVID,
                &format!("{DESK}/fusion"),
                &[("reference", reference), ("motif_fusion", "Même idée.")],
            )
        };
        merge("BPC-2026-0001").is(422).shows("elle-même");
        merge("BPC-2026-9999").is(422).shows("Aucune contribution");
        merge("bpc-2026-0002").goes_to(DESK);
        assert_eq!((site.row(from.id).support_count, site.row(into.id).support_count), (0, 2));
        let id = into.id;
        let (with, following) = site
            .db
            .read_blocking(move |c| {
                Ok::<_, parvis_db::DbError>((
                    store::co_proponents(c, id)?,
                    store::is_following(c, id, PersonId::new(AMINA))?,
                ))
            })
            .unwrap();
        assert_eq!((with.len(), following), (1, true));
        site.get(-1, "/demarches/bpc4/projets/BPC-2026-0001")
            .is(200)
            .shows("Elle continue avec")
            .shows("Des vergers");
    });
}

#[test]
fn many_are_moved_after_typing_the_word() {
    on_each_engine(|site| {
        let rows = [site.add("Un verger", 1, 1), site.add("Une halle", 1, 2)];
        let page = format!("/bureau/contributions/deplacer?id={}&id={}&vers=5", rows[0].id, rows[1].id);
        site.get(DAVID, &page).is(200).shows("Un verger").shows("Une halle");
        let ids = [rows[0].id.to_string(), rows[1].id.to_string()];
        let send = |word| {
            let fields = [
                ("id", ids[0].as_str()),
                ("id", &ids[1]),
                ("vers", "5"),
                ("motif", "Hors sujet."),
                ("confirmation", word),
            ];
            site.post(DAVID, "/bureau/contributions/deplacer", &fields)
        };
        send("oui").is(422).shows("Hors sujet.");
        send("Confirmer").goes_to("/bureau/contributions");
        assert_eq!(site.row(rows[1].id).status_id.raw(), 5);
    });
}

#[test]
fn the_export_opens_in_a_spreadsheet_and_runs_no_formula() {
    on_each_engine(|site| {
        site.add("=1+1 verger", 2, 1);
        let csv = site.get(DAVID, "/bureau/contributions/export.csv");
        csv.is(200).shows("'=1+1 verger").shows("Référence;Numéro;Titre");
        assert!(csv.text.starts_with('\u{feff}'));
        site.get(DAVID, "/bureau/contributions?texte=verger&tri=titre").is(200).shows("=1+1 verger");
    });
}

#[test]
fn projects_are_numbered_by_canton_then_title_and_hidden_ones_vanish() {
    on_each_engine(|site| {
        let (b, a, first) = (site.add("Beta", 4, 2), site.add("Alpha", 4, 2), site.add("Zeta", 4, 1));
        site.get(DAVID, "/bureau/demarches/bpc4/numeroter").is(200).shows("Alpha");
        site.get(CHLOE, "/bureau/demarches/bpc4/numeroter").is(403);
        site.post(DAVID, "/bureau/demarches/bpc4/numeroter", &[]).is(303);
        assert_eq!([first.id, a.id, b.id].map(|id| site.row(id).number), [Some(1), Some(2), Some(3)]);
        site.get(-1, "/demarches/bpc4/projets?ordre=numero").shows("3 projets").shows("Projet n°");
        site.post(CHLOE, "/bureau/contributions/BPC-2026-0003/masquer", &[("voulu", "oui")]).is(303);
        site.get(-1, "/demarches/bpc4/projets/BPC-2026-0003").is(404);
        site.post(
            DAVID,
            "/bureau/contributions/BPC-2026-0003/chiffres",
            &[("cout", "12 500"), ("numero", "7")],
        )
        .is(303);
        assert_eq!(
            (site.row(first.id).number, site.row(first.id).cost.map(|cost| cost.cents())),
            (Some(7), Some(1_250_000))
        );
    });
}
