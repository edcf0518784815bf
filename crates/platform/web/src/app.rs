//! The process: its routes, tenants, clock and randomness, and the few functions that `web` asks of slices above it.

use std::sync::Arc;

use parvis_db::{Conn, DbError};
use parvis_kernel::{Clock, Random, Timestamp};

use crate::{Actor, RouteTable, Site, Tenants};

/// A session found by the hash of its token.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Its key, stable when its token changes at sign-in.
    pub id: i64,
    /// Who it belongs to; a visitor's session keeps a basket or a draft before sign-in.
    pub actor: Actor,
    /// Whether the note of its last use is old and must be renewed, for the idle limit to slide.
    pub stale: bool,
    /// Where this person must go before any page of the back office, such as to set up a second factor.
    pub detour: Option<&'static str>,
}

/// What `web` asks of the slices above it; set once by `app`.
#[derive(Clone, Copy)]
pub struct Hooks {
    /// The live session of a token's hash (`people`).
    pub find_session: fn(&mut Conn, &str, Timestamp) -> Result<Option<Session>, DbError>,
    /// Begins a visitor's session under a token's hash and returns its key (`people`).
    pub begin_session: fn(&mut Conn, &str, Timestamp) -> Result<i64, DbError>,
    /// Notes that a session is in use, when it was found [`Session::stale`] (`people`).
    pub touch_session: fn(&mut Conn, i64, Timestamp) -> Result<(), DbError>,
    /// The authority as the shell shows it (`authority`).
    pub load_site: fn(&mut Conn) -> Result<Site, DbError>,
    /// Counts and entries of the back office's rail for a person (`slice`'s registry).
    pub rail: fn(&mut Conn, &Actor, Timestamp) -> Result<Vec<crate::RailItem>, DbError>,
    /// Writes acts of agents down (`journal`).
    pub recorder: crate::Recorder,
}

/// What makes an [`App`].
pub struct AppParts {
    /// All routes.
    pub routes: RouteTable,
    /// All tenants.
    pub tenants: Tenants,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The source of randomness.
    pub random: Arc<dyn Random>,
    /// Functions of the slices.
    pub hooks: Hooks,
    /// Whether the header `X-Forwarded-For` of the proxy in front is believed.
    pub behind_proxy: bool,
    /// Whether this is the demonstration (sessions may be opened by choosing a person).
    pub demonstration: bool,
}

/// The process.
pub struct App {
    pub(crate) parts: AppParts,
    pub(crate) sessions: crate::cache::SessionCache,
}

impl App {
    /// Assembles the process.
    pub fn new(parts: AppParts) -> Arc<App> {
        Arc::new(App { parts, sessions: crate::cache::SessionCache::new() })
    }

    /// All tenants.
    pub fn tenants(&self) -> &Tenants {
        &self.parts.tenants
    }
    /// All routes.
    pub fn routes(&self) -> &RouteTable {
        &self.parts.routes
    }
    /// The clock.
    pub fn clock(&self) -> &Arc<dyn Clock> {
        &self.parts.clock
    }
    /// The source of randomness.
    pub fn random(&self) -> &Arc<dyn Random> {
        &self.parts.random
    }
}
