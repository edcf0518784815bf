//! A process put to the vote: one canton tree, nine projects, voters; on a fresh database of each engine.
#![allow(clippy::unwrap_used, dead_code, reason = "helpers of tests; each file uses its own part")]

pub mod site;

use std::sync::Arc;

use parvis_db::{Conn, Db, DbError, params, testing::fresh_databases};
use parvis_kernel::{Clock, FixedRandom, FrozenClock, Money, Timestamp};
use parvis_spaces::Process;
use parvis_tally::{BallotRule, BallotSize, CountingRule};
use parvis_voting::{
    AgeProof, Answers, Attestation, Cast, CastOutcome, Eligibility, Holder, RoundKeys, Rules, cast_ballot,
    choose, configure_round, keep_answers,
};
use parvis_web::{Actor, Grant, PersonId, Role, SignedIn, WebError};

pub const SLUG: &str = "budget";
const HOUR: i64 = 3_600;

/// Number, euros, canton, whether young people carry it: the case worked out by hand in `parvis-tally`.
pub const PROJECTS: [(i64, i64, i64, bool); 9] = [
    (1, 40_000, 1, false),
    (2, 5_000, 1, false),
    (3, 12_000, 1, true),
    (4, 30_000, 2, false),
    (5, 9_000, 2, true),
    (6, 25_000, 2, false),
    (7, 90_000, 3, false),
    (8, 8_000, 3, false),
    (9, 5_000, 3, true),
];

pub struct Poll {
    pub engine: &'static str,
    pub db: Db,
    pub clock: Arc<FrozenClock>,
    pub random: Arc<FixedRandom>,
    pub keys: RoundKeys,
}

/// A poll on each engine: open from hour 0 to hour 100.
pub fn polls() -> Vec<Poll> {
    fresh_databases().into_iter().map(|(engine, db)| poll(engine, db)).collect()
}

fn poll(engine: &'static str, db: Db) -> Poll {
    let mut all = vec![parvis_jobs::MIGRATION, parvis_db::search::MIGRATION];
    for more in [
        parvis_mail::MIGRATIONS,
        parvis_people::MIGRATIONS,
        parvis_territory::MIGRATIONS,
        parvis_journal::MIGRATIONS,
        parvis_media::MIGRATIONS,
        parvis_authority::MIGRATIONS,
        parvis_spaces::MIGRATIONS,
        parvis_contributions::MIGRATIONS,
        parvis_voting::MIGRATIONS,
    ] {
        all.extend_from_slice(more);
    }
    db.migrate(&all).unwrap();
    db.write_blocking(fill).unwrap();
    let poll = Poll {
        engine,
        db,
        clock: Arc::new(FrozenClock::at(hour(1))),
        random: Arc::new(FixedRandom::new(7)),
        keys: RoundKeys::new([9; 32]),
    };
    poll.configure(&lot_et_garonne()).unwrap();
    poll
}

pub fn hour(hour: i64) -> Timestamp {
    Timestamp::from_micros(1_770_000_000_000_000).plus_seconds(hour * HOUR)
}

fn fill(c: &mut Conn) -> Result<(), DbError> {
    c.execute(
        "insert into space (slug, title, summary, body, body_source, visibility, position) \
         values ('bpc', 'Budget participatif', '', '', '', 'public', 0)",
        params![],
    )?;
    c.execute(
        "insert into process (space_id, slug, title, summary, body, body_source, state, envelope_cents, zone, numbering, \
         created_at, published_at, contribution_word, settings) values (1, $1, 'Budget participatif, 4e édition', '', '', \
         '', 'published', 10000000, 'Europe/Paris', 'BP', 0, 0, 'project', '{}')",
        params![SLUG],
    )?;
    c.execute(
        "insert into phase (process_id, position, title, summary, opens_at, closes_at) values (1, 1, 'Vote', '', $1, $2)",
        params![hour(0), hour(100)],
    )?;
    c.execute(
        "insert into activity (phase_id, process_id, kind, settings) values (1, 1, 'vote', '{}')",
        params![],
    )?;
    for (position, stage) in ["shortlisted", "winner", "not_selected"].into_iter().enumerate() {
        c.execute(
            "insert into status (process_id, key, label, hint, tone, shape, stage, public, position, movers) \
             values (1, $1, $1, '', 'neutral', 'circle', $1, 1, $2, '[]')",
            params![stage, position],
        )?;
    }
    for name in ["Agen", "Nérac", "Fumel"] {
        c.execute(
            "insert into area (kind, code, name, sort_key, position) values ('canton', $1, $1, $2, 0)",
            params![name, name.as_bytes()],
        )?;
    }
    for (number, euros, area, youth) in PROJECTS {
        c.execute(
            "insert into contribution (process_id, reference, kind, title, title_key, summary, body, author_name, status_id, \
             stage, visible, area_id, place, cost_cents, number, youth, shuffle, submitted_at, updated_at, locale) \
             values (1, $1, 'project', $2, $3, '', '', 'Amina', 1, 'shortlisted', 1, $4, '', $5, $6, $7, 1, 0, 0, 'fr')",
            params![
                format!("BP-{number}"),
                format!("Projet {number}"),
                vec![0_u8],
                area,
                Money::from_euros(euros),
                number,
                youth
            ],
        )?;
    }
    for person in 1..=40 {
        c.execute(
            "insert into person (email, email_folded, public_name, search, locale, created_at, confirmed_at) values ($1, $1, $1, $1, 'fr', 0, 0)",
            params![format!("p{person}@exemple.fr")],
        )?;
    }
    Ok(())
}

