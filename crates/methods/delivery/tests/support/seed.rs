//! A published process with its statuses, two cantons, and projects.

use parvis_contributions::{
    ContributionContent, ContributionKind, NewContribution, model::Contribution, policy, store,
};
use parvis_db::{Conn, DbError, Engine, params};
use parvis_kernel::{Id, Locale, Money};
use parvis_web::{PersonId, WebError};

use super::{AMINA, BRUNO, NOW};

pub const NAMES: [&str; 5] = ["Amina", "Bruno", "Chloé", "David", "Élise"];
/// Their keys are their ranks, from 1.
pub const STATUSES: [&str; 4] = ["shortlisted", "winner", "delivering", "delivered"];

pub fn seed(tx: &mut Conn) -> Result<(), DbError> {
    for (id, name) in (1_i64..).zip(NAMES) {
        let mail = format!("{}@exemple.fr", name.to_lowercase());
        tx.execute(
            "insert into person (id, email, email_folded, public_name, search, locale, confirmed_at, created_at) \
             values ($1, $2, $3, $4, '', 'fr', 1, 1)",
            params![id, mail, mail, name],
        )?;
    }
    tx.execute_batch(
        "insert into space (id, slug, title, summary, body, body_source, visibility, position) values (1, 'bpc', 'Budget participatif', '', '', '', 'public', 1);
         insert into process (id, space_id, slug, title, summary, body, body_source, state, zone, numbering, created_at, contribution_word, settings)
           values (1, 1, 'bpc3', '3e édition', 'Vos projets.', '', '', 'published', 'Europe/Paris', 'BPC', 0, 'idea', '{}');
         insert into theme (id, slug, name, icon, color, position, active) values (1, 'mobilite', 'Mobilité', 'bike', '#000000', 1, 1);",
    )?;
    for (id, name) in [(1_i64, "Agen-1"), (2, "Tonneins")] {
        tx.execute(
            "insert into area (id, kind, code, name, sort_key, lat, lon, position) values ($1, 'canton', $2, $3, $4, 44.2, 0.6, $1)",
            params![id, format!("470{id}"), name, name.as_bytes()],
        )?;
    }
    for (id, stage) in (1_i64..).zip(STATUSES) {
        tx.execute(
            "insert into status (id, process_id, key, label, hint, tone, shape, stage, public, position, movers) \
             values ($1, 1, $2, $3, '', 'now', 'circle', $2, 1, $1, '[\"assessor\"]')",
            params![id, stage, format!("Statut {stage}")],
        )?;
    }
    if tx.engine() == Engine::Postgres {
        for table in ["person", "space", "process", "area", "theme", "status"] {
            tx.query_one::<i64>(
                &format!("select setval(pg_get_serial_sequence('{table}', 'id'), 100)"),
                params![],
            )?;
        }
    }
    Ok(())
}

pub fn new(title: &str, status: i64, area: i64) -> NewContribution {
    NewContribution {
        process_id: Id::new(1),
        status_id: Id::new(status),
        kind: ContributionKind::Idea,
        content: ContributionContent {
            title: title.to_owned(),
            summary: format!("Résumé de {title}."),
            body: "Planter des arbres le long de la rue.".into(),
            theme_id: Some(Id::new(1)),
            area_id: Some(Id::new(area)),
            point: Some((44.2, 0.6)),
            ..ContributionContent::default()
        },
        author_id: Some(person(AMINA)),
        author_name: "Amina".into(),
        at: NOW.plus_days(-300),
        shuffle: 1,
        locale: Locale::Fr,
        early: false,
        token: None,
        prefix: "BPC-2025".into(),
    }
}

pub fn add(tx: &mut Conn, new: &NewContribution) -> Result<Contribution, WebError> {
    let id = store::insert(tx, &policy::decided_by("test"), new)?;
    store::set_figure(
        tx,
        &policy::decided_by("test"),
        id,
        store::Figure::Cost(Some(Money::from_euros(10_000))),
    )?;
    store::follow(tx, &policy::decided_by("test"), id, person(BRUNO), NOW)?;
    store::contribution(tx, id)?.ok_or(WebError::NotFound)
}

fn person(who: usize) -> PersonId {
    PersonId::new(i64::try_from(who).unwrap())
}
