//! parvis-demo
