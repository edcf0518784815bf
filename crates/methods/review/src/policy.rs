//! Who assesses what, and who keeps the list of units: the only maker of permits.

use std::marker::PhantomData;

use parvis_contributions::Contribution;
use parvis_kernel::{Id, Refusal};
use parvis_web::{Actor, Role};

use crate::t;

/// Proof that somebody may do `Act`; only this module makes one.
#[derive(Clone, Copy, Debug)]
pub struct Permit<Act>(PhantomData<Act>);

/// Assessing a contribution.
#[derive(Clone, Copy, Debug)]
pub enum Assess {}

/// Changing the list of units.
#[derive(Clone, Copy, Debug)]
pub enum Configure {}

/// Assessors of its area and theme assess; administrators everywhere.
///
/// # Errors
/// It does not fall to them.
pub fn may_assess(actor: &Actor, what: &Contribution) -> Result<Permit<Assess>, Refusal> {
    if actor.may_in(
        Role::Assessor,
        Some(what.process_id.raw()),
        what.area_id.map(Id::raw),
        what.theme_id.map(Id::raw),
    ) {
        Ok(Permit(PhantomData))
    } else {
        Err(t::review_not_yours().into())
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
        Err(t::review_administrators_only().into())
    }
}

/// For the command line and demonstration data: who holds the machine may.
pub const fn by_the_machine<Act>() -> Permit<Act> {
    Permit(PhantomData)
}
