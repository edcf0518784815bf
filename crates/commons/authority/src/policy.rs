//! Who may change the settings of a site: administrators, and whoever runs commands on the machine.

use std::marker::PhantomData;

use parvis_web::{Actor, Role, WebError};

/// Leave to do `A`; made here only.
#[derive(Debug)]
pub struct Permit<A>(PhantomData<A>);

/// Changing look, words, menus and all other settings of the site.
#[derive(Debug)]
pub enum EditSettings {}

/// Whether this person may change settings.
///
/// # Errors
/// [`WebError::NotAllowed`] for everyone but administrators.
pub fn may_edit_settings(actor: &Actor) -> Result<Permit<EditSettings>, WebError> {
    if actor.has_role(Role::Administrator) { Ok(Permit(PhantomData)) } else { Err(WebError::NotAllowed) }
}

/// Whoever runs commands on the machine may: for the command line and the demonstration only.
pub const fn operator_edits_settings() -> Permit<EditSettings> {
    Permit(PhantomData)
}

#[cfg(test)]
mod tests {
    use parvis_web::{Grant, PersonId, SignedIn};

    use super::*;

    #[test]
    fn only_administrators_change_settings() {
        let person = |role| {
            let grants = vec![Grant::everywhere(role)];
            Actor::Person(SignedIn {
                id: PersonId::new(1),
                public_name: "David".into(),
                grants,
                reach: parvis_web::Reach::default(),
                proof: parvis_web::Proof::Account,
            })
        };
        assert!(may_edit_settings(&person(Role::Administrator)).is_ok());
        assert!(may_edit_settings(&person(Role::Moderator)).is_err());
        assert!(may_edit_settings(&Actor::Visitor).is_err());
    }
}