/// The real rules of Lot-et-Garonne, with 20 % for youth projects as in the case worked out by hand.
pub fn lot_et_garonne() -> Rules {
    let label = "J’atteste sur l’honneur être résidant en Lot-et-Garonne".to_owned();
    Rules {
        ballot_rule: BallotRule::new(BallotSize::Exactly(3)),
        counting_rule: CountingRule::first_of_each_area_with_share("jeunes", 20),
        eligibility: Eligibility {
            age_proof: AgeProof::BirthDate,
            minimum_age: 11,
            parental_consent_under: 15,
            attestations: vec![Attestation { key: "resident".to_owned(), label, required: true }],
            ask_area: true,
        },
        changeable: true,
        envelope: Money::from_euros(100_000),
        other_ways: "Sur papier, dans les mairies.".to_owned(),
    }
}

pub fn administrator() -> Actor {
    let grants = vec![Grant::everywhere(Role::Administrator)];
    Actor::Person(SignedIn {
        id: PersonId::new(40),
        public_name: "David".into(),
        grants,
        reach: parvis_web::Reach::default(),
        proof: parvis_web::Proof::Account,
    })
}

pub fn answers() -> Answers {
    Answers {
        birth_date: Some((1990, 5, 1)),
        ticked: vec!["resident".into()],
        area_id: Some(1),
        ..Answers::default()
    }
}

/// The key of a refusal.
pub fn refused<T: std::fmt::Debug>(outcome: Result<T, WebError>) -> &'static str {
    match outcome {
        Err(WebError::Refused(refusal)) => refusal.message.key,
        other => panic!("no refusal: {other:?}"),
    }
}

impl Poll {
    pub fn configure(&self, rules: &Rules) -> Result<(), WebError> {
        let (rules, random, now) = (rules.clone(), self.random.clone(), self.clock.now());
        self.db.write_blocking(move |tx| {
            let process: Process = parvis_spaces::process_by_slug(tx, SLUG)?.unwrap();
            configure_round(tx, &process, &administrator(), &rules, &*random, now).map(|_| ())
        })
    }

    pub fn voter(&self, person: i64) -> Cast {
        let holder = Holder { session: Some(person), person: Some(PersonId::new(person)) };
        Cast {
            slug: SLUG.to_owned(),
            person: PersonId::new(person),
            proof: parvis_web::Proof::Account,
            holder,
        }
    }

    pub fn choose(&self, holder: Holder, projects: &[i64]) -> Result<(), WebError> {
        let (projects, now) = (projects.to_vec(), self.clock.now());
        self.db.write_blocking(move |tx| {
            for project in &projects {
                choose(tx, SLUG, &holder, *project, true, now)?;
            }
            Ok(())
        })
    }

    pub fn answer(&self, holder: Holder, answers: &Answers) -> Result<(), WebError> {
        let (answers, now) = (answers.clone(), self.clock.now());
        self.db.write_blocking(move |tx| keep_answers(tx, SLUG, &holder, &answers, now).map(|_| ()))
    }

    pub fn cast(&self, person: i64) -> Result<CastOutcome, WebError> {
        let (voter, keys) = (self.voter(person), self.keys.clone());
        let (random, clock) = (self.random.clone(), self.clock.clone());
        self.db.write_blocking(move |tx| cast_ballot(tx, &voter, &keys, &*random, &*clock))
    }

    /// Answers, chooses and casts.
    pub fn vote(&self, person: i64, projects: &[i64]) -> Result<CastOutcome, WebError> {
        self.answer(self.voter(person).holder, &answers())?;
        self.choose(self.voter(person).holder, projects)?;
        self.cast(person)
    }

    pub fn count(&self, sql: &'static str) -> i64 {
        self.db.read_blocking(move |c| c.query_one::<i64>(sql, params![])).unwrap()
    }

    /// Lines on the roll, ballots in the box, people counted.
    pub fn sums(&self) -> (i64, i64, i64) {
        (
            self.count("select count(*) from turnout"),
            self.count("select count(*) from ballot"),
            self.count("select cast(coalesce(sum(n), 0) as bigint) from turnout_count"),
        )
    }
}
