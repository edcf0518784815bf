//! Who may tell what becomes of a winner: assessors of its area and theme, and administrators. The only maker of permits.

use std::marker::PhantomData;

use parvis_contributions::Contribution;
use parvis_kernel::{Id, Refusal, Timestamp};
use parvis_spaces::Stage;
use parvis_web::{Actor, PersonId, Role};

use crate::t;

/// Proof that somebody may do `Act`; only this module makes one.
#[derive(Clone, Copy, Debug)]
pub struct Permit<Act>(PhantomData<Act>);

/// The act of telling what becomes of a winner.
#[derive(Clone, Copy, Debug)]
pub enum Deliver {}

/// The stages in which works are followed.
pub const STAGES: [Stage; 3] = [Stage::Winner, Stage::Delivering, Stage::Delivered];

/// The roles that tell; administrators always may.
pub const ROLES: &[Role] = &[Role::Assessor];

/// On whose behalf something is written down, and when.
#[derive(Clone, Debug)]
pub struct By {
    actor: Option<Actor>,
    now: Timestamp,
}

impl By {
    /// A person. The author and those who follow are told of what is done.
    pub const fn person(actor: Actor, now: Timestamp) -> By {
        By { actor: Some(actor), now }
    }

    /// The command line and demonstration data: always allowed, at any moment, and nobody gets a mail.
    pub const fn machine(now: Timestamp) -> By {
        By { actor: None, now }
    }

    /// When.
    pub const fn now(&self) -> Timestamp {
        self.now
    }

    /// The person.
    pub fn person_id(&self) -> Option<PersonId> {
        self.actor.as_ref().and_then(Actor::person_id)
    }

    /// Whether people are told.
    pub const fn tells(&self) -> bool {
        self.actor.is_some()
    }

    /// Whether they may tell what becomes of this one.
    ///
    /// # Errors
    /// It is no winner, or not in their area and theme.
    pub fn may_deliver(&self, what: &Contribution) -> Result<Permit<Deliver>, Refusal> {
        match &self.actor {
            Some(actor) => may_deliver(actor, what),
            None => Ok(Permit(PhantomData)),
        }
    }
}

/// Assessors of its area and theme and administrators tell what becomes of a winner.
///
/// # Errors
/// It is no winner, or not in their area and theme.
pub fn may_deliver(actor: &Actor, what: &Contribution) -> Result<Permit<Deliver>, Refusal> {
    if !STAGES.contains(&what.stage) {
        return Err(t::delivery_not_a_winner().into());
    }
    let (area, theme) = (what.area_id.map(Id::raw), what.theme_id.map(Id::raw));
    if actor.may_in(Role::Assessor, Some(what.process_id.raw()), area, theme) {
        Ok(Permit(PhantomData))
    } else {
        Err(t::delivery_not_yours().into())
    }
}
