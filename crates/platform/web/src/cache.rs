//! Two short memories: whole pages for visitors without a session (one second), and live sessions (five seconds).
//!
//! The first makes a television evening cost what static files cost; the second saves a trip to the
//! database for each page of a signed-in person. A page is compressed once, when it is kept.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::Arc,
    time::Duration,
};

use bytes::Bytes;
use http::StatusCode;
use moka::sync::Cache;
use tokio::sync::{Mutex, MutexGuard};

use crate::Session;

const PAGE_LIFE: Duration = Duration::from_secs(1);
const SESSION_LIFE: Duration = Duration::from_secs(5);
const PAGES_BYTES: u64 = 32 * 1024 * 1024;

/// A page as kept.
pub(crate) struct CachedPage {
    pub status: StatusCode,
    pub plain: Bytes,
    pub gzip: Bytes,
}

pub(crate) struct PageCache {
    pages: Cache<String, Arc<CachedPage>>,
    turns: Vec<Mutex<()>>,
}

/// Locks shared by all keys; enough that two pages seldom wait for one another.
const TURNS: usize = 256;

impl PageCache {
    pub fn new() -> Self {
        let weigh = |key: &String, page: &Arc<CachedPage>| {
            u32::try_from(key.len() + page.plain.len() + page.gzip.len()).unwrap_or(u32::MAX)
        };
        let pages = Cache::builder().max_capacity(PAGES_BYTES).weigher(weigh).time_to_live(PAGE_LIFE).build();
        Self { pages, turns: (0..TURNS).map(|_| Mutex::new(())).collect() }
    }

    pub fn get(&self, key: &str) -> Option<Arc<CachedPage>> {
        self.pages.get(key)
    }

    pub fn put(&self, key: String, page: Arc<CachedPage>) {
        self.pages.insert(key, page);
    }

    pub fn clear(&self) {
        self.pages.invalidate_all();
    }

    /// Waits until nobody else makes this page: of a crowd that finds it expired one makes it, the others get it.
    pub async fn turn(&self, key: &str) -> MutexGuard<'_, ()> {
        let mut hasher = DefaultHasher::new();
        key.hash(&mut hasher);
        let index = usize::try_from(hasher.finish() % TURNS as u64).unwrap_or(0);
        self.turns[index].lock().await
    }
}

/// Sessions by tenant and token hash.
pub(crate) struct SessionCache(Cache<String, Session>);

impl SessionCache {
    pub fn new() -> Self {
        Self(Cache::builder().max_capacity(50_000).time_to_live(SESSION_LIFE).build())
    }

    pub fn get(&self, key: &str) -> Option<Session> {
        self.0.get(key)
    }

    pub fn put(&self, key: String, session: Session) {
        self.0.insert(key, session);
    }

    pub fn forget_all(&self) {
        self.0.invalidate_all();
    }
}
