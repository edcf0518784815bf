//! What is recorded about works stands in the database alike on both engines, with any date the caller gives.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod support;

use parvis_delivery::{
    Day, NewMilestone, Spending, actions,
    actions::Steer,
    model::{DeliveryState, Figures, MilestoneState, WorkQuery},
    store,
};
use parvis_kernel::Money;
use parvis_web::WebError;
use support::{NOW, TestSite, on_each_engine};

fn today() -> Day {
    Day::of(NOW, "Europe/Paris")
}

fn planned(title: &str, days: i64) -> NewMilestone {
    NewMilestone { title: title.into(), planned: Some(today().plus(days)), ..NewMilestone::default() }
}

fn titles(site: &TestSite, id: parvis_contributions::ContributionId) -> Vec<String> {
    site.work(id).milestones.into_iter().map(|one| one.title).collect()
}

#[test]
fn milestones_keep_their_order_and_the_day_planned_at_first() {
    on_each_engine(|site| {
        let (project, by) = (site.project("Un verger", 2, 1).id, site.machine());
        let ids = site.write(move |tx| {
            let add = |tx: &mut _, title, days| {
                actions::save_milestone(tx, &by, project, None, &planned(title, days))
            };
            let all = [add(tx, "Études", -200)?, add(tx, "Commande", -20)?, add(tx, "Plantation", 30)?];
            actions::complete_milestone(tx, &by, project, all[0], today().plus(-190))?;
            actions::save_milestone(tx, &by, project, Some(all[2]), &planned("Plantation", 60))?;
            actions::steer_milestone(tx, &by, project, all[2], Steer::Up)?;
            Ok(all)
        });
        assert_eq!(titles(site, project), ["Études", "Plantation", "Commande"], "{}", site.engine);
        let work = site.work(project);
        assert_eq!(work.milestones[1].postponed_from(), Some(today().plus(30)));
        assert_eq!(work.milestones[0].state(today()), MilestoneState::Done(today().plus(-190)));
        assert_eq!(work.state(NOW), DeliveryState::Late);
        assert_eq!(work.late(NOW).map(|(one, days)| (one.id, days)), Some((ids[1], 20)));
        assert_eq!(work.progress().share(), 1.0 / 3.0);
        let by = site.machine();
        site.write(move |tx| actions::steer_milestone(tx, &by, project, ids[1], Steer::Remove));
        assert_eq!(titles(site, project), ["Études", "Plantation"]);
        assert_eq!(site.work(project).state(NOW), DeliveryState::Ongoing);
    });
}

#[test]
fn a_milestone_of_another_project_is_not_found() {
    on_each_engine(|site| {
        let (one, other) = (site.project("Un verger", 2, 1).id, site.project("Un banc", 2, 1).id);
        let by = site.machine();
        let id = site.write(move |tx| actions::save_milestone(tx, &by, one, None, &planned("Études", 3)));
        let by = site.machine();
        let refused = site.try_write(move |tx| actions::complete_milestone(tx, &by, other, id, today()));
        assert!(matches!(refused, Err(WebError::NotFound)), "{}", site.engine);
    });
}

#[test]
fn amounts_and_reasons_add_up() {
    on_each_engine(|site| {
        let (one, other) = (site.project("Un verger", 3, 1).id, site.project("Un banc", 4, 2).id);
        site.project("Pas lauréat", 1, 1);
        let by = site.machine();
        site.write(move |tx| {
            let amounts = |committed, spent| Spending {
                committed: Some(Money::from_euros(committed)),
                spent: Some(Money::from_euros(spent)),
                reason: String::new(),
            };
            actions::record_spending(tx, &by, one, &amounts(9_000, 4_000))?;
            actions::record_spending(tx, &by, other, &amounts(10_000, 9_500))?;
            actions::explain_delay(tx, &by, one, " Le sol était gelé. ")
        });
        let works = site.db.read_blocking(|c| store::works(c, &WorkQuery::default())).unwrap();
        let sum = Figures::of(&works, NOW);
        assert_eq!((sum.projects, sum.ongoing, sum.delivered, sum.late), (2, 1, 1, 0), "{}", site.engine);
        assert_eq!(
            (sum.cost, sum.committed, sum.spent),
            (Money::from_euros(20_000), Money::from_euros(19_000), Money::from_euros(13_500))
        );
        assert_eq!(site.work(one).row.delay_reason, "Le sol était gelé.");
        let counted = site.db.read_blocking(store::winners_and_delivered).unwrap();
        assert_eq!(counted, (2, 1));
        let process = works[0].row.process_id;
        assert!(site.db.read_blocking(move |c| store::has_winners(c, process)).unwrap());
    });
}

#[test]
fn late_projects_come_the_longest_first_and_delivered_ones_never() {
    on_each_engine(|site| {
        let ids =
            [("A", 2), ("B", 3), ("C", 4), ("D", 2)].map(|(title, status)| site.project(title, status, 1).id);
        let by = site.machine();
        site.write(move |tx| {
            for (id, days) in ids.iter().zip([-5, -50, -80, 5]) {
                actions::save_milestone(tx, &by, *id, None, &planned("Pose", days))?;
            }
            Ok(())
        });
        let late = site.db.read_blocking(|c| store::late_projects(c, today(), 10)).unwrap();
        assert_eq!(late, [ids[1], ids[0]], "{}", site.engine);
        assert_eq!(site.work(ids[2]).state(NOW), DeliveryState::Delivered);
    });
}
