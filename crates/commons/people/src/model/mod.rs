//! People, their links and what may be wrong with what they ask.

mod fault;
mod person;
mod token;

pub use fault::PeopleFault;
pub use person::{Contact, NewPerson, PersonView, RoleView};
pub use token::{Lifetimes, TokenKind, TokenState};
