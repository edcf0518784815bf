//! What a voter sees: the rules, the basket, the check, the receipt, the change; and what everybody sees: the result.

pub mod ballot;
pub mod basket;
pub mod change;
pub mod check;
pub mod conditions;
pub mod receipt;
pub mod results;
mod rules_form;
pub mod start;

use maud::{Markup, html};
use parvis_i18n::Texts;
use parvis_kernel::Timestamp;
use parvis_spaces::ProcessFrame;
use parvis_web::{Crumb, Cx, Page};

use crate::{actions::date_of, model::Holder};

/// Whose basket a request means.
pub(crate) fn holder(cx: &Cx) -> Holder {
    Holder { session: cx.session_id(), person: cx.person_id() }
}

/// Where one signs in, or up, and comes back from to the check of one's vote.
fn sign_in_path(path: &str, process: &str) -> String {
    format!("{path}?retour={}", back_to_check(process))
}

/// The page to come back to.
fn back_to_check(process: &str) -> String {
    format!("/demarches/{process}/vote/verification")
}

/// A page of an act without the vote bar: the act itself says where one stands.
fn act_page(frame: &ProcessFrame, title: &str, content: Markup) -> Page {
    let space = Crumb::new(&frame.space.title, format!("/espaces/{}", frame.space.slug));
    let crumbs = vec![space, Crumb::new(&frame.process.title, frame.process.path())];
    Page::new(title, content).crumbs(crumbs).private()
}

/// The narrow column of an act, with its `h1`.
fn narrow(title: &str, content: Markup) -> Markup {
    html! { div class="wrap narrow stack gap-5 page-end" { h1 { (title) } (content) } }
}

/// "19 mars 2026" for a number of days since 1970.
pub(crate) fn day_words(texts: &Texts, day: i64, zone: &str) -> String {
    texts.day(noon_of(day, zone))
}

/// A moment inside a local day.
pub(crate) fn noon_of(day: i64, zone: &str) -> Timestamp {
    Timestamp::from_local(date_of(day).at(12, 0, 0, 0), zone).unwrap_or_default()
}
