//! The back office of people: the list, a person with their roles, invitations, absences, the yearly review, the rules of
//! accounts.

pub mod absence;
pub mod account_rules;
pub mod days;
pub mod invite;
pub mod people;
pub mod person;
pub mod person_acts;
pub mod review;
mod role_fields;
mod sentence;

pub use sentence::role_label;
pub(crate) use sentence::{mandate_sentence, those_away};
