//! parvis-spaces
