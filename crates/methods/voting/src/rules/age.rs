//! Age in whole years.

use jiff::civil::Date;

/// The age reached on `day` by someone born on `born` (someone born on 29 February grows older on 1 March in
/// common years); `None` where the birth lies after that day or more than 130 years before.
pub fn age_on(born: Date, day: Date) -> Option<u8> {
    if born > day {
        return None;
    }
    let had_birthday = (day.month(), day.day()) >= (born.month(), born.day());
    let years = day.year() - born.year() - i16::from(!had_birthday);
    u8::try_from(years).ok().filter(|years| *years <= 130)
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn the_birthday_itself_counts() {
        assert_eq!(age_on(date(2015, 3, 1), date(2026, 2, 28)), Some(10));
        assert_eq!(age_on(date(2015, 3, 1), date(2026, 3, 1)), Some(11));
        assert_eq!(age_on(date(2016, 2, 29), date(2027, 2, 28)), Some(10));
        assert_eq!(age_on(date(2016, 2, 29), date(2027, 3, 1)), Some(11));
        assert_eq!(age_on(date(2027, 3, 2), date(2027, 3, 1)), None);
        assert_eq!(age_on(date(1890, 1, 1), date(2027, 3, 1)), None);
    }
}
