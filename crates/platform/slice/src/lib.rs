//! parvis-slice
