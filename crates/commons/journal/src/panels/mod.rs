//! What the journal shows on the desks of other slices.

pub(crate) mod history;
