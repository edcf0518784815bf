//! Sums over many winners.

use parvis_kernel::{Money, Timestamp};

use super::{DeliveryState, Work};

/// Chiffres: how many projects, where they stand, what they cost.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// All winners.
    pub projects: usize,
    /// Begun and not delivered, late ones too.
    pub ongoing: usize,
    /// Late.
    pub late: usize,
    /// Delivered.
    pub delivered: usize,
    /// What was voted.
    pub cost: Money,
    /// What is committed.
    pub committed: Money,
    /// What was spent.
    pub spent: Money,
}

impl Figures {
    /// The sums over these works.
    pub fn of<'w>(works: impl IntoIterator<Item = &'w Work>, now: Timestamp) -> Figures {
        works.into_iter().fold(Figures::default(), |mut sum, work| {
            sum.projects += 1;
            match work.state(now) {
                DeliveryState::Upcoming => {}
                DeliveryState::Ongoing => sum.ongoing += 1,
                DeliveryState::Late => {
                    sum.ongoing += 1;
                    sum.late += 1;
                }
                DeliveryState::Delivered => sum.delivered += 1,
            }
            sum.cost = sum.cost + work.row.cost.unwrap_or_default();
            sum.committed = sum.committed + work.row.committed.unwrap_or_default();
            sum.spent = sum.spent + work.row.spent.unwrap_or_default();
            sum
        })
    }
}
