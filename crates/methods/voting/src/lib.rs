//! parvis-voting
