//! Who may change areas and themes: administrators. Reading them is free.

use std::marker::PhantomData;

use parvis_kernel::Refusal;
use parvis_web::{Actor, Role};

use crate::t;

/// Proof that somebody may do `Act`; only this module makes one.
#[derive(Clone, Copy, Debug)]
pub struct Permit<Act>(PhantomData<Act>);

/// The act of changing areas or themes.
#[derive(Clone, Copy, Debug)]
pub enum EditTerritory {}

/// Whether this person may change areas and themes.
///
/// # Errors
/// They are no administrator.
pub fn may_edit(actor: &Actor) -> Result<Permit<EditTerritory>, Refusal> {
    if actor.has_role(Role::Administrator) {
        Ok(Permit(PhantomData))
    } else {
        Err(Refusal::new(t::territory_administrators_only()))
    }
}

/// For the command line and demonstration data: who holds the machine may.
pub fn by_the_machine() -> Permit<EditTerritory> {
    Permit(PhantomData)
}
