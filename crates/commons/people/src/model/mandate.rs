//! A mandate: a role as it was given in one act, which reads as one sentence: "Peut modérer les idées des cantons Agen-1
//! et Agen-2, jusqu'au 31 décembre 2026". In the table it is one grant for each combination of its limits; what a
//! person may do is the union of all grants that hold now.

use parvis_kernel::{Id, Period, PeriodState, Timestamp};
use parvis_web::{Grant, PersonId, Role};

/// A role about to be given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewMandate {
    /// What.
    pub role: Role,
    /// Only in these areas; empty: everywhere.
    pub areas: Vec<i64>,
    /// Only about these themes; empty: all.
    pub themes: Vec<i64>,
    /// Only in these processes; empty: all.
    pub processes: Vec<i64>,
    /// When it begins and ends; a missing end is open.
    pub period: Period,
}

/// Where a copy of a mandate comes from: whom it stands in for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct StandIn {
    /// Who is away.
    pub person: PersonId,
    /// Their mandate.
    pub source: Id<Grant>,
}

/// A role as given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mandate {
    /// The key of its first grant.
    pub id: Id<Grant>,
    /// Who has it.
    pub person: PersonId,
    /// What it lets do.
    pub terms: NewMandate,
    /// Whom it stands in for.
    pub stands_in_for: Option<PersonId>,
    /// When it was given.
    pub created_at: Timestamp,
    /// When somebody looked last whether it is still right.
    pub reviewed_at: Option<Timestamp>,
}

/// The most grants that one mandate may make.
pub const MOST_GRANTS: usize = 400;

impl NewMandate {
    /// A role without any limit.
    pub const fn everywhere(role: Role) -> NewMandate {
        let period = Period { opens_at: None, closes_at: None };
        NewMandate { role, areas: Vec::new(), themes: Vec::new(), processes: Vec::new(), period }
    }

    /// The same as one grant.
    pub fn of(grant: Grant) -> NewMandate {
        NewMandate {
            areas: grant.area.into_iter().collect(),
            themes: grant.theme.into_iter().collect(),
            processes: grant.process.into_iter().collect(),
            period: Period { opens_at: None, closes_at: grant.until },
            ..NewMandate::everywhere(grant.role)
        }
    }

    /// One grant for each combination of its limits.
    pub fn grants(&self) -> Vec<Grant> {
        let choices = |limits: &[i64]| -> Vec<Option<i64>> {
            if limits.is_empty() { vec![None] } else { limits.iter().copied().map(Some).collect() }
        };
        let (areas, themes, processes) =
            (choices(&self.areas), choices(&self.themes), choices(&self.processes));
        let mut grants = Vec::new();
        for area in &areas {
            for theme in &themes {
                for process in &processes {
                    grants.push(Grant {
                        role: self.role,
                        area: *area,
                        theme: *theme,
                        process: *process,
                        until: self.period.closes_at,
                    });
                }
            }
        }
        grants
    }

    /// Whether it holds everywhere and for good: only such administrators count as those who remain.
    pub fn is_whole(&self) -> bool {
        self.grants().iter().all(Grant::is_everywhere)
            && self.period.opens_at.is_none()
            && self.period.closes_at.is_none()
    }

    /// Whether it has begun, holds, or has ended.
    pub fn state(&self, now: Timestamp) -> PeriodState {
        self.period.state(now)
    }
}

impl Mandate {
    /// When somebody must look at it again: a year after it was given or looked at.
    pub fn review_due(&self) -> Timestamp {
        self.reviewed_at.unwrap_or(self.created_at).plus_days(365)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mandate_is_the_union_of_its_grants() {
        let mandate = NewMandate {
            areas: vec![1, 2],
            processes: vec![7, 8],
            ..NewMandate::everywhere(Role::Moderator)
        };
        let grants = mandate.grants();
        assert_eq!(grants.len(), 4);
        assert!(grants.contains(&Grant::everywhere(Role::Moderator).in_area(2).in_process(7)));
        assert_eq!(NewMandate::everywhere(Role::Moderator).grants(), [Grant::everywhere(Role::Moderator)]);
    }

    #[test]
    fn only_a_role_without_limit_and_end_is_whole() {
        let whole = NewMandate::everywhere(Role::Administrator);
        assert!(whole.is_whole());
        assert!(!NewMandate { themes: vec![3], ..whole.clone() }.is_whole());
        let period = Period { opens_at: None, closes_at: Some(Timestamp::from_micros(5)) };
        assert!(!NewMandate { period, ..whole }.is_whole());
    }
}
