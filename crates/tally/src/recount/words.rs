//! The words of the report, French and English side by side. The report is printed by a command and read by
//! people without the platform, so its words live here and not in a catalog.

use parvis_kernel::{Locale, Money};

use crate::{TieBreak, WhyNotSelected, WhyWon};

/// Chooses between the two languages.
pub(super) const fn pick<'a>(locale: Locale, fr: &'a str, en: &'a str) -> &'a str {
    match locale {
        Locale::Fr => fr,
        Locale::En => en,
    }
}

/// An amount without currency: "1234567" or "1234567.05", as in the file.
pub(super) fn amount(amount: Money) -> String {
    let cents = amount.cents();
    let (sign, cents) = if cents < 0 { ("-", cents.unsigned_abs()) } else { ("", cents.unsigned_abs()) };
    match cents % 100 {
        0 => format!("{sign}{}", cents / 100),
        rest => format!("{sign}{}.{rest:02}", cents / 100),
    }
}

/// Why a project won.
pub(super) fn won(locale: Locale, why: &WhyWon) -> String {
    match why {
        WhyWon::FirstOfArea { area } => format!("{} {area}", pick(locale, "arrivé en tête dans", "first of")),
        WhyWon::ReservedShare { category } => {
            format!("{} {category}", pick(locale, "part réservée :", "reserved share:"))
        }
        WhyWon::WithinEnvelope => {
            pick(locale, "retenu dans la limite de l'enveloppe", "selected within the envelope").to_owned()
        }
    }
}

/// Why a project was not selected.
pub(super) fn not_selected(locale: Locale, why: &WhyNotSelected) -> String {
    let say = |fr, en| pick(locale, fr, en);
    match why {
        WhyNotSelected::Withdrawn => say("retiré", "withdrawn").to_owned(),
        WhyNotSelected::NoVotes => say("aucune voix", "no votes").to_owned(),
        WhyNotSelected::BelowMinimum { minimum } => {
            format!("{} {minimum}", say("moins que le minimum :", "below"))
        }
        WhyNotSelected::ExceedsRemaining { remaining } => {
            format!("{} {}", say("trop cher, il restait", "too dear, left:"), amount(*remaining))
        }
        WhyNotSelected::StoppedBefore { at } => {
            format!("{} {at}", say("arrêt au projet", "stopped at project"))
        }
        WhyNotSelected::AreaAlreadyServed { area, by: Some(by) } => {
            format!("{area}{} {by}", say(" : arrivé en tête,", ": first was"))
        }
        WhyNotSelected::AreaAlreadyServed { area, by: None } => {
            format!("{area}{}", say(" : le premier était trop cher", ": the first was too dear"))
        }
        WhyNotSelected::MaximumReached { maximum } => {
            format!("{} {maximum}", say("nombre de lauréats atteint :", "as many winners as allowed:"))
        }
        WhyNotSelected::NotConsidered => say("aucune étape ne le concerne", "no stage applies").to_owned(),
    }
}

/// How a tie was decided.
pub(super) const fn tie_break(locale: Locale, tie_break: TieBreak) -> &'static str {
    match tie_break {
        TieBreak::LowerCost => pick(locale, "le moins cher d'abord", "the cheaper first"),
        TieBreak::HigherCost => pick(locale, "le plus cher d'abord", "the dearer first"),
        TieBreak::ListOrder => pick(locale, "ordre de la liste", "order of the list"),
        TieBreak::ProjectKey => pick(locale, "ordre des numéros", "order of the numbers"),
        TieBreak::Lot => pick(locale, "tirage au sort", "drawn by lot"),
    }
}
