//! The name that others see: as chosen, and none under 15 years (the age of consent of French data protection law,
//! loi 78-17 article 45) where the birth date is known.

use jiff::civil::Date;

use crate::model::{ChosenName, NameCard, NameKind};

/// Years under which no name is shown.
const AGE_OF_NAMES: i16 = 15;

/// What stands in place of a name that is not shown; says nothing about the age.
pub const NO_NAME: &str = "Participant";

/// The name as chosen: "Amina B."
pub fn full_form(name: &ChosenName) -> String {
    match name.kind {
        NameKind::Pseudonym => name.pseudonym.clone(),
        NameKind::FullName => format!("{} {}", name.given, name.family),
        NameKind::FirstNameAndInitial => {
            let initial = name.family.chars().next().map(|c| c.to_uppercase().to_string());
            format!("{} {}.", name.given, initial.unwrap_or_default())
        }
    }
}

/// The name to show on a day.
pub fn shown_name(card: &NameCard, today: Date) -> String {
    if card.born_on.is_some_and(|born| hides_name(born, today)) {
        NO_NAME.to_owned()
    } else {
        full_form(&card.name)
    }
}

/// Whether who was born that day has no name on this one. Who was born on 29 February grows older on 1 March.
pub fn hides_name(born: Date, today: Date) -> bool {
    let mut years = today.year() - born.year();
    if (today.month(), today.day()) < (born.month(), born.day()) {
        years -= 1;
    }
    years < AGE_OF_NAMES
}

/// The last birth date, as of today, with which a name is shown.
pub fn youngest_birthday(today: Date) -> Date {
    let year = today.year() - AGE_OF_NAMES;
    // 29 February of a year that has none: those of 1 March are not old enough yet, those of the 28th are.
    Date::new(year, today.month(), today.day())
        .or_else(|_| Date::new(year, today.month(), today.day() - 1))
        .unwrap_or(today)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;

    fn amina(kind: NameKind) -> ChosenName {
        ChosenName { kind, given: "Amina".into(), family: "benali".into(), pseudonym: "Mimi".into() }
    }

    #[test]
    fn each_kind_has_its_form() {
        assert_eq!(full_form(&amina(NameKind::Pseudonym)), "Mimi");
        assert_eq!(full_form(&amina(NameKind::FirstNameAndInitial)), "Amina B.");
        assert_eq!(full_form(&amina(NameKind::FullName)), "Amina benali");
    }

    #[test]
    fn nobody_under_fifteen_has_a_name() {
        let card = |born| NameCard { name: amina(NameKind::FullName), born_on: Some(born) };
        let born = date(2011, 11, 23);
        assert_eq!(shown_name(&card(born), date(2026, 11, 22)), NO_NAME);
        assert_eq!(shown_name(&card(born), date(2026, 11, 23)), "Amina benali");
        assert_eq!(shown_name(&NameCard { born_on: None, ..card(born) }, date(2020, 1, 1)), "Amina benali");
        let leap = date(2012, 2, 29);
        assert!(hides_name(leap, date(2027, 2, 28)) && !hides_name(leap, date(2027, 3, 1)));
    }

    proptest! {
        #[test]
        fn the_youngest_birthday_is_where_names_begin(days in 0..20_000_i32, back in 0..9_000_i32) {
            use jiff::ToSpan;
            let today = date(2000, 1, 1).checked_add(days.days()).unwrap();
            let born = today.checked_sub(back.days()).unwrap();
            prop_assert_eq!(hides_name(born, today), born > youngest_birthday(today), "{} {}", born, today);
        }
    }
}
