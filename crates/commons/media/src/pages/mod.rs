//! Addresses of files.

pub mod file;
