//! Who may: the only maker of permits. The store writes nothing without one, so an action that forgets the
//! check does not compile.

use std::marker::PhantomData;

use parvis_web::{Actor, PersonId, Role, WebError};

use crate::model::{AccountRules, PeopleFault, TokenState};

/// Leave to do `A`; made here only.
#[derive(Debug)]
pub struct Permit<A>(PhantomData<A>);

/// Making, changing or erasing one's own account, or one proven by a link or a password.
#[derive(Debug)]
pub enum OwnAccount {}

/// Setting up, using up and taking away a second factor.
#[derive(Debug)]
pub enum SecondFactor {}

/// Inviting people, granting and taking back roles.
#[derive(Debug)]
pub enum ManagePeople {}

impl<A> Permit<A> {
    const fn new() -> Self {
        Self(PhantomData)
    }
}

/// Anyone may ask for an account: the link in the mail proves the rest.
pub(crate) const fn may_sign_up() -> Permit<OwnAccount> {
    Permit::new()
}

/// Who follows a link of the mailbox acts on its account, as long as the link opens.
pub(crate) const fn may_follow_link(state: TokenState) -> Result<Permit<OwnAccount>, TokenState> {
    match state {
        TokenState::Open => Ok(Permit::new()),
        dead => Err(dead),
    }
}

/// A person acts on their own account.
pub(crate) fn may_act_on_own(actor: &Actor, person: PersonId) -> Result<Permit<OwnAccount>, WebError> {
    if actor.person_id() == Some(person) { Ok(Permit::new()) } else { Err(WebError::NotAllowed) }
}

/// A person sets up their own second factor; agents who must have one can replace it and not take it away.
pub(crate) fn may_change_own_factor(
    actor: &Actor,
    person: PersonId,
) -> Result<Permit<SecondFactor>, WebError> {
    may_act_on_own(actor, person).map(|_| Permit::new())
}

/// Where agents must have a second factor they keep it.
pub(crate) fn may_drop_own_factor(
    actor: &Actor,
    person: PersonId,
    rules: &AccountRules,
) -> Result<Permit<SecondFactor>, WebError> {
    if rules.second_factor_for_agents && actor.is_agent() {
        return Err(PeopleFault::SecondFactorNeeded.into());
    }
    may_change_own_factor(actor, person)
}

/// Administrators take the second factor of another away, who lost the phone and the codes. Never their own: who holds
/// their open session would else get rid of it.
pub(crate) fn may_reset_factor(actor: &Actor, person: PersonId) -> Result<Permit<SecondFactor>, WebError> {
    let is_other = actor.person_id() != Some(person);
    if is_other && actor.has_role(Role::Administrator) {
        Ok(Permit::new())
    } else {
        Err(WebError::NotAllowed)
    }
}

/// Whoever runs commands on the machine: for the command line, tests and the demonstration only.
pub(crate) const fn operator_changes_factor() -> Permit<SecondFactor> {
    Permit::new()
}

/// The nightly job looks after accounts.
pub(crate) const fn the_night_cleans_up() -> Permit<OwnAccount> {
    Permit::new()
}

/// Administrators manage people.
///
/// # Errors
/// [`WebError::NotAllowed`] for everyone else.
pub fn may_manage_people(actor: &Actor) -> Result<Permit<ManagePeople>, WebError> {
    if actor.has_role(Role::Administrator) { Ok(Permit::new()) } else { Err(WebError::NotAllowed) }
}

/// Who goes away hands their own roles over for a while; administrators do it for others. Nobody gets by it what nobody
/// had before.
pub(crate) fn may_delegate(actor: &Actor, away: PersonId) -> Result<Permit<ManagePeople>, WebError> {
    let is_self = actor.person_id() == Some(away) && actor.is_agent();
    if is_self { Ok(Permit::new()) } else { may_manage_people(actor) }
}

/// Whoever runs commands on the machine manages people too: for the command line and the demonstration only.
pub const fn operator_manages_people() -> Permit<ManagePeople> {
    Permit::new()
}

#[cfg(test)]
mod tests {
    use parvis_web::{Grant, SignedIn};

    use super::*;

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
    fn only_administrators_manage_people() {
        assert!(may_manage_people(&person(1, Some(Role::Administrator))).is_ok());
        for other in [Actor::Visitor, person(1, None), person(1, Some(Role::Moderator))] {
            assert!(may_manage_people(&other).is_err());
        }
    }

    #[test]
    fn a_dead_link_gives_no_leave() {
        assert!(may_follow_link(TokenState::Open).is_ok());
        for dead in [TokenState::Expired, TokenState::Used, TokenState::Unknown] {
            assert_eq!(may_follow_link(dead).unwrap_err(), dead);
        }
    }

    #[test]
    fn nobody_acts_on_the_account_of_another() {
        assert!(may_act_on_own(&person(1, None), PersonId::new(1)).is_ok());
        assert!(may_act_on_own(&person(1, Some(Role::Administrator)), PersonId::new(2)).is_err());
        assert!(may_act_on_own(&Actor::Visitor, PersonId::new(1)).is_err());
    }
}
