//! Ordering a list without script: every row has its buttons, and each sends the whole form.

/// What the pressed button does beside saving.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListAct {
    /// Nothing more.
    Save,
    /// The row changes place with the one before.
    Up(usize),
    /// The row changes place with the one after.
    Down(usize),
    /// The row goes.
    Remove(usize),
}

impl ListAct {
    /// The act in a button's value (`up-2`); anything else only saves.
    pub fn read(text: &str) -> ListAct {
        let row = text.rsplit_once('-').and_then(|(act, row)| Some((act, row.parse().ok()?)));
        match row {
            Some(("up", row)) => ListAct::Up(row),
            Some(("down", row)) => ListAct::Down(row),
            Some(("remove", row)) => ListAct::Remove(row),
            _ => ListAct::Save,
        }
    }

    /// Applies it; rows that are not there stay as they are.
    pub fn apply<T>(self, rows: &mut Vec<T>) {
        match self {
            ListAct::Up(row) if row > 0 && row < rows.len() => rows.swap(row, row - 1),
            ListAct::Down(row) if row + 1 < rows.len() => rows.swap(row, row + 1),
            ListAct::Remove(row) if row < rows.len() => drop(rows.remove(row)),
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn after(act: &str) -> Vec<i32> {
        let mut rows = vec![1, 2, 3];
        ListAct::read(act).apply(&mut rows);
        rows
    }

    #[test]
    fn rows_move_and_go() {
        assert_eq!(after("up-1"), [2, 1, 3]);
        assert_eq!(after("down-1"), [1, 3, 2]);
        assert_eq!(after("remove-0"), [2, 3]);
        for nothing in ["up-0", "down-2", "remove-3", "save", "", "up--1", "up-99999999999999999999"] {
            assert_eq!(after(nothing), [1, 2, 3], "{nothing}");
        }
    }

    proptest! {
        #[test]
        fn moving_never_loses_a_row(act in "(up|down)-[0-9]{1,3}") {
            let mut rows = after(&act);
            rows.sort_unstable();
            prop_assert_eq!(rows, [1, 2, 3]);
        }
    }
}
