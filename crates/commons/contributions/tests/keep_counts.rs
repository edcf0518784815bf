//! Whatever is done, the counters are those of the rows; every statement is accepted by both engines.

mod support;

use parvis_contributions::{MergeInput, StatusChange, model::ContributionContent, policy, store};
use parvis_db::{Conn, DbError, testing::refused_statements};
use parvis_kernel::Id;
use parvis_web::PersonId;
use proptest::{
    prelude::*,
    test_runner::{Config, TestRunner},
};
use support::{BRUNO, NOW, fresh, new};

#[derive(Clone, Debug)]
enum Deed {
    Add(i64, i64, i64),
    Move(usize, i64),
    Edit(usize, i64, i64),
    Hide(usize, bool),
    Merge(usize, usize),
    Support(usize, bool),
}

fn deed() -> impl Strategy<Value = Deed> {
    prop_oneof![
        3 => (1_i64..5, 0_i64..3, 0_i64..3).prop_map(|(status, area, theme)| Deed::Add(status, area, theme)),
        3 => (0_usize..8, 1_i64..7).prop_map(|(row, status)| Deed::Move(row, status)),
        2 => (0_usize..8, 0_i64..3, 0_i64..3).prop_map(|(row, area, theme)| Deed::Edit(row, area, theme)),
        1 => (0_usize..8, any::<bool>()).prop_map(|(row, hidden)| Deed::Hide(row, hidden)),
        1 => (0_usize..8, 0_usize..8).prop_map(|(from, into)| Deed::Merge(from, into)),
        1 => (0_usize..8, any::<bool>()).prop_map(|(row, wanted)| Deed::Support(row, wanted)),
    ]
}

fn act(tx: &mut Conn, deed: &Deed) -> Result<(), DbError> {
    let ids: Vec<i64> = tx.query("select id from contribution order by id", &[])?;
    let pick = |n: &usize| ids.get(*n).copied().map(Id::new);
    match deed {
        Deed::Add(status, area, theme) => {
            store::insert(tx, &policy::decided_by("test"), &new("Un verger", *status, *area, *theme))?;
        }
        Deed::Move(row, status) => {
            if let Some(id) = pick(row) {
                store::change_status(
                    tx,
                    &policy::decided_by("test"),
                    id,
                    &StatusChange::to(Id::new(*status), NOW),
                )?;
            }
        }
        Deed::Edit(row, area, theme) => {
            if let Some(before) = pick(row).map(|id| store::contribution(tx, id)).transpose()?.flatten() {
                let content =
                    ContributionContent { title: "Autre".into(), ..new("Autre", 1, *area, *theme).content };
                store::update_content(tx, &policy::decided_by("test"), &before, &content, NOW)?;
            }
        }
        Deed::Hide(row, hidden) => {
            if let Some(before) = pick(row).map(|id| store::contribution(tx, id)).transpose()?.flatten() {
                store::set_hidden(tx, &policy::decided_by("test"), &before, *hidden)?;
            }
        }
        Deed::Merge(from, into) => {
            if let (Some(from), Some(into)) = (pick(from), pick(into).filter(|_| from != into)) {
                let input = MergeInput { from, into, reason: "Même idée.".into(), agent: None, at: NOW };
                store::merge(tx, &policy::decided_by("test"), &input)?;
            }
        }
        Deed::Support(row, wanted) => {
            if let Some(id) = pick(row) {
                let permit = policy::decided_by("test");
                if *wanted {
                    store::support(tx, &permit, id, PersonId::new(BRUNO), NOW)?;
                } else {
                    store::unsupport(tx, &permit, id, PersonId::new(BRUNO))?;
                }
            }
        }
    }
    Ok(())
}

fn counted(tx: &mut Conn) -> Result<Vec<(store::Cell, i64)>, DbError> {
    let mut cells = store::counts(tx, Id::new(1), true)?;
    cells.extend(store::counts(tx, Id::new(1), false)?);
    cells.sort_unstable();
    Ok(cells)
}

#[test]
fn counters_equal_a_recount_after_any_deeds() {
    for (engine, db) in fresh() {
        let cases = if engine == "sqlite" { 40 } else { 10 };
        let mut runner = TestRunner::new(Config { cases, ..Config::default() });
        runner
            .run(&prop::collection::vec(deed(), 1..25), |deeds| {
                let outcome = db.write_blocking(move |tx| {
                    tx.execute("delete from contribution_count", &[])?;
                    for table in ["co_proponent", "support", "subscription", "status_change", "contribution"] {
                        tx.execute(&format!("delete from {table}"), &[])?;
                    }
                    deeds.iter().try_for_each(|deed| act(tx, deed))?;
                    let supports: i64 = tx.query_one(
                        "select count(*) from contribution c where support_count <> (select count(*) from support s where s.contribution_id = c.id)", &[],
                    )?;
                    Ok::<_, DbError>((counted(tx)?, store::recount(tx, false)?, supports))
                });
                let (kept, truth, wrong_supports) = outcome.unwrap();
                prop_assert_eq!(kept, truth);
                prop_assert_eq!(wrong_supports, 0);
                Ok(())
            })
            .unwrap();
    }
}

#[test]
fn every_statement_is_accepted_by_both_engines() {
    for (engine, db) in fresh() {
        assert_eq!(refused_statements(&db), Vec::<String>::new(), "{engine}");
    }
}
