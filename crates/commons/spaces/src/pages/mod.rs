//! What citizens see: spaces, processes, explanatory pages, news.

pub mod frame;
pub mod news;
pub mod page;
pub mod parts;
pub mod process;
pub mod processes;
pub mod proofs;
pub mod space;
