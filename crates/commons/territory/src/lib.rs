//! parvis-territory
