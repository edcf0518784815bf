//! What a milestone may say: a title, days in their order, nothing done in the future.

use parvis_kernel::Refusal;

use crate::{
    model::{Day, NewMilestone},
    t,
};

const TITLE: usize = 120;
const TEXT: usize = 1_000;

/// Checks a milestone.
///
/// # Errors
/// The title is missing or too long, a day that has happened lies ahead, or it ends before it begins.
pub fn check_milestone(new: &NewMilestone, today: Day) -> Result<(), Refusal> {
    if new.title.trim().is_empty() || new.title.chars().count() > TITLE {
        return Err(Refusal::on("titre", t::delivery_title_needed()));
    }
    if new.started.is_some_and(|day| day > today) {
        return Err(Refusal::on("debut", t::delivery_day_ahead()));
    }
    if new.done.is_some_and(|day| day > today) {
        return Err(Refusal::on("fin", t::delivery_day_ahead()));
    }
    if new.started.zip(new.done).is_some_and(|(started, done)| done < started) {
        return Err(Refusal::on("fin", t::delivery_done_before_start()));
    }
    check_reason("note", &new.note)
}

/// Checks a free text.
///
/// # Errors
/// It is too long.
pub fn check_reason(field: &str, text: &str) -> Result<(), Refusal> {
    match text.chars().count() {
        n if n > TEXT => Err(Refusal::on(field, t::delivery_text_too_long(n - TEXT))),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const TODAY: Day = Day::new(20_000);

    fn milestone(started: Option<i64>, done: Option<i64>) -> NewMilestone {
        NewMilestone {
            title: "Plantation".into(),
            started: started.map(Day::new),
            done: done.map(Day::new),
            ..NewMilestone::default()
        }
    }

    #[test]
    fn days_come_in_their_order_and_never_lie_ahead() {
        assert_eq!(check_milestone(&milestone(Some(19_990), Some(20_000)), TODAY), Ok(()));
        let field = |new: &NewMilestone| check_milestone(new, TODAY).unwrap_err().field;
        assert_eq!(field(&milestone(Some(20_001), None)).as_deref(), Some("debut"));
        assert_eq!(field(&milestone(None, Some(20_001))).as_deref(), Some("fin"));
        assert_eq!(field(&milestone(Some(19_990), Some(19_989))).as_deref(), Some("fin"));
    }

    #[test]
    fn a_title_is_needed_and_texts_end() {
        let mut new = milestone(None, None);
        new.note = "a".repeat(1_001);
        assert_eq!(check_milestone(&new, TODAY).unwrap_err().field.as_deref(), Some("note"));
        new.title = " ".into();
        assert_eq!(check_milestone(&new, TODAY).unwrap_err().field.as_deref(), Some("titre"));
    }
}
