//! Who may give, correct, withdraw, support, move, merge and number contributions: the only maker of permits.
//!
//! Every function asks for the reason of a "no", which is a sentence. Another slice whose own policy has decided
//! (the vote publishes its winners, a technical unit gives its verdict) says so with [`decided_by`].

use std::marker::PhantomData;

use parvis_kernel::{Refusal, Timestamp};
use parvis_spaces::{ActivityState, Stage, Status};
use parvis_web::{Actor, Proofs, Role};

use crate::{
    model::Contribution,
    rules::{self, Window},
    t,
};

/// Proof that somebody may do `Act`; only this module makes one.
#[derive(Debug)]
pub struct Permit<Act>(PhantomData<Act>);

impl<Act> Permit<Act> {
    const fn new() -> Permit<Act> {
        Permit(PhantomData)
    }
}

/// Giving a contribution.
#[derive(Debug)]
pub enum Submit {}
/// Correcting one's own.
#[derive(Debug)]
pub enum Correct {}
/// Writing the text: giving or correcting it.
pub trait Writes {}
impl Writes for Submit {}
impl Writes for Correct {}
/// Withdrawing one's own.
#[derive(Debug)]
pub enum Withdraw {}
/// Supporting, and taking the support back.
#[derive(Debug)]
pub enum GiveSupport {}
/// Following.
#[derive(Debug)]
pub enum Follow {}
/// Moving to another status.
#[derive(Debug)]
pub enum MoveStatus {}
/// Merging duplicates.
#[derive(Debug)]
pub enum Merge {}
/// Numbering what is put to the vote, and setting a cost.
#[derive(Debug)]
pub enum Number {}
/// Taking from public view, and giving back.
#[derive(Debug)]
pub enum Hide {}

/// The roles that have a desk for contributions.
pub const DESK_ROLES: &[Role] = &[Role::Moderator, Role::Assessor, Role::ElectedOfficial];

/// A permit for a slice whose own policy has decided, or for the machine (demonstration data, command line).
/// `slice` says which, so that a search finds all of them.
pub const fn decided_by<Act>(_slice: &'static str) -> Permit<Act> {
    Permit::new()
}

/// Who proved enough may give while the deposit is open.
///
/// # Errors
/// Nobody is signed in, an account is asked for, or the deposit is not open: with its dates.
pub fn may_submit(
    actor: &Actor,
    accepted: &Proofs,
    deposit: ActivityState,
) -> Result<Permit<Submit>, Refusal> {
    rules::deposit_is_open(deposit)?;
    proved(actor, accepted)?;
    Ok(Permit::new())
}

/// The author may correct within the window of the process.
///
/// # Errors
/// Not theirs, or too late.
pub fn may_correct(
    actor: &Actor,
    mine: &Contribution,
    window: Window,
    now: Timestamp,
) -> Result<Permit<Correct>, Refusal> {
    own(actor, mine)?;
    // A moderator refused it and lets its author correct and send it again.
    if mine.stage == Stage::Refused && mine.correct_until.is_some_and(|until| now < until) {
        return Ok(Permit::new());
    }
    let window = window.reopened(mine.submitted_at, mine.correct_until);
    rules::correction_is_open(mine.stage, mine.submitted_at, window, now)?;
    Ok(Permit::new())
}

/// The author may withdraw until the stage that the process says.
///
/// # Errors
/// Not theirs, or too late.
pub fn may_withdraw(actor: &Actor, mine: &Contribution, window: Window) -> Result<Permit<Withdraw>, Refusal> {
    own(actor, mine)?;
    rules::withdrawal_is_open(mine.stage, window)?;
    Ok(Permit::new())
}

/// Who proved enough may support what is public while supports are open; nobody their own.
///
/// # Errors
/// Nobody is signed in, an account is asked for, it is their own, or supports are not open.
pub fn may_support(
    actor: &Actor,
    what: &Contribution,
    accepted: &Proofs,
    supports: ActivityState,
) -> Result<Permit<GiveSupport>, Refusal> {
    proved(actor, accepted)?;
    rules::supports_are_open(supports)?;
    if !what.visible || what.stage == Stage::Merged {
        return Err(t::contributions_support_not_public().into());
    }
    if actor.person_id() == what.author_id {
        return Err(t::contributions_support_own().into());
    }
    Ok(Permit::new())
}

