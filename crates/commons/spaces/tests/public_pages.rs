//! What everybody sees stands in the list for search engines, and nothing else does.
#![allow(clippy::unwrap_used, reason = "tests")]

use parvis_db::{Db, params, testing::fresh_databases};
use parvis_kernel::Timestamp;
use parvis_slice::{KeyRange, PublicPage};

const NOW: Timestamp = Timestamp::from_micros(1_770_000_000_000_000);

fn filled() -> Vec<(&'static str, Db)> {
    let databases = fresh_databases();
    for (_, db) in &databases {
        let mut all = vec![parvis_db::search::MIGRATION];
        all.extend_from_slice(parvis_people::MIGRATIONS);
        all.extend_from_slice(parvis_spaces::MIGRATIONS);
        db.migrate(&all).unwrap();
        db.write_blocking(|c| {
            for (slug, visibility) in [("ouvert", "public"), ("conseil", "members")] {
                c.execute(
                    "insert into space (slug, title, summary, body, body_source, visibility, position) \
                     values ($1, $1, '', '', '', $2, 0)",
                    params![slug, visibility],
                )?;
            }
            for (space, slug, state) in [
                (1, "publiee", "published"),
                (1, "brouillon", "draft"),
                (1, "archivee", "archived"),
                (2, "reservee", "published"),
            ] {
                c.execute(
                    "insert into process (space_id, slug, title, summary, body, body_source, state, zone, numbering, created_at, \
                     published_at, contribution_word, settings) values ($1, $2, $2, '', '', '', $3, 'Europe/Paris', 'P', 0, $4, 'project', '{}')",
                    params![space, slug, state, NOW],
                )?;
            }
            for (space, slug, published) in
                [(Some(1), "regles", 1), (Some(2), "cachee", 1), (None, "aide", 1), (None, "ebauche", 0)]
            {
                c.execute(
                    "insert into page (space_id, slug, title, body, body_source, position, published) values ($1, $2, $2, '', '', 0, $3)",
                    params![space, slug, published],
                )?;
            }
            let later = NOW.plus_days(1);
            for (space, slug, at) in [(Some(1), "hier", NOW), (Some(2), "entre-nous", NOW), (None, "demain", later)] {
                c.execute(
                    "insert into news (space_id, slug, title, body, body_source, published_at) values ($1, $2, $2, '', '', $3)",
                    params![space, slug, at],
                )?;
            }
            Ok::<_, parvis_db::DbError>(())
        })
        .unwrap();
    }
    databases
}

fn listed(db: &Db, range: KeyRange) -> Vec<PublicPage> {
    let sitemap = parvis_spaces::manifest().sitemap.unwrap();
    db.read_blocking(move |c| (sitemap.pages)(c, range, NOW)).unwrap()
}

#[test]
fn drafts_and_members_spaces_stay_out() {
    for (engine, db) in filled() {
        let pages = listed(&db, KeyRange { after: 0, upto: 100 });
        let paths: Vec<&str> = pages.iter().map(|page| page.path.as_str()).collect();
        assert_eq!(
            paths,
            [
                "/",
                "/demarches",
                "/actualites",
                "/espaces/ouvert",
                "/demarches/publiee",
                "/demarches/archivee",
                "/espaces/ouvert/pages/regles",
                "/pages/aide",
                "/actualites/hier"
            ],
            "{engine}"
        );
        assert_eq!(pages[4].changed_at, Some(NOW));
    }
}

#[test]
fn a_range_holds_only_its_keys() {
    for (engine, db) in filled() {
        let last = db.read_blocking(|c| (parvis_spaces::manifest().sitemap.unwrap().last)(c)).unwrap();
        assert_eq!(last, 4, "{engine}");
        let later = listed(&db, KeyRange { after: 2, upto: 4 });
        let paths: Vec<&str> = later.iter().map(|page| page.path.as_str()).collect();
        assert_eq!(paths, ["/demarches/archivee", "/pages/aide"], "{engine}");
    }
}
