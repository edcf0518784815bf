//! What a slice may declare about itself, and the registry that the process is composed from.
//!
//! A slice's `lib.rs` has one function, `manifest()`: its table of contents. Menus, the process builder,
//! jobs, the back office's first page and the panels that one slice shows on another's pages are made from
//! the manifests; nobody matches on a slice's name. Where something seems to need that, the manifest lacks a
//! field.

mod activity;
mod audited;
mod edition;
mod home;
mod mail_kind;
mod manifest;
mod panel;
mod registry;
mod sender;
mod sitemap;
mod today;

pub use activity::ActivityKind;
pub use audited::{Facts, FieldKind, OfficeWords, Shown, SubjectKind};
pub use edition::{Advice, AskAdvice, CopyEdition, Copying};
pub use home::{Door, Home};
pub use mail_kind::{MailKind, SAMPLE_NOW, sample_reader};
pub use manifest::{AskToday, Count, ErasePerson, Farewell, JobKind, Manifest, NamePeople, RailEntry};
pub use panel::{Draw, Panel, PanelCx, PanelSeed, Place, panels, panels_for};
pub use registry::{Registry, install, registry};
pub use sender::Sender;
pub use sitemap::{KeyRange, PublicPage, Sitemap};
pub use today::{TodayCx, TodayItem};
