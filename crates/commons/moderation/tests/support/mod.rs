//! A site of the slices that a test file names (`super::slices`), on each engine, with fixed people: Amina and Bruno
//! (citizens), Chloé (moderator of Agen-1), David (administrator), Élise (assessor of the theme 1).

#![allow(dead_code, clippy::unwrap_used, reason = "a support of tests; each file uses some of it")]

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::Arc,
};

use axum::{body::Body, http::Request};
use http::{StatusCode, header};
use http_body_util::BodyExt;
use parvis_contributions::{
    ContributionContent, ContributionId, ContributionKind, NewContribution, model::Contribution, policy,
    store,
};
use parvis_db::{Conn, Db, DbError, Migration, params, search, testing::fresh_databases};
use parvis_i18n::Catalog;
use parvis_kernel::{Clock, FixedRandom, FrozenClock, Id, Locale, Random, Timestamp};
use parvis_slice::{Registry, install};
use parvis_web::{
    Actor, App, AppParts, Grant, Hooks, PersonId, Role, Session, SignedIn, Site, Tenant, TenantParts,
    Tenants, handle,
};
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// 2 March 2026, noon in Paris.
pub const NOW: Timestamp = Timestamp::from_micros(1_772_449_200_000_000);
pub const AMINA: i64 = 1;
pub const BRUNO: i64 = 2;
pub const CHLOE: i64 = 3;
pub const DAVID: i64 = 4;
pub const ELISE: i64 = 5;
const TOKENS: [&str; 6] = [
    "00000000000000000000000000000000",
    "11111111111111111111111111111111",
    "22222222222222222222222222222222",
    "33333333333333333333333333333333",
    "44444444444444444444444444444444",
    "55555555555555555555555555555555",
];

pub struct TestSite {
    pub engine: &'static str,
    pub db: Db,
    pub tenant: Arc<Tenant>,
    pub clock: Arc<FrozenClock>,
    app: Arc<App>,
    runtime: Runtime,
    _files: TempDir,
}

pub struct Answer {
    pub status: StatusCode,
    pub location: String,
    pub text: String,
}

impl Answer {
    #[track_caller]
    pub fn shows(&self, words: &str) -> &Answer {
        assert!(
            self.text.contains(words),
            "{words:?} is not in ({} {})\n{}",
            self.status,
            self.location,
            self.main()
        );
        self
    }
    #[track_caller]
    pub fn hides(&self, words: &str) -> &Answer {
        assert!(!self.text.contains(words), "{words:?} is in\n{}", self.main());
        self
    }
    #[track_caller]
    pub fn is(&self, status: u16) -> &Answer {
        assert_eq!(self.status.as_u16(), status, "{}\n{}", self.location, self.main());
        self
    }
    #[track_caller]
    pub fn goes_to(&self, path: &str) -> &Answer {
        assert_eq!((self.status.as_u16(), self.location.as_str()), (303, path), "{}", self.main());
        self
    }
    fn main(&self) -> &str {
        self.text.split("<main").nth(1).unwrap_or(&self.text)
    }
    pub fn value_of(&self, name: &str) -> String {
        let after = self.text.split(&format!("name=\"{name}\" value=\"")).nth(1).unwrap_or_default();
        after.split('"').next().unwrap_or_default().to_owned()
    }
}

fn registry() -> &'static Registry {
    let mut all = vec![
        parvis_people::manifest(),
        parvis_territory::manifest(),
        parvis_journal::manifest(),
        parvis_media::manifest(),
        parvis_spaces::manifest(),
        parvis_contributions::manifest(),
    ];
    all.extend(super::slices());
    install(all)
}

fn migrations() -> Vec<Migration> {
    let platform = [search::MIGRATION, parvis_jobs::MIGRATION];
    registry()
        .migrations()
        .into_iter()
        .chain(platform)
        .chain(parvis_mail::MIGRATIONS.iter().copied())
        .collect()
}

/// A database with a process whose deposit and supports are open until 1 April.
pub fn fresh() -> Vec<(&'static str, Db)> {
    let databases = fresh_databases();
    for (_, db) in &databases {
        db.migrate(&migrations()).unwrap();
        db.write_blocking(seed).unwrap();
    }
    databases
}

