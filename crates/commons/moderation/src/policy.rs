//! Who moderates what, who keeps the library of reasons, who flags and appeals: the only maker of permits.

use std::marker::PhantomData;

use parvis_contributions::Contribution;
use parvis_kernel::{Id, Refusal};
use parvis_web::{Actor, Role};

use crate::t;

/// Proof that somebody may do `Act`; only this module makes one.
#[derive(Clone, Copy, Debug)]
pub struct Permit<Act>(PhantomData<Act>);

/// Deciding about a contribution.
#[derive(Clone, Copy, Debug)]
pub enum Decide {}

/// Changing the library of reasons, the words to look at, and how processes are moderated.
#[derive(Clone, Copy, Debug)]
pub enum Configure {}

/// Saying that something published should not stay as it is.
#[derive(Clone, Copy, Debug)]
pub enum Flagging {}

/// Asking for another look at a refusal.
#[derive(Clone, Copy, Debug)]
pub enum Appealing {}

/// Looking at a passage that was taken out.
#[derive(Clone, Copy, Debug)]
pub enum Unseal {}

/// Moderators of its area, theme and process decide; administrators everywhere. Their lists have the same limits ([`crate::model::Scope`]).
///
/// # Errors
/// It does not fall to them.
pub fn may_decide(actor: &Actor, what: &Contribution) -> Result<Permit<Decide>, Refusal> {
    let (area, theme) = (what.area_id.map(Id::raw), what.theme_id.map(Id::raw));
    if actor.may_in(Role::Moderator, Some(what.process_id.raw()), area, theme) {
        Ok(Permit(PhantomData))
    } else {
        Err(t::moderation_not_yours().into())
    }
}

/// Administrators configure.
///
/// # Errors
/// They are no administrator.
pub fn may_configure(actor: &Actor) -> Result<Permit<Configure>, Refusal> {
    if actor.has_role(Role::Administrator) {
        Ok(Permit(PhantomData))
    } else {
        Err(t::moderation_administrators_only().into())
    }
}

/// Anyone flags what is public, signed in or not; nobody their own.
///
/// # Errors
/// It is not public, or their own.
pub fn may_flag(actor: &Actor, what: &Contribution) -> Result<Permit<Flagging>, Refusal> {
    if !what.visible {
        return Err(t::moderation_flag_not_public().into());
    }
    if is_author(actor, what) {
        return Err(t::moderation_flag_own().into());
    }
    Ok(Permit(PhantomData))
}

/// Its author appeals.
///
/// # Errors
/// It is not theirs.
pub fn may_appeal(actor: &Actor, what: &Contribution) -> Result<Permit<Appealing>, Refusal> {
    if is_author(actor, what) { Ok(Permit(PhantomData)) } else { Err(t::moderation_not_author().into()) }
}

/// Administrators look at sealed passages, saying why.
///
/// # Errors
/// They are no administrator.
pub fn may_unseal(actor: &Actor) -> Result<Permit<Unseal>, Refusal> {
    may_configure(actor).map(|_| Permit(PhantomData))
}

/// Whether this person gave it.
pub fn is_author(actor: &Actor, what: &Contribution) -> bool {
    actor.person_id().is_some() && actor.person_id() == what.author_id
}

/// For the command line and demonstration data: who holds the machine may.
pub const fn by_the_machine<Act>() -> Permit<Act> {
    Permit(PhantomData)
}
