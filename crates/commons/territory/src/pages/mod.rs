//! What the public site serves of areas: their outlines, for maps.

pub mod outlines;
