//! "À faire aujourd'hui": the first page of the back office.

use parvis_i18n::Texts;
use parvis_kernel::Timestamp;
use parvis_web::Actor;

/// What a slice may know to tell what is to be done.
pub struct TodayCx<'a> {
    /// Texts in the reader's language.
    pub texts: &'a Texts,
    /// Whose day it is: only what falls to them.
    pub actor: &'a Actor,
    /// The present moment.
    pub now: Timestamp,
}

/// Something to do, already in words.
#[derive(Clone, Debug)]
pub struct TodayItem {
    /// The heading it stands under: "À modérer".
    pub group: String,
    /// What.
    pub title: String,
    /// Since when, until when, where.
    pub detail: String,
    /// Where it is done.
    pub href: String,
    /// Whether it is late or nearly.
    pub urgent: bool,
}