fn seed(tx: &mut Conn) -> Result<(), DbError> {
    let (opens, closes) = (NOW.plus_days(-10).micros(), NOW.plus_days(30).micros());
    for (id, name) in
        [(AMINA, "Amina"), (BRUNO, "Bruno"), (CHLOE, "Chloé"), (DAVID, "David"), (ELISE, "Élise")]
    {
        let mail = format!("{}@exemple.fr", name.to_lowercase());
        tx.execute(
            "insert into person (id, email, email_folded, public_name, search, locale, confirmed_at, created_at) \
             values ($1, $2, $3, $4, '', 'fr', 1, 1)",
            params![id, mail, mail, name],
        )?;
    }
    let text = format!(
        "insert into space (id, slug, title, summary, body, body_source, visibility, position) values (1, 'bpc', 'Budget participatif', '', '', '', 'public', 1);
         insert into process (id, space_id, slug, title, summary, body, body_source, state, zone, numbering, created_at, contribution_word, settings)
           values (1, 1, 'bpc4', '4e édition', 'Vos idées.', '', '', 'published', 'Europe/Paris', 'BPC', 0, 'idea', '{{}}');
         insert into phase (id, process_id, position, title, summary, opens_at, closes_at) values (1, 1, 1, 'Idées', '', {opens}, {closes});
         insert into activity (phase_id, process_id, kind, settings) values (1, 1, 'deposit', '{{}}');
         insert into activity (phase_id, process_id, kind, settings) values (1, 1, 'support', '{{}}');
         insert into area (id, kind, code, name, sort_key, position) values (1, 'canton', '4701', 'Agen-1', {agen}, 0);
         insert into area (id, kind, code, name, sort_key, position) values (2, 'canton', '4702', 'Tonneins', {tonneins}, 0);
         insert into area (id, parent_id, kind, code, name, sort_key, position) values (3, 2, 'municipality', '47310', 'Clairac', {agen}, 0);
         insert into theme (id, slug, name, icon, color, position, active) values (1, 'culture', 'Culture et patrimoine', 'landmark', '#000000', 1, 1);
         insert into theme (id, slug, name, icon, color, position, active) values (2, 'mobilite', 'Mobilité', 'bike', '#000000', 2, 1);
         insert into form_field (id, process_id, position, kind, label, hint, required, public, options) values (1, 1, 1, 'money', 'Quel budget ?', '', 0, 1, '[]');
         insert into form_field (id, process_id, position, kind, label, hint, required, public, options) values (2, 1, 2, 'short_text', 'Votre téléphone', '', 1, 0, '[]');",
        agen = "'a'", tonneins = "'b'"
    );
    let text = if tx.engine() == parvis_db::Engine::Sqlite {
        text.replace("'a'", "x'01'").replace("'b'", "x'02'")
    } else {
        text
    };
    tx.execute_batch(&text)?;
    let statuses = [
        (1, "submitted", 0),
        (2, "published", 1),
        (3, "admissible", 1),
        (4, "shortlisted", 1),
        (5, "refused", 0),
        (6, "withdrawn", 0),
        (7, "merged", 0),
        (8, "winner", 1),
        (9, "feasible", 1),
    ];
    for (id, stage, public) in statuses {
        tx.execute(
            "insert into status (id, process_id, key, label, hint, tone, shape, stage, public, position, movers) \
             values ($1, 1, $2, $3, '', 'now', 'circle', $2, $4, $1, $5)",
            params![id, stage, format!("Statut {stage}"), public, movers(stage)],
        )?;
    }
    if tx.engine() == parvis_db::Engine::Postgres {
        for table in ["person", "space", "process", "phase", "area", "theme", "form_field", "status"] {
            tx.query_one::<i64>(
                &format!("select setval(pg_get_serial_sequence('{table}', 'id'), 100)"),
                params![],
            )?;
        }
    }
    Ok(())
}

fn movers(stage: &str) -> &'static str {
    match stage {
        "admissible" | "feasible" => "[\"assessor\"]",
        "refused" => "[\"moderator\", \"assessor\"]",
        "shortlisted" | "winner" => "[]",
        _ => "[\"moderator\"]",
    }
}

/// Runs a test on both engines, each with a fresh site.
pub fn on_each_engine(test: impl Fn(&TestSite)) {
    for (engine, db) in fresh() {
        let files = tempfile::tempdir().unwrap();
        let parts = TenantParts {
            slug: "ici".into(),
            hosts: vec!["localhost".into()],
            base_url: "https://ici.exemple.fr".into(),
            db: db.clone(),
            files: files.path().to_owned(),
            secret: [7; 32],
        };
        let texts = [registry().texts(), parvis_web::t::SOURCES.to_vec()].concat();
        let tenant = Arc::new(Tenant::new(parts, Catalog::new(texts)));
        let clock = Arc::new(FrozenClock::at(NOW));
        let app = app(tenant.clone(), clock.clone());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        test(&TestSite { engine, db, tenant, clock, app, runtime, _files: files });
    }
}

fn app(tenant: Arc<Tenant>, clock: Arc<FrozenClock>) -> Arc<App> {
    let tenants = Tenants::default();
    tenants.add(tenant);
    App::new(AppParts {
        routes: registry().routes(),
        tenants,
        clock: clock as Arc<dyn Clock>,
        random: Arc::new(FixedRandom::new(1)),
        hooks: Hooks {
            find_session,
            begin_session: |_, _, _| Ok(50),
            touch_session: |_, _, _| Ok(()),
            load_site: |_| {
                Ok(Site { name: "Lot-et-Garonne".into(), zone: "Europe/Paris".into(), ..Site::default() })
            },
            rail: |conn, actor, now| registry().rail(conn, actor, now),
            recorder: parvis_web::Recorder::NONE,
        },
        behind_proxy: false,
        demonstration: false,
    })
}

