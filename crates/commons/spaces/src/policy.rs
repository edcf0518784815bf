//! Who may change spaces, processes, pages and news: administrators. Drafts are seen by agents only, private spaces by
//! their members only.

use std::marker::PhantomData;

use parvis_kernel::Refusal;
use parvis_web::{Actor, Role};

use crate::{
    model::{Process, ProcessId, ProcessState, Space, Visibility},
    t,
};

/// Proof that somebody may do `Act`; only this module makes one.
#[derive(Clone, Copy, Debug)]
pub struct Permit<Act>(PhantomData<Act>);

/// The act of changing spaces, processes, pages and news.
#[derive(Clone, Copy, Debug)]
pub enum Configure {}

/// Whether this person may change spaces, processes, pages and news.
///
/// # Errors
/// They are no administrator.
pub fn may_configure(actor: &Actor) -> Result<Permit<Configure>, Refusal> {
    if actor.has_role(Role::Administrator) {
        Ok(Permit(PhantomData))
    } else {
        Err(Refusal::new(t::spaces_administrators_only()))
    }
}

/// For the command line and demonstration data: who holds the machine may.
pub fn by_the_machine() -> Permit<Configure> {
    Permit(PhantomData)
}

/// Whether this person may see the process: all see what is public; agents see drafts too.
pub fn may_see(actor: &Actor, space: &Space, process: &Process) -> bool {
    may_see_space(actor, space) && (process.state != ProcessState::Draft || actor.is_agent())
}

/// Whether a process falls to this agent: one of their roles is not limited to other processes.
pub fn works_on(actor: &Actor, process: ProcessId) -> bool {
    let grants = actor.signed_in().map_or(&[][..], |person| &person.grants);
    if actor.is_kept_from(process.raw()) {
        return false;
    }
    let reaches = |limit: Option<i64>| limit.is_none_or(|limit| limit == process.raw());
    grants.iter().any(|grant| grant.role.is_agent() && reaches(grant.process))
}

/// Whether this person may see the space: a private one its members and administrators; being an agent is not enough.
pub fn may_see_space(actor: &Actor, space: &Space) -> bool {
    space.visibility == Visibility::Public || actor.sees_space(space.id.raw())
}
