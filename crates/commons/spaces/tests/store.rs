//! Spaces, processes and their parts on both engines.

use parvis_db::{Conn, Db, DbError, testing::fresh_databases};
use parvis_i18n::{Catalog, Texts};
use parvis_kernel::{Locale, Money, Period, Timestamp};
use parvis_spaces::{
    ActivityState, By, NewPage, Process, ProcessState, Stage, TemplateInput, TemplateSpace, activity_state,
    create_process_from_template, form_fields, lock_process, manifest, open_activity, page_by_slug, phases,
    policy, process, process_by_slug, setup, spaces, status_of_stage, statuses,
};
use parvis_web::Actor;

const PARIS: &str = "Europe/Paris";

fn each_engine(test: impl Fn(&Db)) {
    for (engine, db) in fresh_databases() {
        let mut migrations = parvis_journal::MIGRATIONS.to_vec();
        migrations.extend(parvis_people::MIGRATIONS);
        migrations.extend(manifest().migrations);
        db.migrate(&migrations).unwrap_or_else(|error| panic!("{engine}: {error}"));
        test(&db);
    }
}

fn texts() -> Texts {
    Catalog::new(manifest().texts).texts(Locale::Fr, PARIS, &[])
}

fn at(days: i64) -> Timestamp {
    Timestamp::from_micros(1_772_442_000_000_000).plus_days(days)
}

fn input() -> TemplateInput {
    let period = |opens, closes| Period { opens_at: Some(at(opens)), closes_at: Some(at(closes)) };
    TemplateInput {
        title: "Budget participatif citoyen, 4e édition".into(),
        summary: String::new(),
        space: TemplateSpace::New("Budget participatif citoyen".into()),
        year: 2026,
        envelope: Some(Money::from_euros(1_000_000)),
        zone: PARIS.into(),
        dates: [
            period(0, 10),
            period(10, 40),
            period(40, 100),
            period(100, 130),
            period(140, 500),
            Period { opens_at: Some(at(500)), closes_at: None },
        ],
    }
}

fn make(conn: &mut Conn) -> Result<Process, DbError> {
    let by = By { actor: Actor::Visitor, now: at(-5) };
    let id = create_process_from_template(conn, &policy::by_the_machine(), &by, &texts(), &input())?;
    Ok(process(conn, id)?.expect("just made"))
}

#[test]
fn the_template_makes_a_whole_draft() {
    each_engine(|db| {
        db.write_blocking(|tx| {
            let made = make(tx)?;
            assert_eq!(made.slug, "budget-participatif-citoyen-4e-edition");
            assert_eq!((made.state, made.numbering.as_str()), (ProcessState::Draft, "IDEE-2026"));
            assert!(made.body.html.contains("<h2>Comment ça marche&nbsp;?</h2>"), "{}", made.body.html);
            let all = phases(tx, made.id)?;
            assert_eq!(all.len(), 6);
            assert_eq!(all[1].title, "Dépôt des idées");
            assert!(all[1].activity("deposit").is_some() && all[3].activity("vote").is_some());
            let workflow = statuses(tx, made.id)?;
            assert!(Stage::ALL.iter().all(|stage| workflow.iter().any(|status| status.stage == *stage)));
            let refused = status_of_stage(tx, made.id, Stage::Refused)?.expect("one");
            assert!(!refused.public, "a refusal of the moderation is not shown to all");
            assert_eq!(form_fields(tx, made.id)?.len(), 3);
            assert_eq!(spaces(tx)?[0].title, "Budget participatif citoyen");
            let again = make(tx)?;
            assert_eq!(again.slug, "budget-participatif-citoyen-4e-edition-2");
            Ok::<_, DbError>(())
        })
        .expect("written");
    });
}

#[test]
fn nothing_is_open_in_a_draft_and_phases_open_by_themselves_once_published() {
    each_engine(|db| {
        db.write_blocking(|tx| {
            let made = make(tx)?;
            assert_eq!(activity_state(tx, made.id, "deposit", at(20))?, ActivityState::Absent);
            assert!(open_activity(tx, made.id, "deposit", at(20))?.is_none());
            setup::publish_process(tx, &policy::by_the_machine(), made.id, at(0))?;
            assert_eq!(activity_state(tx, made.id, "deposit", at(5))?, ActivityState::Upcoming(at(10)));
            assert_eq!(activity_state(tx, made.id, "deposit", at(20))?, ActivityState::Open(Some(at(40))));
            assert_eq!(activity_state(tx, made.id, "deposit", at(40))?, ActivityState::Closed);
            let open = open_activity(tx, made.id, "vote", at(129))?.expect("the vote goes on");
            assert_eq!(open.phase.title, "Campagne et vote");
            Ok::<_, DbError>(())
        })
        .expect("written");
    });
}

#[test]
fn the_lock_is_kept_from_the_first_time_on() {
    each_engine(|db| {
        db.write_blocking(|tx| {
            let made = make(tx)?;
            lock_process(tx, made.id, at(101))?;
            lock_process(tx, made.id, at(120))?;
            let locked = process_by_slug(tx, &made.slug)?.expect("there");
            assert_eq!(locked.settings.lock().map(|lock| lock.since), Some(at(101)));
            Ok::<_, DbError>(())
        })
        .expect("written");
    });
}

#[test]
fn two_pages_of_one_space_never_share_an_address() {
    each_engine(|db| {
        let page =
            |slug: &str| NewPage { title: "Règlement".into(), slug: slug.into(), ..NewPage::default() };
        let first = page("reglement");
        db.write_blocking(move |tx| setup::create_page(tx, &policy::by_the_machine(), &first))
            .expect("written");
        let found = db.read_blocking(|c| page_by_slug(c, None, "reglement")).expect("read");
        assert!(found.is_some());
        let second = page("reglement");
        let refused = db.write_blocking(move |tx| setup::create_page(tx, &policy::by_the_machine(), &second));
        assert!(matches!(refused, Err(DbError::Unique { .. })), "{refused:?}");
        let third = page("");
        db.write_blocking(move |tx| setup::create_page(tx, &policy::by_the_machine(), &third))
            .expect("written");
        let found = db.read_blocking(|c| page_by_slug(c, None, "reglement-2")).expect("read");
        assert!(found.is_some());
    });
}

#[test]
fn both_engines_accept_every_statement() {
    each_engine(|db| {
        let refused = parvis_db::testing::refused_statements(db);
        let own: Vec<&String> = refused.iter().filter(|text| text.contains("commons/spaces")).collect();
        assert!(own.is_empty(), "{own:#?}");
    });
}
