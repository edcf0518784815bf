//! What administrators do, on both engines.

use parvis_db::{Conn, Db, testing::fresh_databases};
use parvis_i18n::{Catalog, Texts};
use parvis_kernel::{Locale, Money, Period, Timestamp};
use parvis_web::{Actor, Grant, PersonId, Role, SignedIn, WebError};

use super::{
    By, create_process::*, duplicate_process::duplicate, edit_form, edit_phases, edit_process, edit_statuses,
    publish_process,
};
use crate::{
    manifest,
    model::*,
    policy,
    rules::{local_time, template},
    store,
};

const PARIS: &str = "Europe/Paris";

fn at(text: &str) -> Timestamp {
    local_time::parse(text, PARIS).unwrap()
}

fn david(now: &str) -> By {
    let grants = vec![Grant::everywhere(Role::Administrator)];
    let person = SignedIn {
        id: PersonId::new(1),
        public_name: "David".into(),
        grants,
        reach: parvis_web::Reach::default(),
        proof: parvis_web::Proof::Account,
    };
    By { actor: Actor::Person(person), now: at(now) }
}

fn with_process(test: impl Fn(&mut Conn, &Process) + Send + Sync + Copy + 'static) {
    for (_, db) in fresh_databases() {
        parvis_slice::install(vec![manifest()]);
        let db: Db = db;
        let mut migrations = parvis_journal::MIGRATIONS.to_vec();
        migrations.extend(parvis_people::MIGRATIONS);
        migrations.extend(manifest().migrations);
        db.migrate(&migrations).unwrap();
        db.write_blocking(move |tx| {
            let id = make(tx);
            let process = store::processes::process(tx, id)?.unwrap();
            test(tx, &process);
            Ok::<_, WebError>(())
        })
        .unwrap();
    }
}

fn make(tx: &mut Conn) -> ProcessId {
    let by = david("2026-01-05T09:00");
    let texts: Texts = Catalog::new(manifest().texts).texts(Locale::Fr, PARIS, &[]);
    let input = TemplateInput {
        title: "Budget participatif".into(),
        summary: String::new(),
        space: TemplateSpace::New("Budget participatif".into()),
        year: 2026,
        envelope: Some(Money::from_euros(1_000_000)),
        zone: PARIS.into(),
        dates: template::proposed_periods(by.now, PARIS),
    };
    create_process_from_template(tx, &policy::by_the_machine(), &by, &texts, &input).unwrap()
}

fn key(refused: Result<(), WebError>) -> &'static str {
    match refused {
        Err(WebError::Refused(refusal)) => refusal.message.key,
        other => panic!("a refusal was expected, {other:?} came"),
    }
}

fn general(process: &Process) -> NewProcess {
    NewProcess {
        space_id: process.space_id,
        title: process.title.clone(),
        summary: process.summary.clone(),
        body: process.body.source.clone(),
        envelope: process.envelope,
        zone: process.zone.clone(),
        numbering: process.numbering.clone(),
        contribution_word: process.contribution_word,
        citizens_place: CitizensPlace::CoDecision,
    }
}

fn contents(phase: &Phase) -> NewPhase {
    NewPhase {
        title: phase.title.clone(),
        summary: phase.summary.clone(),
        period: phase.period,
        activities: phase.activities.iter().map(|activity| activity.kind.clone()).collect(),
    }
}

#[test]
fn nobody_but_an_administrator_changes_a_process() {
    with_process(|tx, process| {
        let chloe = SignedIn {
            id: PersonId::new(2),
            public_name: "Chloé".into(),
            grants: vec![Grant::everywhere(Role::Moderator)],
            reach: parvis_web::Reach::default(),
            proof: parvis_web::Proof::Account,
        };
        let by = By { actor: Actor::Person(chloe), now: at("2026-01-06T09:00") };
        let refused = edit_process::update(tx, &by, process.id, &general(process), false);
        assert_eq!(key(refused), "spaces-administrators-only");
        let visitor = By { actor: Actor::Visitor, now: at("2026-01-06T09:00") };
        assert_eq!(
            key(publish_process::publish(tx, &visitor, process.id, true)),
            "spaces-administrators-only"
        );
    });
}

