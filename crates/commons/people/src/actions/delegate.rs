//! Handing one's roles over for the days of an absence. The copies hold within those days and within those of the role
//! itself, go with it, and are not handed on a second time.

use parvis_db::Conn;
use parvis_kernel::{Period, PeriodState, Timestamp};
use parvis_web::{Actor, PersonId, Role, WebError};
use serde_json::json;

use super::deed;
use crate::{
    mails::{self, Sender},
    model::{NewMandate, PeopleFault, StandIn},
    policy, store,
};

/// An absence, and who stands in.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Absence {
    /// Who is away.
    pub away: PersonId,
    /// Who stands in.
    pub stand_in: PersonId,
    /// From when to when; both ends are known.
    pub days: Period,
}

/// Copies the roles of who is away to who stands in, and tells them. Answers how many roles.
pub(crate) fn delegate(
    conn: &mut Conn,
    actor: &Actor,
    absence: &Absence,
    sender: &Sender,
    now: Timestamp,
) -> Result<usize, WebError> {
    let permit = policy::may_delegate(actor, absence.away)?;
    let stand_in = store::contact(conn, absence.stand_in)?.ok_or(PeopleFault::StandInMissing)?;
    let is_agent = store::grants_of(conn, absence.stand_in, now)?.iter().any(|grant| grant.role.is_agent());
    if absence.stand_in == absence.away || !is_agent {
        return Err(PeopleFault::StandInMissing.into());
    }
    let mut handed = 0;
    for held in store::mandates(conn, absence.away)? {
        // A seat in the council is personal; what stands in for others is not handed on.
        let personal = held.terms.role == Role::CouncilMember || held.stands_in_for.is_some();
        let Some(period) = overlap(&held.terms.period, &absence.days).filter(|_| !personal) else { continue };
        if period.state(now) == PeriodState::Past {
            continue;
        }
        let terms = NewMandate { period, ..held.terms.clone() };
        let origin = StandIn { person: absence.away, source: held.id };
        store::insert_mandate(conn, &permit, absence.stand_in, &terms, Some(origin), now)?;
        handed += 1;
    }
    if handed == 0 {
        return Err(PeopleFault::NothingToDelegate.into());
    }
    let data = json!({ "stand_in": absence.stand_in.raw(), "from": absence.days.opens_at, "until": absence.days.closes_at });
    deed::tell(conn, "RolesHandedOver", Some(actor), absence.away, data, now)?;
    let away = store::person(conn, absence.away)?.map(|person| person.public_name).unwrap_or_default();
    parvis_mail::queue(conn, &mails::stands_in(sender, &stand_in.email, &away, &absence.days), now)?;
    Ok(handed)
}

/// The days that lie in both.
fn overlap(one: &Period, other: &Period) -> Option<Period> {
    let later = one.opens_at.into_iter().chain(other.opens_at).max();
    let sooner = one.closes_at.into_iter().chain(other.closes_at).min();
    Some(Period { opens_at: later, closes_at: sooner }).filter(Period::is_ordered)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_copy_never_outlives_the_role() {
        let at = |second| Some(Timestamp::from_micros(second));
        let period = |opens_at, closes_at| Period { opens_at, closes_at };
        let leave = period(at(10), at(20));
        assert_eq!(overlap(&period(None, None), &leave), Some(leave));
        assert_eq!(overlap(&period(None, at(15)), &leave), Some(period(at(10), at(15))));
        assert_eq!(overlap(&period(at(12), at(30)), &leave), Some(period(at(12), at(20))));
        assert_eq!(overlap(&period(None, at(10)), &leave), None);
    }
}
