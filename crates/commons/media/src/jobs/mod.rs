//! What is done by itself.

pub mod forget_unlinked;
