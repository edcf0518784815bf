//! A process with journal, people and this slice, and browsers that talk to it.

use std::{
    collections::BTreeMap,
    net::IpAddr,
    sync::{Arc, LazyLock, Mutex, PoisonError},
    time::Duration,
};

use axum::{body::Body, http::Request};
use http_body_util::BodyExt;
use parvis_db::{Conn, Db, Migration, testing::fresh_databases};
use parvis_http::{Client, Reach};
use parvis_i18n::Catalog;
use parvis_kernel::{FixedRandom, FrozenClock, Locale, Timestamp};
use parvis_mail::MailRow;
use parvis_people::NewPerson;
use parvis_web::{
    App, AppParts, Grant, Hooks, PersonId, Role, Site, Tenant, TenantParts, Tenants, hash_token,
};

pub const NOW: Timestamp = Timestamp::from_micros(1_800_000_000_000_000);
pub const PASSWORD: &str = "trois canards bleus";

/// The columns that people read of the tables of `territory`.
const PLACES: Migration = Migration {
    stamp: "20261123_1200_places",
    sql: "create table area (id @id, kind TEXT, name TEXT, sort_key @blob);
          create table theme (id @id, name TEXT, active BIGINT, position BIGINT);",
};

/// Everything that was logged by this test program.
static LOG: LazyLock<Arc<Mutex<Vec<u8>>>> = LazyLock::new(|| {
    let log = Arc::new(Mutex::new(Vec::new()));
    let kept = log.clone();
    let writer = move || Log(kept.clone());
    let all = tracing_subscriber::fmt().with_writer(writer).with_max_level(tracing::Level::TRACE);
    let _ = tracing::subscriber::set_global_default(all.finish());
    log
});

struct Log(Arc<Mutex<Vec<u8>>>);

impl std::io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// What was logged so far.
pub fn logged() -> String {
    String::from_utf8_lossy(&LOG.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
}

/// The process and what a test moves or looks into.
pub struct TestSite {
    pub app: Arc<App>,
    pub clock: Arc<FrozenClock>,
    pub db: Db,
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub to: String,
    pub refresh: String,
    pub body: String,
}

impl Answer {
    /// The page without typographic spaces.
    pub fn words(&self) -> String {
        self.body.replace(['\u{a0}', '\u{202f}'], " ").replace('\u{2019}', "'").replace("&amp;", "&")
    }
}

/// A browser with its cookies.
pub struct Browser<'s> {
    site: &'s TestSite,
    pub cookies: BTreeMap<String, String>,
}

/// A process on each engine.
pub fn sites() -> Vec<(&'static str, TestSite)> {
    LazyLock::force(&LOG);
    parvis_http::install(Client::with_patience(Reach::Anywhere, Duration::from_millis(1_500)));
    fresh_databases()
        .into_iter()
        .map(|(engine, db)| {
            let registry = registry();
            let places: &[Migration] = &[parvis_jobs::MIGRATION, PLACES];
            let mut all = [&registry.migrations(), parvis_mail::MIGRATIONS, places].concat();
            all.push(parvis_web::MIGRATION);
            all.sort_by_key(|migration| migration.stamp);
            all.dedup_by_key(|migration| migration.stamp);
            db.migrate(&all).unwrap();
            (engine, start(db))
        })
        .collect()
}

fn registry() -> &'static parvis_slice::Registry {
    parvis_slice::install(vec![
        parvis_journal::manifest(),
        parvis_people::manifest(),
        parvis_identity::manifest(),
    ])
}

fn start(db: Db) -> TestSite {
    let parts = TenantParts {
        slug: "essai".into(),
        hosts: vec!["essai.test".into()],
        base_url: "https://essai.test".into(),
        db: db.clone(),
        files: std::env::temp_dir(),
        secret: [9; 32],
    };
    let tenants = Tenants::default();
    tenants.add(Arc::new(Tenant::new(parts, Catalog::new(registry().texts()))));
    let clock = Arc::new(FrozenClock::at(NOW));
    let app = App::new(AppParts {
        routes: registry().routes(),
        tenants,
        clock: clock.clone(),
        random: Arc::new(FixedRandom::new(1)),
        hooks: Hooks {
            find_session: parvis_people::find_session,
            begin_session: parvis_people::begin_session,
            touch_session: parvis_people::touch_session,
            load_site: |_: &mut Conn| {
                Ok(Site { name: "Lot-et-Garonne".into(), zone: "Europe/Paris".into(), ..Site::default() })
            },
            rail: |conn, actor, now| parvis_slice::registry().rail(conn, actor, now),
            recorder: parvis_journal::RECORDER,
        },
        behind_proxy: false,
        demonstration: false,
    });
    db.write_blocking(|tx| {
        parvis_people::set_account_rules(
            tx,
            &parvis_people::AccountRules {
                second_factor_for_agents: false,
                ..parvis_people::AccountRules::default()
            },
        )
    })
    .unwrap();
    TestSite { app, clock, db }
}

