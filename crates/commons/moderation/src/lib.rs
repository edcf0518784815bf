//! parvis-moderation
