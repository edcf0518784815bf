//! A whole Parvis with two tenants.

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{Arc, OnceLock},
};

use parvis_app::{jobs, slices::registry, start, tenancy::migrate};
use parvis_db::{Db, testing::fresh_databases};
use parvis_i18n::Catalog;
use parvis_jobs::{RunReport, Runner};
use parvis_kernel::{Clock, FixedRandom, FrozenClock, Locale, Random, Timestamp, token_hex};
use parvis_mail::Transport;
use parvis_people::{AccountRules, FactorKey, NewPerson};
use parvis_territory::AreaKind;
use parvis_web::{App, PersonId, Tenant, TenantParts};
use tempfile::TempDir;
use tokio::runtime::Runtime;

use crate::{Client, Who};

/// 2 March 2026, 10:00 in Paris: a Monday.
const START: Timestamp = Timestamp::from_micros(1_772_442_000_000_000);
/// Host of the tenant under test.
const HOST: &str = "ici.exemple.fr";
/// Host of Hugo's tenant.
const OTHER_HOST: &str = "ailleurs.exemple.fr";

/// A whole Parvis with two tenants.
pub struct TestApp {
    /// "sqlite" or "postgres".
    pub engine: &'static str,
    /// The process.
    pub app: Arc<App>,
    /// The tenant under test.
    pub tenant: Arc<Tenant>,
    /// Hugo's tenant.
    pub other: Arc<Tenant>,
    /// The clock, standing at 2 March 2026, 10:00 in Paris.
    pub clock: Arc<FrozenClock>,
    random: Arc<dyn Random>,
    people: HashMap<Who, PersonId>,
    runtime: Arc<Runtime>,
    runner: Runner,
    _files: TempDir,
}

/// Runs a test on SQLite and on PostgreSQL, each with fresh databases.
pub fn on_each_engine(test: impl Fn(&TestApp)) {
    let (here, there) = (fresh_databases(), fresh_databases());
    for ((engine, db), (_, other)) in here.into_iter().zip(there) {
        let app = TestApp::new(engine, db, other);
        test(&app);
        app.no_other_tenant_was_touched();
    }
}

impl TestApp {
    /// The secret of every second factor of tests.
    pub const SECOND_FACTOR: &'static [u8] = b"12345678901234567890";

    fn new(engine: &'static str, db: Db, other: Db) -> TestApp {
        parvis_mail::install_transport(Transport::Kept);
        let clock = Arc::new(FrozenClock::at(START));
        let random: Arc<dyn Random> = Arc::new(FixedRandom::new(47));
        let files = TempDir::new().expect("a folder for files");
        let catalog = Catalog::new(registry().texts());
        let tenant = tenant("ici", HOST, db, &files, &catalog);
        let other = self::tenant("ailleurs", OTHER_HOST, other, &files, &catalog);
        let tenants = vec![tenant.clone(), other.clone()];
        let app = start::app(tenants, clock.clone(), random.clone(), false, false);
        let mut people =
            people_of(&tenant, Who::ALL.iter().filter(|who| !matches!(who, Who::Visitor | Who::Hugo)));
        people.extend(people_of(&other, [Who::Hugo].iter()));
        TestApp {
            engine,
            app,
            tenant,
            other,
            clock,
            runner: jobs::runner(random.clone()),
            random,
            people,
            runtime: runtime(),
            _files: files,
        }
    }

    /// Somebody's browser, not signed in, of this app's tenant under test.
    pub fn stranger(&self) -> Client {
        Client::new(self.app.clone(), self.runtime.clone(), HOST)
    }

    /// Somebody's browser, signed in. Hugo is signed in at his own tenant but visits this one.
    ///
    /// # Panics
    /// Where the session can not be opened.
    pub fn client(&self, who: Who) -> Client {
        let client = Client::new(self.app.clone(), self.runtime.clone(), HOST);
        if who != Who::Visitor {
            let token = token_hex(&*self.random, 16);
            let (hash, person, now) = (parvis_web::hash_token(&token), self.people[&who], self.clock.now());
            let home = if who == Who::Hugo { &self.other } else { &self.tenant };
            home.db()
                .write_blocking(move |tx| parvis_people::open_session(tx, None, &hash, person, now))
                .expect("a session opens");
            client.carry(&token);
        }
        client
    }

    /// From now on agents need a second factor, as at a new authority. Tests begin without.
    pub fn need_second_factor(&self) {
        need_second_factor(self.db(), true);
    }

    /// Somebody's browser, signed in, of a person who has a second factor with [`TestApp::SECOND_FACTOR`] as secret.
    ///
    /// # Panics
    /// Where it can not be kept, and for the visitor and for Hugo.
    pub fn client_with_second_factor(&self, who: Who) -> Client {
        let (key, person, now) = (FactorKey::of(&self.tenant), self.people[&who], self.clock.now());
        let random = self.random.clone();
        self.db()
            .write_blocking(move |tx| {
                parvis_people::give_second_factor(tx, key, person, Self::SECOND_FACTOR, &*random, now)
            })
            .expect("a second factor is kept");
        self.client(who)
    }

