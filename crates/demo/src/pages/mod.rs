//! The pages of the demonstration: what to try, every mail, every component. They exist only where the process is a
//! demonstration; elsewhere each answers "not found".

pub(crate) mod components;
pub(crate) mod enter;
pub(crate) mod guide;
pub(crate) mod mails;

use parvis_web::{Crumb, Cx, WebError};

use crate::t;

/// Where the guide is.
pub(crate) const GUIDE: &str = "/demo";
/// Where the mails are.
pub(crate) const MAILS: &str = "/demo/courriels";
/// Where the components are.
pub(crate) const COMPONENTS: &str = "/demo/composants";

/// "Not found" outside a demonstration.
fn only_in_demonstration(cx: &Cx) -> Result<(), WebError> {
    if cx.is_demonstration() { Ok(()) } else { Err(WebError::NotFound) }
}

/// The way from the guide.
fn crumbs(cx: &Cx) -> Vec<Crumb> {
    vec![Crumb::new(cx.t(t::demo_title()), GUIDE)]
}
