//! Numbers, amounts and percentages as each language writes them.
//!
//! French groups by three with a narrow no-break space (U+202F), puts a no-break space (U+00A0) before the
//! euro and U+202F before the percent sign (Imprimerie nationale, and CLDR); English uses commas.

use parvis_kernel::{Locale, Money};

/// "18 500" or "18,500"; a true minus sign (U+2212) before what is negative.
pub(crate) fn number(locale: Locale, value: i64) -> String {
    format!("{}{}", sign(value < 0), grouped(locale, value.unsigned_abs()))
}

/// "18 500 €" or "€18,500"; cents only where there are some.
pub(crate) fn money(locale: Locale, amount: Money) -> String {
    let (sign, cents) = (sign(amount.cents() < 0), amount.cents().unsigned_abs());
    let mut figure = grouped(locale, cents / 100);
    if cents % 100 != 0 {
        figure.push_str(&format!("{}{:02}", decimal(locale), cents % 100));
    }
    match locale {
        Locale::Fr => format!("{sign}{figure}\u{a0}€"),
        Locale::En => format!("{sign}€{figure}"),
    }
}

/// The share 0.125 as "12,5 %" or "12.5%": one decimal at most, none where it is zero.
pub(crate) fn percent(locale: Locale, share: f64) -> String {
    #[expect(clippy::cast_possible_truncation, reason = "tenths of a percent; `as` saturates")]
    let tenths = (share * 1000.0).round() as i64;
    let (sign, tenths) = (sign(tenths < 0), tenths.unsigned_abs());
    let mut figure = grouped(locale, tenths / 10);
    if tenths % 10 != 0 {
        figure.push_str(&format!("{}{}", decimal(locale), tenths % 10));
    }
    match locale {
        Locale::Fr => format!("{sign}{figure}\u{202f}%"),
        Locale::En => format!("{sign}{figure}%"),
    }
}

fn sign(negative: bool) -> &'static str {
    if negative { "\u{2212}" } else { "" }
}

fn decimal(locale: Locale) -> char {
    match locale {
        Locale::Fr => ',',
        Locale::En => '.',
    }
}

fn grouped(locale: Locale, value: u64) -> String {
    let separator = match locale {
        Locale::Fr => '\u{202f}',
        Locale::En => ',',
    };
    let digits = value.to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.char_indices() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(separator);
        }
        text.push(digit);
    }
    text
}
