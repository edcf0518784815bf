//! "Le projet arrivé en tête dans chaque canton est retenu."
//!
//! Areas are served in the order of their leaders' votes, which matters only when money runs short. Projects
//! without an area are not looked at.

use std::collections::BTreeMap;

use crate::order::Order;
use crate::tally::State;
use crate::{AreaKey, AreaTooDear, Priority, WhyNotSelected, WhyWon};

/// Areas that are done, with their winner if they have one.
type Served<'a> = BTreeMap<&'a AreaKey, Option<usize>>;

pub(crate) fn first_of_each_area(
    state: &mut State<'_>,
    stage: u32,
    too_dear: AreaTooDear,
    earlier_winners_serve: bool,
) {
    let order = state.order(stage, Priority::Votes);
    let projects = state.projects;
    let mut served: Served<'_> = BTreeMap::new();
    if earlier_winners_serve {
        let areas =
            state.winners().iter().filter_map(|place| Some((projects[*place].area.as_ref()?, Some(*place))));
        served.extend(areas);
    }
    let mut candidates = state.candidates();
    candidates.retain(|place| projects[*place].area.is_some());
    for group in order.groups(candidates) {
        let open = state.maximum_reached().is_none();
        let is_leader =
            |place: &usize| projects[*place].area.as_ref().is_some_and(|area| !served.contains_key(area));
        let leaders: Vec<usize> = group.iter().copied().filter(|place| open && is_leader(place)).collect();
        let takeable: Vec<bool> = leaders.iter().map(|place| fits(state, *place, too_dear)).collect();
        for place in group {
            if let Some(area) = &projects[place].area {
                look_at(state, stage, too_dear, place, area, &mut served);
            }
        }
        report_ties(state, &order, &leaders, &takeable, too_dear);
    }
}

fn look_at<'a>(
    state: &mut State<'a>,
    stage: u32,
    too_dear: AreaTooDear,
    place: usize,
    area: &'a AreaKey,
    served: &mut Served<'a>,
) {
    let project = &state.projects[place];
    if let Some(by) = served.get(area) {
        let by = by.map(|winner| state.projects[winner].key.clone());
        state.pass(stage, place, WhyNotSelected::AreaAlreadyServed { area: area.clone(), by });
    } else if let Some(why) = state.maximum_reached() {
        state.pass(stage, place, why);
    } else if fits(state, place, too_dear) {
        state.purse.pay(project);
        state.take(stage, place, WhyWon::FirstOfArea { area: area.clone() });
        served.insert(area, Some(place));
    } else {
        let remaining = state.purse.available_for(project);
        state.pass(stage, place, WhyNotSelected::ExceedsRemaining { remaining });
        if too_dear == AreaTooDear::AreaWithout {
            served.insert(area, None);
        }
    }
}

/// A leader that could have been taken when the group began and was not: it lost either to an equal of its own
/// area (that tie is reported for the area) or to equals of other areas that used up the money or the places.
fn report_ties(
    state: &mut State<'_>,
    order: &Order<'_>,
    leaders: &[usize],
    takeable: &[bool],
    too_dear: AreaTooDear,
) {
    let projects = state.projects;
    let mut by_area: BTreeMap<&Option<AreaKey>, Vec<usize>> = BTreeMap::new();
    let mut lost_to_others = false;
    let mut could_win = Vec::new();
    for (&place, &takeable) in leaders.iter().zip(takeable) {
        let area = &projects[place].area;
        if takeable {
            could_win.push(place);
            lost_to_others |= !state.has_won(place) && !state.lost_its_area(place);
        }
        // A too dear leader closes its area under AreaWithout, so it is part of the area's tie.
        if takeable || too_dear == AreaTooDear::AreaWithout {
            by_area.entry(area).or_default().push(place);
        }
    }
    for equals in by_area.into_values().filter(|equals| equals.len() > 1) {
        if equals.iter().any(|place| could_win.contains(place)) {
            state.tie(order.tie(&equals));
        }
    }
    if lost_to_others {
        state.tie(order.tie(&could_win));
    }
}

fn fits(state: &State<'_>, place: usize, too_dear: AreaTooDear) -> bool {
    let project = &state.projects[place];
    too_dear == AreaTooDear::ExceedEnvelope || project.cost <= state.purse.available_for(project)
}