/// The session of a token: 50 is the visitor's, also after Amina signed in.
fn find_session(conn: &mut Conn, hash: &str, _: Timestamp) -> Result<Option<Session>, DbError> {
    let _ = conn;
    let who = TOKENS.iter().position(|token| parvis_test_hash(token) == hash);
    let actor = match who {
        None | Some(0) => Actor::Visitor,
        Some(id) => person(i64::try_from(id).unwrap()),
    };
    Ok(Some(Session { id: 50, actor, stale: false, detour: None }))
}

fn parvis_test_hash(token: &str) -> String {
    use sha2::{Digest, Sha256};
    Sha256::digest(token.as_bytes()).iter().map(|byte| format!("{byte:02x}")).collect()
}

/// One of the fixed people.
pub fn person(id: i64) -> Actor {
    let grants = match id {
        CHLOE => vec![Grant::everywhere(Role::Moderator).in_area(1)],
        ELISE => vec![Grant::everywhere(Role::Assessor).in_theme(1)],
        DAVID => vec![Grant::everywhere(Role::Administrator)],
        _ => Vec::new(),
    };
    let public_name =
        ["", "Amina", "Bruno", "Chloé", "David", "Élise"][usize::try_from(id).unwrap()].to_owned();
    Actor::Person(SignedIn {
        id: PersonId::new(id),
        public_name,
        grants,
        reach: parvis_web::Reach::default(),
        proof: parvis_web::Proof::Account,
    })
}

impl TestSite {
    /// A page; `who` 0: a visitor with a session, -1: without.
    pub fn get(&self, who: i64, path: &str) -> Answer {
        self.send(who, Request::get(path), Body::empty())
    }
    /// A form sent.
    pub fn post(&self, who: i64, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(who, request.header("sec-fetch-site", "same-origin"), Body::from(body))
    }
    fn send(&self, who: i64, request: http::request::Builder, body: Body) -> Answer {
        let request = request.header(header::HOST, "localhost").header(header::ORIGIN, "http://localhost");
        let request = match usize::try_from(who) {
            Ok(who) => request.header(header::COOKIE, format!("__Host-parvis={}", TOKENS[who])),
            Err(_) => request,
        };
        let request = request.body(body).unwrap();
        self.runtime.block_on(async {
            let response = handle(self.app.clone(), request, IpAddr::V4(Ipv4Addr::LOCALHOST)).await;
            let (parts, body) = response.into_parts();
            let location =
                parts.headers.get(header::LOCATION).map_or("", |value| value.to_str().unwrap()).to_owned();
            let bytes = body.collect().await.unwrap().to_bytes();
            Answer { status: parts.status, location, text: String::from_utf8_lossy(&bytes).into_owned() }
        })
    }
    /// One contribution of Amina's, in this status and area, about the theme 1.
    pub fn add(&self, title: &str, status: i64, area: i64) -> Contribution {
        self.add_text(title, status, area, "Planter des arbres le long de la rue.")
    }
    /// One with this text.
    pub fn add_text(&self, title: &str, status: i64, area: i64, body: &str) -> Contribution {
        let (title, body, at) = (title.to_owned(), body.to_owned(), self.clock.now());
        let id = self
            .db
            .write_blocking(move |tx| {
                let mut new = new(&title, status, area, 1);
                new.content.body.clone_from(&body);
                new.at = at;
                store::insert(tx, &policy::decided_by("test"), &new)
            })
            .unwrap();
        self.row(id)
    }
    /// One number from the database.
    pub fn number(&self, sql: &'static str) -> i64 {
        self.db.read_blocking(move |c| c.query_one::<i64>(sql, &[])).unwrap()
    }
    /// The mails so far, newest first: to whom, subject, text.
    pub fn mails(&self) -> Vec<(String, String, String)> {
        let all = self.db.read_blocking(|c| parvis_mail::recent(c, None, 20)).unwrap();
        let plain = |text: String| text.replace(['\u{a0}', '\u{202f}'], " ");
        all.into_iter().map(|mail| (mail.to_address, plain(mail.subject), plain(mail.text))).collect()
    }
    pub fn row(&self, id: ContributionId) -> Contribution {
        self.db.read_blocking(move |c| store::contribution(c, id)).unwrap().unwrap()
    }
}

/// A contribution of Amina's.
pub fn new(title: &str, status: i64, area: i64, theme: i64) -> NewContribution {
    let random = FixedRandom::new(title.bytes().map(u64::from).sum::<u64>() + title.len() as u64);
    NewContribution {
        process_id: Id::new(1),
        status_id: Id::new(status),
        kind: ContributionKind::Idea,
        content: ContributionContent {
            title: title.to_owned(),
            summary: format!("Résumé de {title}."),
            body: "Planter des arbres le long de la rue.".into(),
            theme_id: (theme > 0).then(|| Id::new(theme)),
            area_id: (area > 0).then(|| Id::new(area)),
            ..ContributionContent::default()
        },
        author_id: Some(PersonId::new(AMINA)),
        author_name: "Amina".into(),
        at: NOW,
        shuffle: random.next_key(),
        locale: Locale::Fr,
        early: false,
        token: None,
        prefix: "BPC-2026".into(),
    }
}
