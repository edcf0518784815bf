//! parvis-review
