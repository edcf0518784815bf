//! parvis-delivery
