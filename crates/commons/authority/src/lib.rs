//! parvis-authority
