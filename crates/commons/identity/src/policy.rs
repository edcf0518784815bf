//! Who may: the only maker of permits. Administrators set providers up; links are made for whom a provider vouches for, and
//! undone by their person.

use std::marker::PhantomData;

use parvis_web::{Actor, PersonId, Role, WebError};

use crate::model::{Guest, IdentityLink, Login, LoginFault, Provider};

/// Leave to do `A`; made here only.
#[derive(Debug)]
pub struct Permit<A>(PhantomData<A>);

/// Adding, changing and removing providers.
#[derive(Debug)]
pub enum EditProviders {}

/// Linking an account to an identity, and undoing it.
#[derive(Debug)]
pub enum LinkAccount {}

/// Administrators set up providers.
pub(crate) fn may_edit(actor: &Actor) -> Result<Permit<EditProviders>, WebError> {
    if actor.has_role(Role::Administrator) { Ok(Permit(PhantomData)) } else { Err(WebError::NotAllowed) }
}

/// Whom the provider vouches for in a sign-in of this browser may be linked, as long as the provider is offered.
pub(crate) fn may_link_guest(provider: &Provider, guest: &Guest) -> Result<Permit<LinkAccount>, LoginFault> {
    match provider.active && provider.settings.signs_in && !guest.subject.is_empty() {
        true => Ok(Permit(PhantomData)),
        false => Err(LoginFault::Inactive),
    }
}

/// Only who began to link an account finishes it.
pub(crate) fn may_come_back(login: &Login, actor: &Actor) -> Result<(), LoginFault> {
    match login.person_id {
        Some(person) if actor.person_id() != Some(person) => Err(LoginFault::UnknownState),
        _ => Ok(()),
    }
}

/// A person undoes the links of their own account.
pub(crate) fn may_unlink(actor: &Actor, link: &IdentityLink) -> Result<Permit<LinkAccount>, WebError> {
    if actor.person_id() == Some(link.person_id) { Ok(Permit(PhantomData)) } else { Err(WebError::NotFound) }
}

/// Who deletes their account undoes its links.
pub(crate) const fn goes_with_the_account(_person: PersonId) -> Permit<LinkAccount> {
    Permit(PhantomData)
}

#[cfg(test)]
mod tests {
    use parvis_web::{Grant, SignedIn};

    use super::*;
    use crate::model::Settings;

    fn person(id: i64, role: Option<Role>) -> Actor {
        let grants = role.map(Grant::everywhere).into_iter().collect();
        Actor::Person(SignedIn {
            id: PersonId::new(id),
            public_name: "Amina".into(),
            grants,
            reach: parvis_web::Reach::default(),
            proof: parvis_web::Proof::Account,
        })
    }

    #[test]
    fn only_administrators_set_providers_up() {
        assert!(may_edit(&person(1, Some(Role::Administrator))).is_ok());
        for other in [Actor::Visitor, person(1, None), person(1, Some(Role::Moderator))] {
            assert!(may_edit(&other).is_err());
        }
    }

    #[test]
    fn a_provider_that_is_switched_off_links_nobody() {
        let provider = |active, signs_in| Provider {
            id: parvis_kernel::Id::new(1),
            slug: "fc".into(),
            label: "FC".into(),
            position: 1,
            active,
            settings: Settings { signs_in, ..Settings::default() },
            sealed_secret: None,
        };
        let amina = Guest { subject: "s".into(), ..Guest::default() };
        assert!(may_link_guest(&provider(true, true), &amina).is_ok());
        assert!(may_link_guest(&provider(false, true), &amina).is_err());
        assert!(may_link_guest(&provider(true, false), &amina).is_err());
        assert!(may_link_guest(&provider(true, true), &Guest::default()).is_err());
    }
}
