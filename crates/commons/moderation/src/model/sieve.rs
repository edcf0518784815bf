//! What a moderator wants to see of the queue, and in which order: kept in the address, so that it survives each
//! decision without any session.

/// The order of the queue.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// What waits longest first.
    #[default]
    Oldest,
    /// What looks most doubtful first.
    Riskiest,
}

/// A canton, a theme, a process, an order.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sieve {
    /// Only of this area.
    pub area: Option<i64>,
    /// Only about this theme.
    pub theme: Option<i64>,
    /// Only of this process.
    pub process: Option<i64>,
    /// The order.
    pub order: Order,
}

impl Sieve {
    /// How many filters are on.
    pub const fn count(&self) -> usize {
        self.area.is_some() as usize + self.theme.is_some() as usize + self.process.is_some() as usize
    }

    /// What stands behind an address: `?canton=3&ordre=risque`, or nothing.
    pub fn query(&self) -> String {
        let pair = |name: &str, value: Option<i64>| value.map(|value| format!("{name}={value}"));
        let order = (self.order == Order::Riskiest).then(|| "ordre=risque".to_owned());
        let pairs: Vec<String> =
            [pair("canton", self.area), pair("theme", self.theme), pair("demarche", self.process), order]
                .into_iter()
                .flatten()
                .collect();
        if pairs.is_empty() { String::new() } else { format!("?{}", pairs.join("&")) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_says_only_what_was_chosen() {
        assert_eq!(Sieve::default().query(), "");
        let some = Sieve { area: Some(3), order: Order::Riskiest, ..Sieve::default() };
        assert_eq!((some.query().as_str(), some.count()), ("?canton=3&ordre=risque", 1));
    }
}
