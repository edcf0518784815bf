//! The mail of this slice: the request for a correction. Other decisions are told by the slice contributions.

pub mod correction_request;
