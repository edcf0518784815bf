//! parvis-tally