/// Anyone signed in may follow what they may see.
///
/// # Errors
/// Nobody is signed in, or they may not see it.
pub fn may_follow(actor: &Actor, what: &Contribution) -> Result<Permit<Follow>, Refusal> {
    signed_in(actor)?;
    if may_see(actor, what) { Ok(Permit::new()) } else { Err(t::contributions_support_not_public().into()) }
}

/// All see what is visible; its author and agents see it always.
pub fn may_see(actor: &Actor, what: &Contribution) -> bool {
    what.visible || is_author(actor, what) || actor.is_agent()
}

/// Whether this person gave it.
pub fn is_author(actor: &Actor, what: &Contribution) -> bool {
    actor.person_id().is_some() && actor.person_id() == what.author_id
}

/// Agents whose role is among the movers of the status may move a contribution of their area and theme into it;
/// administrators always.
///
/// # Errors
/// They may not, or the move makes no sense.
pub fn may_move(actor: &Actor, what: &Contribution, to: &Status) -> Result<Permit<MoveStatus>, Refusal> {
    rules::move_makes_sense(what, to)?;
    let (area, theme) = (what.area_id.map(parvis_kernel::Id::raw), what.theme_id.map(parvis_kernel::Id::raw));
    let process = Some(what.process_id.raw());
    let allowed = actor.has_role(Role::Administrator)
        || to.movers.iter().any(|role| actor.may_in(*role, process, area, theme));
    if allowed { Ok(Permit::new()) } else { Err(t::contributions_move_not_yours(&to.label).into()) }
}

/// Moderators of both and administrators may merge.
///
/// # Errors
/// They may not, or the two can not be merged.
pub fn may_merge(actor: &Actor, from: &Contribution, into: &Contribution) -> Result<Permit<Merge>, Refusal> {
    rules::merger_makes_sense(from, into)?;
    let moderates = |what: &Contribution| {
        let (area, theme) =
            (what.area_id.map(parvis_kernel::Id::raw), what.theme_id.map(parvis_kernel::Id::raw));
        actor.may_in(Role::Moderator, Some(what.process_id.raw()), area, theme)
    };
    if moderates(from) && moderates(into) {
        Ok(Permit::new())
    } else {
        Err(t::contributions_merge_not_yours().into())
    }
}

/// Administrators number projects; assessors of its area and theme may set a project's cost too.
///
/// # Errors
/// They may not.
pub fn may_number(actor: &Actor, what: Option<&Contribution>) -> Result<Permit<Number>, Refusal> {
    let assesses = |what: &Contribution| {
        let (area, theme) =
            (what.area_id.map(parvis_kernel::Id::raw), what.theme_id.map(parvis_kernel::Id::raw));
        actor.may_in(Role::Assessor, Some(what.process_id.raw()), area, theme)
    };
    if actor.has_role(Role::Administrator) || what.is_some_and(assesses) {
        Ok(Permit::new())
    } else {
        Err(t::contributions_number_not_yours().into())
    }
}

/// Moderators of its area and theme may hide.
///
/// # Errors
/// They may not.
pub fn may_hide(actor: &Actor, what: &Contribution) -> Result<Permit<Hide>, Refusal> {
    let (area, theme) = (what.area_id.map(parvis_kernel::Id::raw), what.theme_id.map(parvis_kernel::Id::raw));
    if actor.may_in(Role::Moderator, Some(what.process_id.raw()), area, theme) {
        Ok(Permit::new())
    } else {
        Err(t::contributions_hide_not_yours().into())
    }
}

fn signed_in(actor: &Actor) -> Result<(), Refusal> {
    if actor.signed_in().is_some() { Ok(()) } else { Err(t::contributions_sign_in_first().into()) }
}

fn proved(actor: &Actor, accepted: &Proofs) -> Result<(), Refusal> {
    signed_in(actor)?;
    if accepted.admit(actor) { Ok(()) } else { Err(t::contributions_account_needed().into()) }
}

fn own(actor: &Actor, mine: &Contribution) -> Result<(), Refusal> {
    if is_author(actor, mine) { Ok(()) } else { Err(t::contributions_not_yours().into()) }
}