#[test]
fn a_process_is_published_once_its_checks_pass_and_the_box_is_ticked() {
    with_process(|tx, process| {
        let by = david("2026-01-06T09:00");
        assert_eq!(key(publish_process::publish(tx, &by, process.id, false)), "spaces-confirm-needed");
        let empty = NewProcess { summary: String::new(), ..general(process) };
        edit_process::update(tx, &by, process.id, &empty, false).unwrap();
        assert_eq!(key(publish_process::publish(tx, &by, process.id, true)), "spaces-not-ready");
        edit_process::update(tx, &by, process.id, &general(process), false).unwrap();
        publish_process::publish(tx, &by, process.id, true).unwrap();
        assert_eq!(key(publish_process::publish(tx, &by, process.id, true)), "spaces-already-published");
        assert_eq!(key(publish_process::archive(tx, &by, process.id, "oui")), "spaces-archive-type-title");
        publish_process::archive(tx, &by, process.id, "Budget participatif").unwrap();
        publish_process::restore(tx, &by, process.id).unwrap();
        let found = store::processes::process(tx, process.id).unwrap().unwrap();
        assert_eq!((found.state, found.published_at), (ProcessState::Published, Some(by.now)));
    });
}

#[test]
fn phases_are_added_moved_and_checked_against_one_another() {
    with_process(|tx, process| {
        let by = david("2026-01-06T09:00");
        let all = store::phases::phases(tx, process.id).unwrap();
        let mut wrong = contents(&all[1]);
        wrong.period.opens_at = all[0].period.opens_at;
        let refused = edit_phases::update(tx, &by, process.id, all[1].id, &wrong);
        assert_eq!(key(refused), "spaces-phase-overlaps");
        let late = NewPhase {
            title: "Fête".into(),
            summary: String::new(),
            period: Period {
                opens_at: Some(at("2029-06-01T18:00")),
                closes_at: Some(at("2029-06-01T23:00")),
            },
            activities: vec!["information".into()],
        };
        let id = edit_phases::add(tx, &by, process.id, &late).unwrap();
        assert_eq!(store::phases::phases(tx, process.id).unwrap().len(), 7);
        edit_phases::shift(tx, &by, process.id, id, true).unwrap();
        let order = store::phases::phases(tx, process.id).unwrap();
        assert_eq!(order[5].title, "Fête");
        edit_phases::remove(tx, &by, process.id, id).unwrap();
        let periods: Vec<Period> = all.iter().map(|phase| phase.period).collect();
        edit_phases::set_dates(tx, &by, process.id, &periods).unwrap().unwrap();
        let reversed: Vec<Period> = periods.iter().rev().copied().collect();
        let problems = edit_phases::set_dates(tx, &by, process.id, &reversed).unwrap().unwrap_err();
        assert!(
            problems.iter().all(|refusal| refusal.field.as_deref().is_some_and(|f| f.starts_with("ouvre-")))
        );
    });
}

#[test]
fn after_the_first_ballot_what_counts_is_frozen_and_words_are_not() {
    with_process(|tx, process| {
        crate::lock_process(tx, process.id, at("2026-08-01T10:00")).unwrap();
        let by = david("2026-08-02T09:00");
        let richer = NewProcess { envelope: Some(Money::from_euros(2)), ..general(process) };
        assert_eq!(key(edit_process::update(tx, &by, process.id, &richer, false)), "spaces-locked");
        let renamed = NewProcess { title: "Budget participatif 2026".into(), ..general(process) };
        edit_process::update(tx, &by, process.id, &renamed, false).unwrap();
        let all = store::phases::phases(tx, process.id).unwrap();
        let vote = all.iter().find(|phase| phase.is_current(by.now)).unwrap();
        let mut longer = contents(vote);
        longer.period.closes_at = longer.period.closes_at.map(|at| at.plus_days(1));
        assert_eq!(key(edit_phases::update(tx, &by, process.id, vote.id, &longer)), "spaces-locked");
        let closing = all.last().unwrap();
        let mut later = contents(closing);
        later.period.opens_at = later.period.opens_at.map(|at| at.plus_days(9));
        edit_phases::update(tx, &by, process.id, closing.id, &later).unwrap();
        assert_eq!(key(edit_phases::remove(tx, &by, process.id, closing.id)), "spaces-locked");
        let field = store::fields::form_fields(tx, process.id).unwrap().remove(0);
        assert!(edit_form::remove(tx, &by, process.id, field.id).is_err());
    });
}

