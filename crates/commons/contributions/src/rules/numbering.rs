//! Numbers of the projects put to the vote: by area, then theme, then title, from 1 without a gap.
//!
//! The paper ballot lists projects canton by canton; the number is what a voter writes down, so the order must be the
//! same on paper and on the screen.

use crate::model::ContributionId;

/// A project to number, with what orders it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberingRow {
    /// Which.
    pub id: ContributionId,
    /// Place of its area among the areas; last where it has none.
    pub area_rank: usize,
    /// Place of its theme among the themes; last where it has none.
    pub theme_rank: usize,
    /// Collation key of its title.
    pub title_key: Vec<u8>,
}

/// The number of each project.
pub fn number_by_area_and_theme(mut rows: Vec<NumberingRow>) -> Vec<(ContributionId, i64)> {
    rows.sort_by(|a, b| {
        (a.area_rank, a.theme_rank, &a.title_key, a.id).cmp(&(b.area_rank, b.theme_rank, &b.title_key, b.id))
    });
    rows.into_iter().zip(1..).map(|(row, number)| (row.id, number)).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn row(id: i64, area: usize, theme: usize, title: &str) -> NumberingRow {
        NumberingRow {
            id: ContributionId::new(id),
            area_rank: area,
            theme_rank: theme,
            title_key: title.into(),
        }
    }

    #[test]
    fn area_comes_before_theme_and_theme_before_title() {
        let rows = vec![row(1, 1, 0, "a"), row(2, 0, 1, "a"), row(3, 0, 0, "b"), row(4, 0, 0, "a")];
        let ids: Vec<i64> = number_by_area_and_theme(rows).into_iter().map(|(id, _)| id.raw()).collect();
        assert_eq!(ids, [4, 3, 2, 1]);
    }

    proptest! {
        #[test]
        fn numbers_have_no_gap_and_do_not_depend_on_the_order_of_reading(
            keys in prop::collection::vec((0_usize..4, 0_usize..3, "[a-c]{0,2}"), 0..40)
        ) {
            let rows: Vec<_> = keys.iter().zip(1..).map(|((a, t, title), id)| row(id, *a, *t, title)).collect();
            let mut backwards = rows.clone();
            backwards.reverse();
            let numbers = number_by_area_and_theme(rows);
            prop_assert_eq!(&numbers, &number_by_area_and_theme(backwards));
            for (index, (_, number)) in numbers.iter().enumerate() {
                prop_assert_eq!(*number, i64::try_from(index).unwrap() + 1);
            }
        }
    }
}