impl TestSite {
    pub fn browser(&self) -> Browser<'_> {
        Browser { site: self, cookies: BTreeMap::new() }
    }

    /// A person with a proven address and a password.
    pub fn person(&self, email: &str, name: &str) -> PersonId {
        let new = NewPerson {
            email: email.parse().unwrap(),
            public_name: name.to_owned(),
            password_hash: Some(parvis_people::hash_password(PASSWORD, &FixedRandom::new(4))),
            confirmed_at: Some(NOW),
            locale: Locale::Fr,
            created_at: NOW,
        };
        self.db.write_blocking(move |tx| parvis_people::create_person(tx, &new)).unwrap()
    }

    /// A browser signed in as this person.
    pub fn as_person(&self, person: PersonId) -> Browser<'_> {
        let token = format!("{:032x}", person.raw());
        let (hash, now) = (hash_token(&token), NOW);
        self.db.write_blocking(move |tx| parvis_people::open_session(tx, None, &hash, person, now)).unwrap();
        let mut browser = self.browser();
        browser.cookies.insert("__Host-parvis".into(), token);
        browser
    }

    /// A browser signed in as an administrator.
    pub fn administrator(&self) -> Browser<'_> {
        let email = "david@exemple.fr".parse().unwrap();
        let known = self.db.read_blocking(move |c| parvis_people::account_of(c, &email)).unwrap();
        let david = known.map_or_else(
            || {
                let david = self.person("david@exemple.fr", "David");
                let grant = Grant::everywhere(Role::Administrator);
                self.db.write_blocking(move |tx| parvis_people::grant_role(tx, david, grant, NOW)).unwrap();
                david
            },
            |known| known.person,
        );
        let mut browser = self.browser();
        let token = format!("{:032x}", david.raw());
        browser.cookies.insert("__Host-parvis".into(), token.clone());
        let hash = hash_token(&token);
        let known = hash.clone();
        let is_open = self.db.read_blocking(move |c| parvis_people::session_of(c, &known)).unwrap().is_some();
        if !is_open {
            self.db
                .write_blocking(move |tx| parvis_people::open_session(tx, None, &hash, david, NOW))
                .unwrap();
        }
        browser
    }

    /// All mails, oldest first.
    pub fn mails(&self) -> Vec<MailRow> {
        let mut mails = self.db.read_blocking(|c| parvis_mail::recent(c, None, 100)).unwrap();
        mails.reverse();
        mails
    }
}

impl Browser<'_> {
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send("GET", path, String::new()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect::<Vec<_>>();
        self.send("POST", path, body.join("&")).await
    }

    /// Whether the browser is signed in.
    pub async fn is_signed_in(&mut self) -> bool {
        self.get("/mon-compte").await.body.contains("/deconnexion")
    }

    async fn send(&mut self, method: &str, path: &str, body: String) -> Answer {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", "essai.test")
            .header("origin", "https://essai.test")
            .header("sec-fetch-site", if method == "GET" { "cross-site" } else { "same-origin" })
            .header("cookie", cookies.join("; "))
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .unwrap();
        let peer: IpAddr = "192.0.2.1".parse().unwrap();
        let response = parvis_web::handle(self.site.app.clone(), request, peer).await;
        for cookie in response.headers().get_all("set-cookie") {
            let text = cookie.to_str().unwrap();
            let (name, value) = text.split(';').next().unwrap().split_once('=').unwrap();
            if text.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let header = |name| response.headers().get(name).map(|v| v.to_str().unwrap().to_owned());
        let (status, to) = (response.status().as_u16(), header("location").unwrap_or_default());
        let refresh = header("refresh").unwrap_or_default();
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        Answer { status, to, refresh, body: String::from_utf8(bytes.to_vec()).unwrap() }
    }
}

fn encode(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