#[test]
fn a_copy_has_everything_one_year_later_at_the_same_local_hours() {
    with_process(|tx, process| {
        let by = david("2026-12-01T09:00");
        crate::lock_process(tx, process.id, by.now).unwrap();
        let old = store::phases::phases(tx, process.id).unwrap();
        store::phases::set_activity_settings(tx, old[3].id, "vote", &serde_json::json!({ "choices": 3 }))
            .unwrap();
        let id = duplicate(tx, &by, process.id, "Budget participatif 2027").unwrap();
        let copy = store::processes::process(tx, id).unwrap().unwrap();
        assert_eq!((copy.state, copy.numbering.as_str()), (ProcessState::Draft, "IDEE-2027"));
        assert_eq!(copy.settings.lock(), None);
        assert_eq!(copy.body, process.body);
        let new = store::phases::phases(tx, id).unwrap();
        let hour = |phase: &Phase| local_time::to_input(phase.period.opens_at.unwrap(), PARIS);
        for (old, new) in old.iter().zip(&new) {
            assert_eq!(hour(new)[4..], hour(old)[4..], "{}", old.title);
        }
        assert_eq!(new[3].activity("vote").unwrap().settings["choices"], 3);
        assert_eq!(store::statuses::statuses(tx, id).unwrap().len(), 14);
        assert_eq!(store::fields::form_fields(tx, id).unwrap().len(), 3);
    });
}

#[test]
fn a_status_keeps_its_meaning_once_published_and_words_stay_free() {
    with_process(|tx, process| {
        let by = david("2026-01-06T09:00");
        publish_process::publish(tx, &by, process.id, true).unwrap();
        let status = store::statuses::status_of_stage(tx, process.id, Stage::Winner).unwrap().unwrap();
        let new = |stage| NewStatus {
            label: "Gagnant".into(),
            hint: String::new(),
            tone: StatusTone::Good,
            shape: "trophy".into(),
            stage,
            public: true,
            movers: vec![Role::Assessor],
        };
        let refused = edit_statuses::update(tx, &by, process.id, status.id, &new(Stage::Refused));
        assert_eq!(key(refused), "spaces-status-meaning-fixed");
        edit_statuses::update(tx, &by, process.id, status.id, &new(Stage::Winner)).unwrap();
        let found = store::statuses::status(tx, status.id).unwrap().unwrap();
        assert_eq!((found.label.as_str(), found.key.as_str()), ("Gagnant", "winner"));
        assert_eq!(found.movers, [Role::Assessor]);
        let id = edit_statuses::add(tx, &by, process.id, &new(Stage::Winner)).unwrap();
        edit_statuses::shift(tx, &by, process.id, id, true).unwrap();
        edit_statuses::remove(tx, &by, process.id, id).unwrap();
    });
}

#[test]
fn a_question_with_options_needs_them() {
    with_process(|tx, process| {
        let by = david("2026-01-06T09:00");
        let new = |kind, options: &[&str]| NewFormField {
            kind,
            label: "Public visé".into(),
            hint: String::new(),
            required: true,
            public: true,
            options: options.iter().map(|option| (*option).to_owned()).collect(),
            max_length: None,
        };
        let mut add = |field: NewFormField| edit_form::add(tx, &by, process.id, &field).map(|_| ());
        assert_eq!(key(add(new(FieldKind::Choice, &["Un"]))), "spaces-field-options-needed");
        assert_eq!(key(add(new(FieldKind::Boxes, &["Un", "Un"]))), "spaces-field-options-repeated");
        for kind in FieldKind::ALL {
            add(new(*kind, if kind.has_options() { &["Un", "Deux"] } else { &[] })).unwrap();
        }
        assert_eq!(store::fields::form_fields(tx, process.id).unwrap().len(), 3 + 11);
    });
}
