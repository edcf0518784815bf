//! Where a round stands and what comes next, in words.

use parvis_kernel::{Arg, Message, Timestamp};

use crate::{
    model::{Round, RoundState},
    t,
};

/// Where it stands.
pub fn state(round: &Round, now: Timestamp) -> Message {
    if round.waits_for_publication() && round.state(now) == RoundState::Unscheduled {
        return match round.opens_at() {
            Some(opens) => t::voting_state_draft(Arg::Moment(opens)),
            None => t::voting_state_draft_undated(),
        };
    }
    match (round.state(now), round.opens_at(), round.closes_at()) {
        (RoundState::Upcoming, Some(opens), _) => t::voting_state_upcoming(Arg::Moment(opens)),
        (RoundState::Open, _, Some(closes)) => t::voting_state_open(Arg::Moment(closes)),
        (RoundState::Open, ..) => t::voting_state_open_endless(),
        (RoundState::Closed, ..) => t::voting_state_closed(),
        (RoundState::Sealed, ..) => t::voting_state_sealed(),
        (RoundState::Published, ..) => t::voting_state_published(),
        (RoundState::Unscheduled | RoundState::Upcoming, ..) => t::voting_state_unscheduled(),
    }
}

/// What to do next.
pub fn next_act(round: &Round, now: Timestamp) -> Message {
    match round.state(now) {
        RoundState::Unscheduled if round.waits_for_publication() => t::voting_next_publish_process(),
        RoundState::Unscheduled => t::voting_next_schedule(),
        RoundState::Upcoming => t::voting_next_check(),
        RoundState::Open => t::voting_next_wait(),
        RoundState::Closed => t::voting_next_seal(),
        RoundState::Sealed => t::voting_next_publish(),
        RoundState::Published => t::voting_next_nothing(),
    }
}
