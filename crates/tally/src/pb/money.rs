//! Amounts in a `.pb` file: plain decimals with a point, "33.35", "400000.0".

use parvis_kernel::Money;

use super::{PbError, PbFault};

/// Reads an amount exactly; more than two decimals are accepted only if they are zeros.
pub(crate) fn read_money(text: &str, line: usize) -> Result<Money, PbError> {
    amount(text).ok_or_else(|| PbFault::BadAmount { text: text.to_owned() }.at(line))
}

fn amount(text: &str) -> Option<Money> {
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let (cents, zeros) = decimals.split_at_checked(2).unwrap_or((decimals, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || !digits(whole) || !digits(cents) || !zeros.bytes().all(|byte| byte == b'0') {
        return None;
    }
    let cents: i64 = format!("{cents:0<2}").parse().ok()?;
    Some(Money::from_cents(whole.parse::<i64>().ok()?.checked_mul(100)?.checked_add(cents)?))
}

/// Writes an amount: "33.35", and "400000" without decimals where there are none.
pub(super) fn write_money(amount: Money) -> String {
    let cents = amount.cents();
    if cents % 100 == 0 { (cents / 100).to_string() } else { format!("{}.{:02}", cents / 100, cents % 100) }
}
