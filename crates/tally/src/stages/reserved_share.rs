//! "Part réservée": a part of the envelope for the projects of one category, by votes, within that part.

use crate::tally::State;
use crate::{CategoryKey, Priority, TraceStep, WhyNotSelected, WhyWon};

pub(crate) fn reserved_share(state: &mut State<'_>, stage: u32, category: &CategoryKey) {
    let order = state.order(stage, Priority::Votes);
    let mut candidates = state.candidates();
    candidates.retain(|place| state.projects[*place].categories.contains(category));
    for group in order.groups(candidates) {
        let open = state.maximum_reached().is_none();
        let fits =
            |state: &State<'_>, place: usize| state.projects[place].cost <= state.purse.share_left(stage);
        let fitted: Vec<usize> = group.iter().copied().filter(|place| open && fits(state, *place)).collect();
        for place in group {
            if let Some(why) = state.maximum_reached() {
                state.pass(stage, place, why);
            } else if fits(state, place) {
                state.purse.pay_from_share(stage, state.projects[place].cost);
                state.take(stage, place, WhyWon::ReservedShare { category: category.clone() });
            } else {
                let remaining = state.purse.share_left(stage);
                state.pass(stage, place, WhyNotSelected::ExceedsRemaining { remaining });
            }
        }
        if fitted.iter().any(|place| !state.has_won(*place)) {
            state.tie(order.tie(&fitted));
        }
    }
    let amount = state.purse.release_share(stage);
    state.note(TraceStep::ShareReleased { stage, category: category.clone(), amount });
}
