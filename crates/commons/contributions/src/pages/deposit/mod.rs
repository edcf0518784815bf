//! The deposit form: one thing a page, what belongs together on the same one, kept at each step, without script.
//!
//! The draft belongs to the session until its holder signs in, then to the person; signing in is asked for only to
//! send. A link "Modifier" of the check page carries `puis=verification`, so that the step comes straight back there.

pub(crate) mod abandon;
pub(crate) mod attachments;
pub(crate) mod check;
pub(crate) mod done;
pub(crate) mod fields;
pub(crate) mod holding;
pub(crate) mod question;
pub(crate) mod read;
pub(crate) mod send;
pub(crate) mod shelf;
pub(crate) mod similar;
pub(crate) mod start;
pub(crate) mod step;
pub(crate) mod step_view;
