//! Amounts in euros, kept in cents so that no sum is ever rounded.

use std::{iter::Sum, ops};

use serde::{Deserialize, Serialize};

/// An amount in cents of euro; may be negative (a difference).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Money(i64);

impl Money {
    /// Nothing.
    pub const ZERO: Money = Money(0);

    /// That many cents.
    pub const fn from_cents(cents: i64) -> Self {
        Self(cents)
    }

    /// That many whole euros.
    pub const fn from_euros(euros: i64) -> Self {
        Self(euros * 100)
    }

    /// The amount in cents.
    pub const fn cents(self) -> i64 {
        self.0
    }

    /// Reads what people type: "18500", "18 500", "18 500,50 €", "18500.5". At most two decimals, not negative,
    /// at most 10 billion euros; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let kept: String = text.chars().filter(|c| !c.is_whitespace() && *c != '€').collect();
        let (whole, decimals) = kept.split_once([',', '.']).unwrap_or((&kept, ""));
        let digits = |part: &str| part.chars().all(|c| c.is_ascii_digit());
        if whole.is_empty() || whole.len() > 11 || decimals.len() > 2 || !digits(whole) || !digits(decimals) {
            return None;
        }
        let cents: i64 = format!("{decimals:0<2}").parse().ok()?;
        let amount = whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents)?;
        (amount <= 1_000_000_000_000).then_some(Self(amount))
    }

    /// What a form field shows again: "18500" or "18500,50".
    pub fn to_input(self) -> String {
        if self.0 % 100 == 0 {
            format!("{}", self.0 / 100)
        } else {
            format!("{},{:02}", self.0 / 100, self.0 % 100)
        }
    }
}

impl ops::Add for Money {
    type Output = Money;
    fn add(self, other: Money) -> Money {
        Money(self.0.saturating_add(other.0))
    }
}
impl ops::Sub for Money {
    type Output = Money;
    fn sub(self, other: Money) -> Money {
        Money(self.0.saturating_sub(other.0))
    }
}
impl Sum for Money {
    fn sum<I: Iterator<Item = Money>>(amounts: I) -> Money {
        amounts.fold(Money::ZERO, ops::Add::add)
    }
}
