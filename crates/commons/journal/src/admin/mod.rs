//! The journal in the back office: what agents did, and the events behind everything else.

pub(crate) mod audit;
pub(crate) mod events;
pub(crate) mod export;
mod filter;

use maud::Markup;
use parvis_ui::{Tab, tabs};
use parvis_web::Cx;

use crate::t;

/// The two views.
fn tabs_of(cx: &Cx, acts: bool) -> Markup {
    let tab = |text: String, href: &str, current: bool| Tab {
        text,
        href: href.to_owned(),
        current,
        count: None,
        icon: None,
    };
    tabs(
        &cx.t(t::journal_tabs()),
        &[
            tab(cx.t(t::journal_tab_acts()), audit::PATH, acts),
            tab(cx.t(t::journal_tab_events()), events::PATH, !acts),
        ],
    )
}
