//! Tenants: one authority, one database. The host name of the request chooses.
//!
//! No function anywhere takes a tenant's id: who holds a [`Tenant`] holds its database, so crossing from one
//! to another can not be written.

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use arc_swap::ArcSwap;
use hmac::{Hmac, KeyInit, Mac};
use parvis_db::Db;
use parvis_i18n::{Catalog, Texts};
use parvis_kernel::{Locale, Timestamp};
use sha2::Sha256;

use crate::{Site, Throttle, cache::PageCache};

/// What makes a tenant; see [`Tenant::new`].
pub struct TenantParts {
    /// Short name, also the folder's and the database's.
    pub slug: String,
    /// Host names (without port) that lead here, lower case.
    pub hosts: Vec<String>,
    /// Address of the site, without a slash at the end: for links in mails.
    pub base_url: String,
    /// Its database.
    pub db: Db,
    /// Folder of its files.
    pub files: PathBuf,
    /// 32 secret bytes of this tenant.
    pub secret: [u8; 32],
}

/// One authority's technical side.
pub struct Tenant {
    parts: TenantParts,
    catalog: Catalog,
    site: ArcSwap<(Site, [Texts; 2])>,
    site_loaded_at: AtomicI64,
    pub(crate) cache: PageCache,
    /// Counters of attempts (sign-in, mails), in memory.
    pub throttle: Throttle,
}

impl Tenant {
    /// A tenant whose site is not loaded yet.
    pub fn new(parts: TenantParts, catalog: Catalog) -> Tenant {
        let site = Site { zone: "Europe/Paris".into(), ..Site::default() };
        let texts = texts_of(&catalog, &site);
        Tenant {
            parts,
            catalog,
            site: ArcSwap::from_pointee((site, texts)),
            site_loaded_at: AtomicI64::new(i64::MIN),
            cache: PageCache::new(),
            throttle: Throttle::default(),
        }
    }

    /// Short name.
    pub fn slug(&self) -> &str {
        &self.parts.slug
    }
    /// Host names that lead here.
    pub fn hosts(&self) -> &[String] {
        &self.parts.hosts
    }
    /// Address of the site, for links in mails.
    pub fn base_url(&self) -> &str {
        &self.parts.base_url
    }
    /// Its database.
    pub fn db(&self) -> &Db {
        &self.parts.db
    }
    /// Folder of its files.
    pub fn files(&self) -> &PathBuf {
        &self.parts.files
    }

    /// A keyed hash (HMAC-SHA-256) of `text` for one purpose, in hexadecimal: differs per tenant and purpose.
    pub fn keyed_hash(&self, purpose: &str, text: &str) -> String {
        self.keyed_bytes(purpose, text).iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// The same, as 32 bytes: keys derived for one purpose.
    pub fn keyed_bytes(&self, purpose: &str, text: &str) -> [u8; 32] {
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.parts.secret).expect("any key length fits HMAC");
        mac.update(purpose.as_bytes());
        mac.update(&[0]);
        mac.update(text.as_bytes());
        mac.finalize().into_bytes().into()
    }

    /// The authority as loaded last.
    pub fn site(&self) -> Arc<(Site, [Texts; 2])> {
        self.site.load_full()
    }

    /// The texts in a language, with the authority's own wording.
    pub fn texts(&self, locale: Locale) -> Texts {
        let site = self.site.load();
        site.1[usize::from(locale == Locale::En)].clone()
    }

    /// Replaces the site; forgets cached pages.
    pub fn set_site(&self, site: Site, now: Timestamp) {
        let texts = texts_of(&self.catalog, &site);
        self.site.store(Arc::new((site, texts)));
        self.site_loaded_at.store(now.micros(), Ordering::Relaxed);
        self.cache.clear();
    }

    /// Says that settings changed: the site is read again at the next request, cached pages are forgotten.
    pub fn site_changed(&self) {
        self.site_loaded_at.store(i64::MIN, Ordering::Relaxed);
        self.cache.clear();
    }

    /// Whether the site must be read again: never loaded, or older than five seconds (another process may have changed it).
    pub(crate) fn site_is_stale(&self, now: Timestamp) -> bool {
        let at = self.site_loaded_at.load(Ordering::Relaxed);
        at == i64::MIN || (now.micros() - at).abs() > 5_000_000
    }

    /// Notes that the site was found unchanged at `now`.
    pub(crate) fn site_confirmed(&self, now: Timestamp) {
        self.site_loaded_at.store(now.micros(), Ordering::Relaxed);
    }
}

fn texts_of(catalog: &Catalog, site: &Site) -> [Texts; 2] {
    Locale::ALL.map(|locale| {
        let own: Vec<(String, String)> = site
            .wordings
            .iter()
            .filter(|(code, ..)| code == locale.code())
            .map(|(_, key, pattern)| (key.clone(), pattern.clone()))
            .collect();
        catalog.texts(locale, &site.zone, &own)
    })
}

/// All tenants of this process, by host name.
#[derive(Default)]
pub struct Tenants {
    by_host: ArcSwap<HashMap<String, Arc<Tenant>>>,
}

impl Tenants {
    /// Adds a tenant under its host names.
    pub fn add(&self, tenant: Arc<Tenant>) {
        let mut all = HashMap::clone(&self.by_host.load());
        for host in tenant.hosts() {
            all.insert(host.clone(), tenant.clone());
        }
        self.by_host.store(Arc::new(all));
    }

    /// The tenant of a `Host` header (its port is ignored). Where there is only one tenant with the host name `*`, it takes all.
    pub fn of_host(&self, host: &str) -> Option<Arc<Tenant>> {
        let all = self.by_host.load();
        let name = host
            .rsplit_once(':')
            .map_or(host, |(name, port)| if port.bytes().all(|b| b.is_ascii_digit()) { name } else { host });
        all.get(name)
            .or_else(|| {
                name.bytes()
                    .any(|b| b.is_ascii_uppercase())
                    .then(|| all.get(&name.to_ascii_lowercase()))
                    .flatten()
            })
            .or_else(|| all.get("*"))
            .cloned()
    }

    /// Each tenant once, by short name.
    pub fn all(&self) -> Vec<Arc<Tenant>> {
        let mut tenants: Vec<Arc<Tenant>> = self.by_host.load().values().cloned().collect();
        tenants.sort_by(|a, b| a.slug().cmp(b.slug()));
        tenants.dedup_by(|a, b| a.slug() == b.slug());
        tenants
    }
}
