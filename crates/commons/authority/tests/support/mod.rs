//! A site that consists of this slice and those below it, on each engine, with one administrator.

#![allow(dead_code, reason = "each test file uses some of it")]

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::Arc,
};

use axum::{body::Body, http::Request};
use http::{StatusCode, header};
use http_body_util::BodyExt;
use parvis_db::{Conn, DbError, Migration, testing::fresh_databases};
use parvis_i18n::Catalog;
use parvis_journal::EventFilter;
use parvis_kernel::{Clock, FixedRandom, FrozenClock, Timestamp};
use parvis_slice::{Registry, install};
use parvis_web::{
    Actor, App, AppParts, Grant, Hooks, PersonId, Role, Session, SignedIn, Tenant, TenantParts, Tenants,
    handle,
};
use tempfile::TempDir;
use tokio::runtime::Runtime;

/// Stands in for the table of people.
const PEOPLE: Migration = Migration {
    stamp: "20261123_1100_people",
    sql: "create table person (id @id, name text);\ninsert into person (id, name) values (1, 'David');",
};
const NOW: Timestamp = Timestamp::from_micros(1_772_442_000_000_000);
const DAVID: &str = "0123456789abcdef0123456789abcdef";

/// The site on one engine.
pub struct TestSite {
    pub engine: &'static str,
    pub tenant: Arc<Tenant>,
    app: Arc<App>,
    runtime: Runtime,
    _files: TempDir,
}

/// An answer.
pub struct Answer {
    pub status: StatusCode,
    pub headers: http::HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
    /// The page without its frame, for messages.
    fn main(&self) -> &str {
        self.text.split("<main").nth(1).unwrap_or(&self.text)
    }
    #[track_caller]
    pub fn shows(&self, words: &str) -> &Answer {
        assert!(self.text.contains(words), "{words:?} is not in ({})\n{}", self.status, self.main());
        self
    }
    #[track_caller]
    pub fn hides(&self, words: &str) -> &Answer {
        assert!(!self.text.contains(words), "{words:?} is in\n{}", self.main());
        self
    }
}

fn registry() -> &'static Registry {
    install(vec![parvis_journal::manifest(), parvis_media::manifest(), parvis_authority::manifest()])
}

/// Runs a test on SQLite and on PostgreSQL, each with a fresh site named "Lot-et-Garonne".
pub fn on_each_engine(test: impl Fn(&TestSite)) {
    for (engine, db) in fresh_databases() {
        let files = tempfile::tempdir().unwrap();
        let registry = registry();
        db.migrate(&[vec![PEOPLE], registry.migrations()].concat()).unwrap();
        db.write_blocking(|tx| parvis_authority::found(tx, "Lot-et-Garonne", NOW)).unwrap();
        let parts = TenantParts {
            slug: "ici".into(),
            hosts: vec!["ici.exemple.fr".into()],
            base_url: "https://ici.exemple.fr".into(),
            db,
            files: files.path().to_owned(),
            secret: [7; 32],
        };
        let tenant = Arc::new(Tenant::new(parts, Catalog::new(registry.texts())));
        let app = app(tenant.clone());
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        test(&TestSite { engine, tenant, app, runtime, _files: files });
    }
}

fn app(tenant: Arc<Tenant>) -> Arc<App> {
    let tenants = Tenants::default();
    tenants.add(tenant);
    App::new(AppParts {
        routes: registry().routes(),
        tenants,
        clock: Arc::new(FrozenClock::at(NOW)) as Arc<dyn Clock>,
        random: Arc::new(FixedRandom::new(1)),
        hooks: Hooks {
            find_session,
            begin_session: |_, _, _| Err(DbError::other("not needed here")),
            touch_session: |_, _, _| Ok(()),
            load_site: parvis_authority::load_site,
            rail: |conn, actor, now| registry().rail(conn, actor, now),
            recorder: parvis_web::Recorder::NONE,
        },
        behind_proxy: false,
        demonstration: false,
    })
}

/// Whoever has a token is David, administrator.
fn find_session(_: &mut Conn, _: &str, _: Timestamp) -> Result<Option<Session>, DbError> {
    let grants = vec![Grant::everywhere(Role::Administrator)];
    let david = SignedIn {
        id: PersonId::new(1),
        public_name: "David".into(),
        grants,
        reach: parvis_web::Reach::default(),
        proof: parvis_web::Proof::Account,
    };
    Ok(Some(Session { id: 1, actor: Actor::Person(david), stale: false, detour: None }))
}

impl TestSite {
    /// A page as anybody sees it.
    pub fn visit(&self, path: &str) -> Answer {
        self.send(Request::get(path), false, Body::empty())
    }
    /// A page as the administrator sees it.
    pub fn get(&self, path: &str) -> Answer {
        self.send(Request::get(path), true, Body::empty())
    }
    /// A form sent by the administrator.
    pub fn post(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        let request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, true, Body::from(body))
    }
    /// A form with one file sent by the administrator.
    pub fn upload(&self, path: &str, fields: &[(&str, &str)], file: (&str, &str, &[u8])) -> Answer {
        let mut body = Vec::new();
        for (name, value) in fields {
            body.extend(
                format!("--x\r\ncontent-disposition: form-data; name=\"{name}\"\r\n\r\n{value}\r\n").bytes(),
            );
        }
        let (field, name, bytes) = file;
        let head =
            format!("--x\r\ncontent-disposition: form-data; name=\"{field}\"; filename=\"{name}\"\r\n\r\n");
        body.extend(head.bytes());
        body.extend(bytes);
        body.extend(b"\r\n--x--\r\n");
        let request = Request::post(path).header(header::CONTENT_TYPE, "multipart/form-data; boundary=x");
        self.send(request, true, Body::from(body))
    }

    fn send(&self, request: http::request::Builder, as_david: bool, body: Body) -> Answer {
        let mut request =
            request.header(header::HOST, "ici.exemple.fr").header("sec-fetch-site", "same-origin");
        if as_david {
            request = request.header(header::COOKIE, format!("__Host-parvis={DAVID}"));
        }
        let request = request.body(body).unwrap();
        self.runtime.block_on(async {
            let response = handle(self.app.clone(), request, IpAddr::V4(Ipv4Addr::LOCALHOST)).await;
            let (parts, body) = response.into_parts();
            let bytes = body.collect().await.unwrap().to_bytes();
            let text = String::from_utf8_lossy(&bytes).into_owned();
            Answer { status: parts.status, headers: parts.headers, text }
        })
    }

    /// Kinds and data of the journal, oldest first.
    pub fn journal(&self) -> Vec<(String, String)> {
        let rows = self
            .tenant
            .db()
            .read_blocking(|c| parvis_journal::recent(c, &EventFilter { most: 50, ..EventFilter::default() }))
            .unwrap();
        rows.into_iter().rev().map(|event| (event.kind, event.data)).collect()
    }
}
