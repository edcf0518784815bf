//! parvis-db
