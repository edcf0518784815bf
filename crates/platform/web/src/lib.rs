//! How a request becomes a page: routes with their mandatory [`Access`], the tenant chosen by the host
//! name, the [`Actor`] behind the session, the origin check, forms, errors, security headers and the
//! short-lived cache of anonymous pages.
//!
//! A handler is `async fn show(cx: Cx) -> Outcome`. It reads its [`Cx`], calls the database once, and
//! answers a [`Page`] or a [`Redirect`]; headers, cookies and compression are added here and nowhere else.
//!
//! ```ignore
//! pub fn routes(routes: &mut Routes) {
//!     routes.get("/demarches/{slug}", Access::Everyone, pages::process::show).cached();
//!     routes.post("/demarches/{slug}/soutien", Access::SignedIn, pages::support::create);
//! }
//! ```

mod access;
mod act;
mod actor;
mod app;
mod body;
mod cache;
mod cookie;
mod cx;
mod dispatch;
mod error_pages;
mod form;
mod headers;
mod layout;
mod office;
mod once;
mod origin;
mod outcome;
mod proof;
mod reply;
mod routes;
mod serve;
mod site;
mod tenant;
mod throttle;

/// Texts of this crate: each function documents itself with its French text.
pub mod t {
    include!(concat!(env!("OUT_DIR"), "/texts.rs"));
}

pub use access::Access;
pub use act::{OfficeAct, Recorder};
pub use actor::{Actor, Grant, Person, PersonId, Reach, Role, SignedIn};
pub use app::{App, AppParts, Hooks, Session};
pub use body::{MAX_FORM_BYTES, MAX_UPLOAD_BYTES, Upload};
pub use cx::Cx;
pub use dispatch::{handle, hash as hash_token};
pub use form::Form;
pub use headers::security_headers;
pub use layout::{Crumb, Page, Share};
pub use office::{OfficePage, RailItem};
pub use once::MIGRATION;
pub use outcome::{Download, NotFound, Outcome, Redirect, Reply, WebError};
pub use proof::{Proof, Proofs};
pub use routes::{Handler, Route, RouteTable, Routes};
pub use serve::serve;
pub use site::{Link, Site};
pub use tenant::{Tenant, TenantParts, Tenants};
pub use throttle::Throttle;
