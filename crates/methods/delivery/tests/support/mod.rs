//! A site of this slice and those below it, on each engine, with fixed people: Amina (author), Bruno (follows her project),
//! Chloé (moderator), David (administrator), Élise (assessor of Agen-1).

#![allow(dead_code, reason = "each test file uses some of it")]
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]

mod answer;
mod seed;

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::Arc,
};

use axum::{body::Body, http::Request};
use http::header;
use http_body_util::BodyExt;
use parvis_contributions::{ContributionId, model::Contribution, store as contributions};
use parvis_db::{Conn, Db, DbError, Migration, search, testing::fresh_databases};
use parvis_delivery::{By, model::Work, store};
use parvis_i18n::Catalog;
use parvis_kernel::{Clock, FixedRandom, FrozenClock, Timestamp};
use parvis_mail::MailRow;
use parvis_slice::{Registry, install};
use parvis_web::{
    Actor, App, AppParts, Grant, Hooks, PersonId, Role, Session, SignedIn, Site, Tenant, TenantParts,
    Tenants, WebError, handle,
};
use tempfile::TempDir;
use tokio::runtime::Runtime;

pub use answer::Answer;

/// 2 March 2026, noon in Paris.
pub const NOW: Timestamp = Timestamp::from_micros(1_772_449_200_000_000);
pub const VISITOR: usize = 0;
pub const AMINA: usize = 1;
pub const BRUNO: usize = 2;
pub const CHLOE: usize = 3;
pub const DAVID: usize = 4;
pub const ELISE: usize = 5;

pub struct TestSite {
    pub engine: &'static str,
    pub db: Db,
    pub tenant: Arc<Tenant>,
    pub clock: Arc<FrozenClock>,
    app: Arc<App>,
    runtime: Runtime,
    _files: TempDir,
}

fn registry() -> &'static Registry {
    install(vec![
        parvis_people::manifest(),
        parvis_territory::manifest(),
        parvis_journal::manifest(),
        parvis_media::manifest(),
        parvis_spaces::manifest(),
        parvis_contributions::manifest(),
        parvis_delivery::manifest(),
    ])
}

fn migrations() -> Vec<Migration> {
    let platform = [search::MIGRATION, parvis_jobs::MIGRATION];
    let mail = parvis_mail::MIGRATIONS.iter().copied();
    registry().migrations().into_iter().chain(platform).chain(mail).collect()
}

/// Runs a test on both engines, each with a fresh site.
pub fn on_each_engine(test: impl Fn(&TestSite)) {
    for (engine, db) in fresh_databases() {
        db.migrate(&migrations()).unwrap();
        db.write_blocking(seed::seed).unwrap();
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

/// The session token of a person: their rank, 32 times.
fn token(who: usize) -> String {
    who.to_string().repeat(32)
}

fn find_session(_: &mut Conn, hash: &str, _: Timestamp) -> Result<Option<Session>, DbError> {
    let who = (1..=ELISE).find(|who| parvis_web::hash_token(&token(*who)) == hash);
    Ok(who.map(|who| Session { id: 50, actor: person(who), stale: false, detour: None }))
}

/// One of the fixed people.
pub fn person(who: usize) -> Actor {
    let grant = |role, area| vec![Grant { area, ..Grant::everywhere(role) }];
    let grants = match who {
        CHLOE => grant(Role::Moderator, None),
        DAVID => grant(Role::Administrator, None),
        ELISE => grant(Role::Assessor, Some(1)),
        _ => Vec::new(),
    };
    let id = PersonId::new(i64::try_from(who).unwrap());
    Actor::Person(SignedIn {
        id,
        public_name: seed::NAMES[who - 1].to_owned(),
        grants,
        reach: parvis_web::Reach::default(),
        proof: parvis_web::Proof::Account,
    })
}

impl TestSite {
    /// A page.
    pub fn get(&self, who: usize, path: &str) -> Answer {
        self.send(who, Request::get(path), Body::empty())
    }
    /// A form sent.
    pub fn post(&self, who: usize, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(who, request, Body::from(body))
    }
    /// A form sent with a file.
    pub fn upload(&self, who: usize, path: &str, fields: &[(&str, &str)], file: (&str, &[u8])) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(
                format!("--cut\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n")
                    .bytes(),
            );
        }
        let name = file.0;
        body.extend(
            format!(
                "--cut\r\ncontent-disposition: form-data; name=\"{name}\"; filename=\"photo.png\"\r\n\r\n"
            )
            .bytes(),
        );
        body.extend(file.1);
        body.extend(b"\r\n--cut--\r\n");
        let request = Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=cut");
        self.send(who, request, Body::from(body))
    }
    fn send(&self, who: usize, request: http::request::Builder, body: Body) -> Answer {
        let mut request = request
            .header(header::HOST, "localhost")
            .header(header::ORIGIN, "http://localhost")
            .header("sec-fetch-site", "same-origin");
        if who != VISITOR {
            request = request.header(header::COOKIE, format!("__Host-parvis={}", token(who)));
        }
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
    /// A project of Amina's in this status (see `seed`) and area, which Bruno follows. It cost 10,000 €.
    pub fn project(&self, title: &str, status: i64, area: i64) -> Contribution {
        let new = seed::new(title, status, area);
        self.write(move |tx| seed::add(tx, &new))
    }
    /// The project as it is now.
    pub fn row(&self, id: ContributionId) -> Contribution {
        self.db.read_blocking(move |c| contributions::contribution(c, id)).unwrap().unwrap()
    }
    /// The project with its works as they are now.
    pub fn work(&self, id: ContributionId) -> Work {
        self.db.read_blocking(move |c| store::work(c, id)).unwrap().unwrap()
    }
    /// One transaction that must succeed.
    #[track_caller]
    pub fn write<T: Send + 'static>(
        &self,
        act: impl Fn(&mut Conn) -> Result<T, WebError> + Send + 'static,
    ) -> T {
        self.try_write(act).unwrap()
    }
    /// One transaction.
    pub fn try_write<T: Send + 'static>(
        &self,
        act: impl Fn(&mut Conn) -> Result<T, WebError> + Send + 'static,
    ) -> Result<T, WebError> {
        self.db.write_blocking(act)
    }
    /// On behalf of the machine.
    pub fn machine(&self) -> By {
        By::machine(self.clock.now())
    }
    /// Runs the jobs that are due.
    pub fn run_jobs(&self) {
        use parvis_jobs::{Runner, housekeeping};
        let handlers = registry().jobs().fold(housekeeping(), |handlers, job| handlers.on(job.name, job.run));
        let runner = Runner::new(handlers, Arc::new(FixedRandom::new(3)));
        let tenant: Arc<dyn std::any::Any + Send + Sync> = self.tenant.clone();
        runner.run_due(&self.db, self.clock.now(), &tenant).unwrap();
    }
    /// Addresses and subjects of all mails.
    pub fn mails(&self) -> Vec<(String, String)> {
        let rows: Vec<MailRow> = self.db.read_blocking(|c| parvis_mail::recent(c, None, 50)).unwrap();
        let mut mails: Vec<_> =
            rows.into_iter().map(|row| (row.to_address.clone(), row.subject.clone())).collect();
        mails.sort();
        mails
    }
}
