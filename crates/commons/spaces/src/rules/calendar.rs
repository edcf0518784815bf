//! Whether the calendar of a process holds together: phases in their order, each closing after its opening, and none
//! open beside another unless the process allows it.

use parvis_kernel::{Message, Period};

use crate::t;

/// Which end of which phase is wrong.
#[derive(Clone, Debug, PartialEq)]
pub struct CalendarProblem {
    /// Rank of the phase, from 0.
    pub rank: usize,
    /// Whether the closing is meant, else the opening.
    pub closing: bool,
    /// What is wrong and what to do.
    pub message: Message,
}

/// All that is wrong with a calendar: the titles and periods of the phases in their order.
pub fn check(phases: &[(String, Period)], may_overlap: bool) -> Vec<CalendarProblem> {
    let mut problems = Vec::new();
    for (rank, (title, period)) in phases.iter().enumerate() {
        if !period.is_ordered() {
            problems.push(CalendarProblem {
                rank,
                closing: true,
                message: t::spaces_phase_closes_before(title),
            });
        }
        if may_overlap {
            continue;
        }
        let before = phases[..rank].iter().rfind(|(_, before)| is_dated(before));
        if let Some((earlier, before)) = before
            && is_dated(period)
            && !follows(before, period)
        {
            problems.push(CalendarProblem {
                rank,
                closing: false,
                message: t::spaces_phase_overlaps(title, earlier),
            });
        }
    }
    problems
}

fn is_dated(period: &Period) -> bool {
    period.opens_at.is_some() || period.closes_at.is_some()
}

/// Whether the second begins when the first is over, or later. The end of the first may be left open where its
/// opening is known: it then lasts until the second opens.
fn follows(first: &Period, second: &Period) -> bool {
    match (first.closes_at.or(first.opens_at), second.opens_at) {
        (Some(end), Some(opens)) => opens >= end,
        (None, _) => true,
        (Some(_), None) => false,
    }
}

#[cfg(test)]
mod tests {
    use parvis_kernel::Timestamp;

    use super::*;

    fn phase(title: &str, opens: Option<i64>, closes: Option<i64>) -> (String, Period) {
        let at = |hour: Option<i64>| hour.map(|hour| Timestamp::from_micros(0).plus_seconds(hour * 3600));
        (title.to_owned(), Period { opens_at: at(opens), closes_at: at(closes) })
    }

    #[test]
    fn phases_that_follow_one_another_are_right() {
        let phases = [phase("a", Some(0), Some(5)), phase("b", Some(5), Some(9)), phase("c", Some(12), None)];
        assert_eq!(check(&phases, false), []);
        assert_eq!(
            check(&[phase("a", None, Some(5)), phase("b", None, None), phase("c", Some(6), None)], false),
            []
        );
    }

    #[test]
    fn a_phase_closes_after_it_opens() {
        let problems = check(&[phase("a", Some(5), Some(5))], true);
        assert_eq!((problems.len(), problems[0].rank, problems[0].closing), (1, 0, true));
    }

    #[test]
    fn phases_overlap_only_where_that_is_allowed() {
        let phases = [phase("a", Some(0), Some(5)), phase("b", Some(4), Some(9))];
        assert_eq!(check(&phases, true), []);
        let problems = check(&phases, false);
        assert_eq!((problems.len(), problems[0].rank, problems[0].closing), (1, 1, false));
        assert_eq!(
            check(&[phase("a", Some(9), None), phase("b", Some(2), None)], false).len(),
            1,
            "out of order"
        );
    }
}
