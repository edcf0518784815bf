//! parvis-app
