//! parvis-people