    /// The code that an application with [`TestApp::SECOND_FACTOR`] shows now.
    pub fn second_factor_code(&self) -> String {
        parvis_people::totp_code(Self::SECOND_FACTOR, self.clock.now())
    }

    /// Somebody's browser that asks for another host name.
    pub fn client_of_host(&self, who: Who, host: &str) -> Client {
        self.client(who).at(host)
    }

    /// The present moment of the test.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// A tenant of each engine with its schema and nothing in it.
    pub fn empty_tenants() -> Vec<Tenant> {
        let catalog = Catalog::new(registry().texts());
        let empty = |(engine, db): (&str, Db)| {
            migrate(&db).expect("the schema is made");
            let files = TempDir::new().expect("a folder for files").keep();
            Tenant::new(parts(engine, "vide.exemple.fr", db, files), catalog.clone())
        };
        fresh_databases().into_iter().map(empty).collect()
    }

    /// The key of one of the named people.
    pub fn person(&self, who: Who) -> PersonId {
        self.people[&who]
    }

    /// The tenant's database.
    pub fn db(&self) -> &Db {
        self.tenant.db()
    }

    /// Runs the jobs that are due.
    ///
    /// # Panics
    /// Where the queue can not be read.
    pub fn run_jobs(&self) -> RunReport {
        let place = jobs::place(self.tenant.clone());
        self.runner.run_due(&place.db, self.clock.now(), &place.app).expect("the queue is readable")
    }

    /// Runs the jobs and gives the mails kept so far, newest first: address, subject, text.
    ///
    /// # Panics
    /// Where they can not be read.
    pub fn mails(&self) -> Vec<(String, String, String)> {
        self.run_jobs();
        let rows =
            self.db().read_blocking(|c| parvis_mail::recent(c, None, 200)).expect("mails are readable");
        rows.into_iter().map(|mail| (mail.to_address, mail.subject, mail.text)).collect()
    }

    fn no_other_tenant_was_touched(&self) {
        let strangers =
            self.other.db().read_blocking(|c| c.count_rows("person")).expect("people are countable");
        assert_eq!(strangers, 1, "a test of one tenant wrote into another");
    }
}

fn runtime() -> Arc<Runtime> {
    static RUNTIME: OnceLock<Arc<Runtime>> = OnceLock::new();
    RUNTIME.get_or_init(|| Arc::new(Runtime::new().expect("a runtime starts"))).clone()
}

fn tenant(slug: &str, host: &str, db: Db, files: &TempDir, catalog: &Catalog) -> Arc<Tenant> {
    migrate(&db).expect("the schema is made");
    db.write_blocking(|tx| parvis_authority::found(tx, "Lot-et-Garonne", START))
        .expect("the authority is founded");
    need_second_factor(&db, false);
    Arc::new(Tenant::new(parts(slug, host, db, files.path().join(slug)), catalog.clone()))
}

fn need_second_factor(db: &Db, needed: bool) {
    let rules = AccountRules { second_factor_for_agents: needed, ..AccountRules::default() };
    db.write_blocking(move |tx| parvis_people::set_account_rules(tx, &rules)).expect("rules are kept");
}

fn parts(slug: &str, host: &str, db: Db, files: PathBuf) -> TenantParts {
    std::fs::create_dir_all(&files).expect("a folder for files");
    let secret = [u8::try_from(slug.len()).unwrap_or(7); 32];
    TenantParts {
        slug: slug.into(),
        hosts: vec![host.into()],
        base_url: format!("https://{host}"),
        db,
        files,
        secret,
    }
}

fn people_of<'a>(tenant: &Tenant, who: impl Iterator<Item = &'a Who>) -> HashMap<Who, PersonId> {
    let canton = tenant
        .db()
        .write_blocking(|tx| {
            parvis_territory::add_area(tx, AreaKind::Canton, "4701", "Agen-1", Some((44.2, 0.62)))
        })
        .expect("a canton");
    who.map(|who| {
        let who = *who;
        let new = NewPerson {
            email: who.email(),
            public_name: who.name().into(),
            password_hash: None,
            confirmed_at: (who != Who::Bruno).then_some(START),
            locale: Locale::Fr,
            created_at: START,
        };
        let id = tenant
            .db()
            .write_blocking(move |tx| {
                let id = parvis_people::create_person(tx, &new)?;
                for grant in who.grants(canton.raw()) {
                    parvis_people::grant_role(tx, id, grant, START)?;
                }
                Ok::<_, parvis_db::DbError>(id)
            })
            .expect("a person");
        (who, id)
    })
    .collect()
}

/// Adds a published page to the site of a tenant.
///
/// # Errors
/// The database's failure, also where its address is taken.
pub fn add_page(tx: &mut parvis_db::Conn, slug: &str, title: &str) -> Result<(), parvis_db::DbError> {
    let new = parvis_spaces::NewPage {
        slug: slug.into(),
        title: title.into(),
        body: title.into(),
        published: true,
        ..parvis_spaces::NewPage::default()
    };
    parvis_spaces::setup::create_page(tx, &parvis_spaces::policy::by_the_machine(), &new).map(|_| ())
}
