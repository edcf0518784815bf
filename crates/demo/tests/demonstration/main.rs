//! One filling on each engine, looked at from all sides.

mod fill;
mod pages;
mod support;
