//! People, their links and what may be wrong with what they ask.

mod account_rules;
mod fault;
mod mandate;
mod name;
mod person;
mod token;

pub use account_rules::AccountRules;
pub use fault::PeopleFault;
pub use mandate::{MOST_GRANTS, Mandate, NewMandate, StandIn};
pub use name::{ChosenName, NameCard, NameKind};
pub use person::{Contact, NewPerson, PersonView};
pub use token::{Lifetimes, TokenKind, TokenState};
