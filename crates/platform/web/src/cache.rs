//! Two short memories: whole pages for visitors without a session (one second), and live sessions (five seconds).
//!
//! The first makes a television evening cost what static files cost; the second saves a trip to the
//! database for each page of a signed-in person. A page is compressed once, when it is kept.

use std::{
    hash::{DefaultHasher, Hash, Hasher},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
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

/// Sessions by tenant and token hash. What is read while others are being forgotten is not kept: it may have ended.
pub(crate) struct SessionCache {
    sessions: Cache<String, Session>,
    turn: AtomicU64,
}

impl SessionCache {
    pub fn new() -> Self {
        let sessions = Cache::builder().max_capacity(50_000).time_to_live(SESSION_LIFE).build();
        Self { sessions, turn: AtomicU64::new(0) }
    }

    /// Grows each time sessions are forgotten: take it before reading one, give it back with what was read.
    pub fn turn(&self) -> u64 {
        self.turn.load(Ordering::SeqCst)
    }

    pub fn get(&self, key: &str) -> Option<Session> {
        self.sessions.get(key)
    }

    pub fn put(&self, turn: u64, key: String, session: Session) {
        if turn == self.turn() {
            self.sessions.insert(key.clone(), session);
            if turn != self.turn() {
                self.sessions.invalidate(&key);
            }
        }
    }

    pub fn forget_all(&self) {
        self.turn.fetch_add(1, Ordering::SeqCst);
        self.sessions.invalidate_all();
    }
}
