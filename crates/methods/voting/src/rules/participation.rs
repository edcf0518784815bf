//! What may be published about who voted: totals by area and by day, never both at once, and no group so small that
//! it points at someone.

use std::collections::BTreeMap;

use crate::model::{DayAreaCount, Participation};

/// The smallest group that is told apart.
pub const SMALLEST: i64 = 5;

/// The publishable totals. `name` gives an area's name; several areas too small to be told apart stand together
/// under an empty name.
pub fn published(rows: &[DayAreaCount], name: impl Fn(i64) -> Option<String>) -> Participation {
    let mut areas: BTreeMap<i64, i64> = BTreeMap::new();
    let mut days: BTreeMap<i64, i64> = BTreeMap::new();
    let mut channels: BTreeMap<String, i64> = BTreeMap::new();
    for row in rows {
        *areas.entry(row.area_id).or_default() += row.n;
        *days.entry(row.day).or_default() += row.n;
        *channels.entry(row.channel.clone()).or_default() += row.n;
    }
    let channels_told = channels.len() > 1 && channels.values().all(|n| *n >= SMALLEST);
    Participation {
        voters: rows.iter().map(|row| row.n).sum(),
        by_area: by_area(&areas, name),
        by_day: by_day(&days),
        by_channel: if channels_told { channels } else { BTreeMap::new() },
    }
}

/// Areas in order of participation; the small ones together, with the next larger ones until they are enough.
fn by_area(areas: &BTreeMap<i64, i64>, name: impl Fn(i64) -> Option<String>) -> Vec<(String, i64)> {
    if areas.keys().all(|area| *area == 0) {
        return Vec::new();
    }
    let mut sorted: Vec<(String, i64)> =
        areas.iter().map(|(area, n)| (name(*area).unwrap_or_default(), *n)).collect();
    sorted.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    let mut together = 0;
    while let Some((named, n)) = sorted.last()
        && (*n < SMALLEST || named.is_empty() || (together > 0 && together < SMALLEST))
    {
        together += n;
        sorted.pop();
    }
    if together >= SMALLEST {
        sorted.push((String::new(), together));
    }
    sorted
}

/// Days in order; a day with too few votes stands together with the next ones, the last ones with those before.
fn by_day(days: &BTreeMap<i64, i64>) -> Vec<(i64, i64, i64)> {
    let mut told: Vec<(i64, i64, i64)> = Vec::new();
    let mut open: Option<(i64, i64, i64)> = None;
    for (day, n) in days {
        let (first, _, before) = open.take().unwrap_or((*day, *day, 0));
        let group = (first, *day, before + n);
        if group.2 >= SMALLEST { told.push(group) } else { open = Some(group) }
    }
    if let Some((_, last, n)) = open
        && let Some(end) = told.last_mut()
    {
        *end = (end.0, last, end.2 + n);
    }
    told
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn row(day: i64, area_id: i64, n: i64) -> DayAreaCount {
        DayAreaCount { day, area_id, channel: "web".into(), n }
    }

    fn named(area: i64) -> Option<String> {
        (area > 0).then(|| format!("canton {area}"))
    }

    #[test]
    fn small_areas_stand_together() {
        let told = published(&[row(1, 1, 20), row(1, 2, 3), row(2, 3, 1), row(2, 4, 6)], named);
        assert_eq!(told.voters, 30);
        assert_eq!(told.by_area, [("canton 1".to_owned(), 20), (String::new(), 10)]);
        assert_eq!(told.by_day, [(1, 1, 23), (2, 2, 7)]);
    }

    #[test]
    fn the_last_days_join_those_before() {
        let told = published(&[row(1, 0, 2), row(3, 0, 4), row(4, 0, 9), row(6, 0, 1)], named);
        assert_eq!(told.by_day, [(1, 3, 6), (4, 6, 10)]);
        assert!(told.by_area.is_empty());
    }

    proptest! {
        #[test]
        fn no_published_group_is_small(rows in proptest::collection::vec((0_i64..9, 0_i64..6, 1_i64..8), 0..30)) {
            let rows: Vec<DayAreaCount> = rows.into_iter().map(|(day, area, n)| row(day, area, n)).collect();
            let told = published(&rows, named);
            prop_assert!(told.by_area.iter().all(|(_, n)| *n >= SMALLEST));
            prop_assert!(told.by_day.iter().all(|(.., n)| *n >= SMALLEST));
            let days: i64 = told.by_day.iter().map(|(.., n)| n).sum();
            prop_assert!(days == told.voters || told.by_day.is_empty());
            let areas: i64 = told.by_area.iter().map(|(_, n)| n).sum();
            let left = told.voters - areas;
            prop_assert!(told.by_area.is_empty() || left == 0 || told.voters < SMALLEST || left < SMALLEST && areas > 0);
        }
    }
}
