//! A process with this slice alone, and browsers that talk to it.

use std::{collections::BTreeMap, net::IpAddr, sync::Arc};

use axum::{body::Body, http::Request};
use http_body_util::BodyExt;
use parvis_db::{Conn, Db};
use parvis_i18n::Catalog;
use parvis_kernel::{FixedRandom, FrozenClock};
use parvis_mail::MailRow;
use parvis_web::{App, AppParts, Hooks, Site, Tenant, TenantParts, Tenants};

use super::{NOW, databases};

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
    pub body: String,
}

/// A browser with its cookies.
pub struct Browser<'s> {
    site: &'s TestSite,
    cookies: BTreeMap<String, String>,
}

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
    tenants.add(tenant);
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
    TestSite { app, clock, db }
}

impl TestSite {
    pub fn browser(&self) -> Browser<'_> {
        Browser { site: self, cookies: BTreeMap::new() }
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
        let bytes = response.into_body().collect().await.unwrap().to_bytes();
        Answer { status, to, body: String::from_utf8(bytes.to_vec()).unwrap() }
    }

    /// The token of the session, as the browser keeps it.
    pub fn token(&self) -> Option<String> {
        self.cookies.get("__Host-parvis").cloned()
    }
}

fn encode(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}
