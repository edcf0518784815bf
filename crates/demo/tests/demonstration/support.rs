//! A demonstration filled once on each engine, and a browser for it.

use std::{
    net::{IpAddr, Ipv4Addr},
    sync::{Arc, LazyLock},
};

use axum::body::Body;
use http::{Request, StatusCode, header};
use http_body_util::BodyExt;
use parvis_app::{slices::registry, start};
use parvis_db::{Db, testing::fresh_databases};
use parvis_i18n::Catalog;
use parvis_kernel::{Clock, FixedRandom, FrozenClock, Timestamp};
use parvis_mail::Transport;
use parvis_web::{App, Tenant, TenantParts};

/// 23 November 2026, 15:10 in Paris.
pub const NOW: Timestamp = Timestamp::from_micros(1_795_443_000_000_000);

/// A tenant and the process that serves it.
pub struct Demonstration {
    pub engine: &'static str,
    pub tenant: Arc<Tenant>,
    pub app: Arc<App>,
    runtime: tokio::runtime::Runtime,
}

/// A reply: status, where it leads, cookies, body.
pub struct Seen {
    pub status: StatusCode,
    pub location: String,
    pub cookie: Option<String>,
    pub text: String,
}

/// The filled demonstration on SQLite and on PostgreSQL.
pub static FILLED: LazyLock<Vec<Demonstration>> = LazyLock::new(|| {
    let fresh = fresh_databases().into_iter().map(|(engine, db)| Demonstration::new(engine, db, true));
    fresh
        .inspect(|demo| {
            parvis_demo::fill(&demo.tenant, &FrozenClock::at(NOW), &|_| {}).expect("it fills");
        })
        .collect()
});

impl Demonstration {
    /// An empty tenant.
    pub fn new(engine: &'static str, db: Db, demonstration: bool) -> Demonstration {
        parvis_mail::install_transport(Transport::Kept);
        db.migrate(&registry().migrations()).expect("the schema is made");
        db.write_blocking(|tx| parvis_authority::found(tx, "Lot-et-Garonne", NOW)).expect("it is founded");
        let files = tempfile::tempdir().expect("a folder").keep();
        let parts = TenantParts {
            slug: engine.into(),
            hosts: vec!["*".into()],
            base_url: "http://localhost:8470".into(),
            db,
            files,
            secret: [47; 32],
        };
        let tenant = Arc::new(Tenant::new(parts, Catalog::new(registry().texts())));
        let clock: Arc<dyn Clock> = Arc::new(FrozenClock::at(NOW));
        let app =
            start::app(vec![tenant.clone()], clock, Arc::new(FixedRandom::new(1)), false, demonstration);
        let runtime = tokio::runtime::Runtime::new().expect("a runtime starts");
        Demonstration { engine, tenant, app, runtime }
    }

    /// Opens a page.
    pub fn get(&self, path: &str, cookie: Option<&str>) -> Seen {
        self.send(Request::builder().uri(path), cookie, String::new())
    }

    /// Sends a form.
    pub fn post(&self, path: &str, body: &str) -> Seen {
        let request = Request::builder()
            .method("POST")
            .uri(path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(request, None, body.to_owned())
    }

    fn send(&self, request: http::request::Builder, cookie: Option<&str>, body: String) -> Seen {
        let mut request = request.header(header::HOST, "localhost:8470");
        if let Some(cookie) = cookie {
            request = request.header(header::COOKIE, cookie);
        }
        let request = request.body(Body::from(body)).expect("a request");
        self.runtime.block_on(async {
            let peer = IpAddr::V4(Ipv4Addr::LOCALHOST);
            let (parts, body) = parvis_web::handle(self.app.clone(), request, peer).await.into_parts();
            let bytes = body.collect().await.expect("a whole body").to_bytes();
            let header =
                |name| parts.headers.get(name).and_then(|value| value.to_str().ok()).map(str::to_owned);
            let session =
                parts.headers.get_all(header::SET_COOKIE).iter().filter_map(|value| value.to_str().ok());
            let session = session.filter(|value| value.starts_with("__Host-parvis="));
            Seen {
                status: parts.status,
                location: header(header::LOCATION).unwrap_or_default(),
                cookie: session
                    .max_by_key(|value| value.len())
                    .and_then(|value| value.split(';').next())
                    .map(str::to_owned),
                text: String::from_utf8_lossy(&bytes).into_owned(),
            }
        })
    }

    /// One number of the database.
    pub fn count(&self, sql: &'static str) -> i64 {
        self.tenant.db().read_blocking(move |c| c.query_one::<i64>(sql, &[])).expect("a number")
    }
}
