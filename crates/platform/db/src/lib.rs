//! One layer over SQLite and PostgreSQL, and the only code of Parvis that knows a dialect.
//!
//! A [`Db`] is the database of one tenant. Work is a closure with all its queries, run on a database
//! thread: [`Db::read`] on one snapshot, [`Db::write`] in one transaction that is on disk before it is
//! answered. Statements are portable SQL (hazards: this crate's README), written with [`sql!`], [`params!`]
//! and [`row!`]; lists are built with [`Filter`]; schemas come from [`Migration`]s.
//! ```no_run
//! # async fn f(db: parvis_db::Db, wanted: i64) -> Result<(), parvis_db::DbError> {
//! use parvis_db::{params, row, sql};
//! row! {
//!     /// An area as lists show it.
//!     pub struct AreaRow {
//!         /// Key.
//!         pub id: i64,
//!         /// Name.
//!         pub name: String,
//!     }
//! }
//! let area: Option<AreaRow> = db
//!     .read(move |c| c.query_opt(sql!("select ", AreaRow::COLUMNS, " from area where id = $1"), params![wanted]))
//!     .await?;
//! # Ok(()) }
//! ```

mod conn;
mod db;
mod error;
mod filter;
mod lite;
mod migrate;
mod options;
mod pg;
mod pool;
mod row;
mod schema;
pub mod search;
mod statement;
mod task;
#[cfg(feature = "testing")]
pub mod testing;
#[doc(hidden)]
pub mod text;
mod val;

#[doc(hidden)]
pub use linkme;

pub use conn::{Conn, Engine};
pub use db::Db;
pub use error::DbError;
pub use filter::Filter;
pub use migrate::{Migration, MigrationReport, for_engine};
pub use options::Options;
pub use pg::databases::{create_postgres_database, with_database};
pub use row::{Columns, FromRow, Row};
pub use schema::{ColumnInfo, TypeClass};
pub use statement::{STATEMENTS, Statement};
pub use val::{FromVal, ToVal, Val, ValRef};
