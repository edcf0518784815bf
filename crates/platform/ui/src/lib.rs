//! parvis-ui
