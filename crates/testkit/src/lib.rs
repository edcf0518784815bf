//! parvis-testkit
