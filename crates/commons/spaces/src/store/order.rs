//! Moving one thing among its like: what "monter" and "descendre" do to an order.

/// The same list with `moved` one place earlier or later; `None` where it stays as it is.
pub fn moved<T: Copy + PartialEq>(order: &[T], moved: T, up: bool) -> Option<Vec<T>> {
    let at = order.iter().position(|other| *other == moved)?;
    let with = if up { at.checked_sub(1)? } else { at + 1 };
    let mut order = order.to_vec();
    (with < order.len()).then(|| order.swap(at, with))?;
    Some(order)
}

#[cfg(test)]
mod tests {
    use super::moved;

    #[test]
    fn a_thing_moves_one_place_and_not_past_the_ends() {
        assert_eq!(moved(&[1, 2, 3], 2, true), Some(vec![2, 1, 3]));
        assert_eq!(moved(&[1, 2, 3], 2, false), Some(vec![1, 3, 2]));
        assert_eq!(moved(&[1, 2, 3], 1, true), None);
        assert_eq!(moved(&[1, 2, 3], 3, false), None);
        assert_eq!(moved(&[1, 2, 3], 9, false), None);
    }
}
