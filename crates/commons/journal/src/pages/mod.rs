//! The pages of the journal in the back office.

pub(crate) mod events;
