//! A process with this slice alone, and browsers that talk to it.

use std::{
    collections::BTreeMap,
    net::IpAddr,
    sync::{Arc, LazyLock},
};

use axum::{body::Body, http::Request};
use http_body_util::BodyExt;
use parvis_db::{Conn, Db};
use parvis_i18n::Catalog;
use parvis_kernel::{Clock, FixedRandom, FrozenClock};
use parvis_mail::MailRow;
use parvis_people::{AccountRules, FactorKey, NewPerson};
use parvis_web::{App, AppParts, Grant, Hooks, PersonId, Role, Site, Tenant, TenantParts, Tenants};

use super::{NOW, databases, new_person};

/// The process and what a test moves or looks into.
pub struct TestSite {
    pub app: Arc<App>,
    pub clock: Arc<FrozenClock>,
    pub db: Db,
    pub tenant: Arc<Tenant>,
}

/// What came back.
pub struct Answer {
    pub status: u16,
    pub to: String,
    pub body: String,
}

/// A browser with its cookies, at its address.
pub struct Browser<'s> {
    site: &'s TestSite,
    cookies: BTreeMap<String, String>,
    address: IpAddr,
}

/// The password of all accounts that tests make.
pub const PASSWORD: &str = "trois canards bleus";

/// A process on each engine.
pub fn sites() -> Vec<(&'static str, TestSite)> {
    databases().into_iter().map(|(engine, db)| (engine, start(db))).collect()
}

fn start(db: Db) -> TestSite {
    let registry = parvis_slice::install(vec![parvis_people::manifest()]);
    let parts = TenantParts {
        slug: "essai".into(),
        hosts: vec!["essai.test".into(), "localhost".into()],
        base_url: "https://essai.test".into(),
        db: db.clone(),
        files: std::env::temp_dir(),
        secret: [9; 32],
    };
    let catalog = Catalog::new([registry.texts(), parvis_web::t::SOURCES.to_vec()].concat());
    let tenant = Arc::new(Tenant::new(parts, catalog));
    let tenants = Tenants::default();
    tenants.add(tenant.clone());
    let clock = Arc::new(FrozenClock::at(NOW));
    let app = App::new(AppParts {
        routes: registry.routes(),
        tenants,
        clock: clock.clone(),
        random: Arc::new(FixedRandom::new(1)),
        hooks: Hooks {
            find_session: parvis_people::find_session,
            begin_session: parvis_people::begin_session,
            touch_session: parvis_people::touch_session,
            load_site: |_: &mut Conn| {
                Ok(Site {
                    name: "Lot-et-Garonne".into(),
                    service_mail: "service@essai.test".into(),
                    zone: "Europe/Paris".into(),
                    ..Site::default()
                })
            },
            rail: |conn, actor, now| parvis_slice::registry().rail(conn, actor, now),
            recorder: parvis_web::Recorder::NONE,
        },
        behind_proxy: false,
        demonstration: false,
    });
    let site = TestSite { app, clock, db, tenant };
    site.needs_second_factor(false);
    site
}

impl TestSite {
    pub fn browser(&self) -> Browser<'_> {
        self.browser_at("192.0.2.1")
    }

    /// A browser at this network address.
    pub fn browser_at(&self, address: &str) -> Browser<'_> {
        Browser { site: self, cookies: BTreeMap::new(), address: address.parse().unwrap() }
    }

    /// An account with the password of tests.
    pub fn account(&self, email: &str, name: &str) -> PersonId {
        static HASH: LazyLock<String> =
            LazyLock::new(|| parvis_people::hash_password(PASSWORD, &FixedRandom::new(4)));
        let new = NewPerson { password_hash: Some(HASH.clone()), ..new_person(email, name) };
        self.db.write_blocking(move |tx| parvis_people::create_person(tx, &new)).unwrap()
    }

    /// The same, with a role without limits.
    pub fn agent(&self, email: &str, name: &str, role: Role) -> PersonId {
        let person = self.account(email, name);
        let grant = Grant::everywhere(role);
        self.db.write_blocking(move |tx| parvis_people::grant_role(tx, person, grant, NOW)).unwrap();
        person
    }

    /// The rules of accounts, with a second factor for agents or not.
    pub fn needs_second_factor(&self, needed: bool) {
        let rules = AccountRules { second_factor_for_agents: needed, ..AccountRules::default() };
        self.db.write_blocking(move |tx| parvis_people::set_account_rules(tx, &rules)).unwrap();
    }

    /// Gives a person a second factor with this secret.
    pub fn second_factor(&self, person: PersonId, secret: &'static [u8]) {
        let key = FactorKey::of(&self.tenant);
        let work = move |tx: &mut Conn| {
            parvis_people::give_second_factor(tx, key, person, secret, &FixedRandom::new(8), NOW)
        };
        self.db.write_blocking(work).unwrap();
    }

    /// The code that an application with this secret shows now.
    pub fn code(&self, secret: &[u8]) -> String {
        parvis_people::totp_code(secret, self.clock.now())
    }

    /// All mails, oldest first.
    pub fn mails(&self) -> Vec<MailRow> {
        let mut mails = self.db.read_blocking(|c| parvis_mail::recent(c, None, 100)).unwrap();
        mails.reverse();
        mails
    }

    /// The path of the link in the last mail.
    pub fn last_link(&self) -> String {
        let text = self.mails().last().expect("a mail").text.clone();
        let line = text.lines().find(|line| line.starts_with("https://essai.test/")).expect("a link");
        line.trim_start_matches("https://essai.test").to_owned()
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

    async fn send(&mut self, method: &str, path: &str, body: String) -> Answer {
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header("host", "essai.test")
            .header("origin", "https://essai.test")
            .header("sec-fetch-site", "same-origin")
            .header("cookie", cookies.join("; "))
            .header("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
            .header("content-type", "application/x-www-form-urlencoded")
            .body(Body::from(body))
            .unwrap();
        let response = parvis_web::handle(self.site.app.clone(), request, self.address).await;
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
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        Answer { status, to, body: String::from_utf8(bytes.to_vec()).unwrap() }
    }

    /// Sends the form of sign-in.
    pub async fn sign_in(&mut self, email: &str, password: &str) -> Answer {
        self.post("/connexion", &[("adresse", email), ("mot_de_passe", password)]).await
    }

    /// Puts a session's token into the browser, as somebody who planted it would.
    pub fn carries(&mut self, token: &str) {
        self.cookies.insert("__Host-parvis".into(), token.to_owned());
    }

    /// The token of the session, as the browser keeps it.
    pub fn token(&self) -> Option<String> {
        self.cookies.get("__Host-parvis").cloned()
    }
}

fn encode(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
