//! A whole Parvis in the test's own process: real databases of both engines, a clock that the test moves, eight
//! named people, and clients that send requests as they would.
//!
//! ```ignore
//! #[test]
//! fn amina_signs_in() {
//!     parvis_testkit::on_each_engine(|app| {
//!         let page = app.client(Who::Amina).get("/mon-compte");
//!         page.is_ok().says("Amina");
//!     });
//! }
//! ```

mod app;
mod client;
mod reply;
mod who;

pub use app::{TestApp, add_page, on_each_engine};
pub use client::{Client, FileToSend};
pub use reply::Reply;
pub use who::Who;
