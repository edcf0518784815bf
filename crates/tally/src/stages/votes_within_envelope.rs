//! "Par nombre de voix jusqu'à l'enveloppe": the greedy rule of nearly every participatory budget.

use crate::tally::State;
use crate::{Priority, TooDear, WhyNotSelected, WhyWon};

pub(crate) fn votes_within_envelope(
    state: &mut State<'_>,
    stage: u32,
    priority: Priority,
    too_dear: TooDear,
) {
    let order = state.order(stage, priority);
    let mut stopped_at: Option<usize> = None;
    for group in order.groups(state.candidates()) {
        let open = stopped_at.is_none() && state.maximum_reached().is_none();
        let fitted: Vec<usize> = group.iter().copied().filter(|place| open && fits(state, *place)).collect();
        for &place in &group {
            if let Some(at) = stopped_at {
                let at = state.projects[at].key.clone();
                state.pass(stage, place, WhyNotSelected::StoppedBefore { at });
            } else if let Some(why) = state.maximum_reached() {
                state.pass(stage, place, why);
            } else if fits(state, place) {
                state.purse.pay(&state.projects[place]);
                state.take(stage, place, WhyWon::WithinEnvelope);
            } else {
                let remaining = state.purse.available_for(&state.projects[place]);
                state.pass(stage, place, WhyNotSelected::ExceedsRemaining { remaining });
                if too_dear == TooDear::Stop {
                    stopped_at = Some(place);
                }
            }
        }
        // With Skip the order mattered if one that fitted at first did not win: put first, it would have.
        // With Stop, also one that never fitted matters, since it could have come before those that did.
        let equals = if too_dear == TooDear::Stop { &group } else { &fitted };
        if !fitted.is_empty() && equals.iter().any(|place| !state.has_won(*place)) {
            state.tie(order.tie(equals));
        }
    }
}

fn fits(state: &State<'_>, place: usize) -> bool {
    let project = &state.projects[place];
    project.cost <= state.purse.available_for(project)
}
