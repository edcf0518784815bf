//! parvis-contributions
