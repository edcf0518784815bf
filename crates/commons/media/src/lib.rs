//! parvis-media
