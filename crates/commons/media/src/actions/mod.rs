//! What a person does with files.

pub mod receive;
