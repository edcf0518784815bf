//! parvis-jobs
