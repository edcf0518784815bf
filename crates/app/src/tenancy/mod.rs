//! Which authorities this installation serves: a small control database beside those of the tenants.
//!
//! On SQLite it is `control.sqlite` in the data folder and each tenant has `tenants/<slug>/parvis.sqlite`; on
//! PostgreSQL it is the database of `database.url` and each tenant has the database `parvis_<slug>` on the same
//! server. Files always stand in `tenants/<slug>/files`.

mod open;
mod secret;
mod store;

pub use open::{create_database, db_options, migrate, open_tenant};
pub use secret::{derive, master_secret};
pub use store::{CONTROL_MIGRATION, Control, TenantRow};
