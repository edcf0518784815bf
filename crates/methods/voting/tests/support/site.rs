//! The poll as a site: requests go through the whole path, in process.

use std::{net::IpAddr, sync::Arc};

use axum::{body::Body, http::Request};
use http_body_util::BodyExt;
use parvis_db::params;
use parvis_i18n::Catalog;
use parvis_people::AccountRules;
use parvis_slice::{Registry, install};
use parvis_web::{App, AppParts, Hooks, Tenant, TenantParts, Tenants, handle};
use sha2::{Digest, Sha256};

use super::{Poll, hour, polls};

pub struct Site {
    pub poll: Poll,
    pub app: Arc<App>,
}

/// An answer: status, where it leads, its text, the session it gives.
pub struct Answer {
    pub status: u16,
    pub location: String,
    pub body: String,
    pub session: Option<String>,
}

impl Answer {
    pub fn shows(&self, text: &str) -> bool {
        self.body.replace(['\u{a0}', '\u{202f}'], " ").contains(text)
    }
}

fn registry() -> &'static Registry {
    install(vec![
        parvis_people::manifest(),
        parvis_territory::manifest(),
        parvis_journal::manifest(),
        parvis_media::manifest(),
        parvis_authority::manifest(),
        parvis_spaces::manifest(),
        parvis_contributions::manifest(),
        parvis_voting::manifest(),
    ])
}

pub fn sites() -> Vec<Site> {
    polls().into_iter().map(site).collect()
}

fn site(poll: Poll) -> Site {
    let parts = TenantParts {
        slug: "lot-et-garonne".into(),
        hosts: vec!["*".into()],
        base_url: "https://participer.exemple.fr".into(),
        db: poll.db.clone(),
        files: std::env::temp_dir(),
        secret: [3; 32],
    };
    let tenants = Tenants::default();
    tenants.add(Arc::new(Tenant::new(parts, Catalog::new(registry().texts()))));
    let hooks = Hooks {
        find_session: parvis_people::find_session,
        touch_session: parvis_people::touch_session,
        begin_session: parvis_people::begin_session,
        load_site: parvis_authority::load_site,
        rail: |conn, actor, now| registry().rail(conn, actor, now),
        recorder: parvis_web::Recorder::NONE,
    };
    let app = App::new(AppParts {
        routes: registry().routes(),
        tenants,
        clock: poll.clock.clone(),
        random: poll.random.clone(),
        hooks,
        behind_proxy: false,
        demonstration: false,
    });
    let site = Site { poll, app };
    site.poll
        .db
        .write_blocking(|c| {
            let sql = "insert into role_grant (person_id, role, created_at) values (40, 'administrator', 0)";
            c.execute(sql, params![])?;
            let rules = AccountRules { second_factor_for_agents: false, ..AccountRules::default() };
            parvis_people::set_account_rules(c, &rules)
        })
        .unwrap();
    for person in [1, 2, 40] {
        site.sign_in(person);
    }
    site
}

impl Site {
    /// Gives a person the session whose token is `person-N`.
    fn sign_in(&self, person: i64) {
        let hash: String = Sha256::digest(token(&format!("person-{person}")))
            .iter()
            .map(|byte| format!("{byte:02x}"))
            .collect();
        self.poll
            .db
            .write_blocking(move |c| {
                c.execute(
                    "insert into session (token_hash, person_id, created_at, seen_at, expires_at) values ($1, $2, $3, $3, $4)",
                    params![hash, person, hour(0), hour(1_000)],
                )
                .map(|_| ())
            })
            .unwrap();
    }

    /// A visitor's session becomes a person's under a new token, as signing in does; answers that token.
    pub fn adopt(&self, visitor: &str, person: i64) -> String {
        let adopted = format!("{:0>32}", format!("ad0b7ed{person}"));
        let (before, after) = (parvis_web::hash_token(visitor), parvis_web::hash_token(&adopted));
        let open = move |c: &mut parvis_db::Conn| {
            let sql =
                "update session set token_hash = $2, person_id = $3, expires_at = $4 where token_hash = $1";
            c.execute(sql, params![before, after, person, hour(1_000)]).map(|_| ())
        };
        self.poll.db.write_blocking(open).unwrap();
        adopted
    }

    /// However the clock moved, who signed in is still there.
    fn refresh_sessions(&self) {
        let now = parvis_kernel::Clock::now(&*self.poll.clock);
        let refresh = move |c: &mut parvis_db::Conn| {
            c.execute("update session set created_at = $1, seen_at = $1", params![now]).map(|_| ())
        };
        self.poll.db.write_blocking(refresh).unwrap();
    }

    pub fn get(&self, who: Option<&str>, path: &str) -> Answer {
        self.send(Request::get(path), who, String::new())
    }

    pub fn post(&self, who: Option<&str>, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(Request::post(path), who, encoded(fields))
    }

    /// As the script does.
    pub fn post_for_fragment(&self, who: Option<&str>, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.send(Request::post(path).header("hx-request", "true"), who, encoded(fields))
    }

    /// Runs a job of the slice as the worker would.
    pub fn run_job(&self, name: &str, payload: &serde_json::Value) {
        let manifest = parvis_voting::manifest();
        let job = manifest.jobs.iter().find(|job| job.name == name).unwrap();
        let tenant = self.app.tenants().all().remove(0);
        let cx = parvis_jobs::JobCx {
            db: self.poll.db.clone(),
            now: parvis_kernel::Clock::now(&*self.poll.clock),
            random: self.poll.random.clone(),
            app: tenant,
        };
        assert_eq!((job.run)(&cx, payload), parvis_jobs::Outcome::Done);
    }

    fn send(&self, request: axum::http::request::Builder, who: Option<&str>, body: String) -> Answer {
        let mut request = request
            .header("host", "participer.exemple.fr")
            .header("sec-fetch-site", "same-origin")
            .header("content-type", "application/x-www-form-urlencoded");
        if let Some(token) = who {
            request = request.header("cookie", format!("__Host-parvis={}", self::token(token)));
        }
        self.refresh_sessions();
        let request = request.body(Body::from(body)).unwrap();
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        runtime.block_on(async {
            let response = handle(self.app.clone(), request, IpAddr::from([127, 0, 0, 1])).await;
            let header = |name: &str| {
                response
                    .headers()
                    .get(name)
                    .and_then(|value| value.to_str().ok())
                    .unwrap_or_default()
                    .to_owned()
            };
            let cookies =
                response.headers().get_all("set-cookie").iter().filter_map(|value| value.to_str().ok());
            let session = cookies
                .filter_map(|cookie| cookie.strip_prefix("__Host-parvis=")?.split(';').next())
                .map(str::to_owned)
                .next();
            let (status, location) = (response.status().as_u16(), header("location"));
            let bytes = response.into_body().collect().await.unwrap().to_bytes();
            Answer { status, location, body: String::from_utf8_lossy(&bytes).into_owned(), session }
        })
    }
}

/// `person-7` stands for a token of that person; anything else is one.
fn token(name: &str) -> String {
    name.strip_prefix("person-").map_or_else(|| name.to_owned(), |person| format!("{person:0>32}"))
}

fn encoded(fields: &[(&str, &str)]) -> String {
    let escaped = |text: &str| -> String {
        text.bytes()
            .map(|byte| {
                if byte.is_ascii_alphanumeric() {
                    char::from(byte).to_string()
                } else {
                    format!("%{byte:02X}")
                }
            })
            .collect()
    };
    let pairs: Vec<String> =
        fields.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value))).collect();
    pairs.join("&")
}
