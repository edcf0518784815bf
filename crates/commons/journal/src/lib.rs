//! parvis-journal
