//! A visitor chooses: a project into the basket or out of it, and the answers to the form of the rules.

use parvis_db::{Conn, DbError};
use parvis_kernel::{Refusal, Timestamp};
use parvis_web::WebError;

use crate::{
    model::{Answers, Basket, Holder, OfferedRow, Round},
    policy,
    rules::{as_project, may_add},
    store, t,
};

/// A round with what its holder has chosen.
#[derive(Clone, Debug)]
pub struct Booth {
    /// The round.
    pub round: Round,
    /// What was chosen and answered.
    pub basket: Basket,
    /// The chosen projects, by number.
    pub chosen: Vec<OfferedRow>,
    /// Whether this person voted.
    pub voted: bool,
}

/// The round of a process and the holder's basket. Projects no longer put to the vote fall out.
///
/// # Errors
/// [`WebError::NotFound`] where the process has no vote; the database's failure.
pub fn booth(conn: &mut Conn, slug: &str, holder: &Holder) -> Result<Booth, WebError> {
    let round = store::round_by_slug(conn, slug)?.ok_or(WebError::NotFound)?;
    Ok(booth_of(conn, round, holder)?)
}

/// The holder's basket in this round.
///
/// # Errors
/// The database's failure.
pub fn booth_of(conn: &mut Conn, round: Round, holder: &Holder) -> Result<Booth, DbError> {
    let mut basket = store::basket(conn, round.id, holder)?;
    let chosen = store::offered_by_ids(conn, round.process_id, &basket.choices)?;
    basket.choices.retain(|id| chosen.iter().any(|row| row.id == *id));
    let voted = match holder.person {
        Some(person) => store::has_voted(conn, round.id, person)?,
        None => false,
    };
    Ok(Booth { round, basket, chosen, voted })
}

/// Puts a project into the basket, or takes it out where it is in.
///
/// # Errors
/// Not open, voted already, not put to the vote, or one too many: each with its sentence.
pub fn choose(
    tx: &mut Conn,
    slug: &str,
    holder: &Holder,
    contribution: i64,
    wanted: bool,
    now: Timestamp,
) -> Result<Booth, WebError> {
    let mut booth = booth(tx, slug, holder)?;
    policy::may_choose(&booth.round, now)?;
    if booth.voted {
        return Err(Refusal::new(t::voting_voted_already()).into());
    }
    if wanted == booth.basket.has(contribution) {
        return Ok(booth);
    }
    if wanted {
        let offered = store::offered_by_ids(tx, booth.round.process_id, &[contribution])?;
        let more = offered.into_iter().next().ok_or_else(|| Refusal::new(t::voting_ballot_unknown()))?;
        let chosen: Vec<_> = booth.chosen.iter().map(as_project).collect();
        may_add(&booth.round.ballot_rule, &chosen, &as_project(&more))?;
        booth.basket.choices.push(contribution);
        booth.chosen.push(more);
        booth.chosen.sort_by_key(|row| row.number);
    } else {
        booth.basket.choices.retain(|id| *id != contribution);
        booth.chosen.retain(|row| row.id != contribution);
    }
    store::save_basket(tx, booth.round.id, holder, &booth.basket, now)?;
    Ok(booth)
}

/// Keeps the answers to the form of the rules, which the caller has checked.
///
/// # Errors
/// Not open, or voted already.
pub fn keep_answers(
    tx: &mut Conn,
    slug: &str,
    holder: &Holder,
    answers: &Answers,
    now: Timestamp,
) -> Result<Booth, WebError> {
    let mut booth = booth(tx, slug, holder)?;
    policy::may_choose(&booth.round, now)?;
    if booth.voted {
        return Err(Refusal::new(t::voting_voted_already()).into());
    }
    booth.basket.answers = Some(answers.clone());
    store::save_basket(tx, booth.round.id, holder, &booth.basket, now)?;
    Ok(booth)
}
