//! A small catalog as a slice would give it.

use parvis_i18n::{Catalog, DEFAULT_ZONE, Texts};
use parvis_kernel::{Locale, Timestamp};

const FRENCH: &str = "\
-voting-platform = Plateforme du Budget participatif
voting-projects = { $n ->
    [0] Aucun projet
    [one] { $n } projet
   *[other] { $n } projets
 } au vote.
voting-cost = Coût : { $cost }.
voting-closed = Le vote est clos depuis le { $day }.
voting-refused = Impossible : { $reason }
voting-welcome = Bienvenue sur { -voting-platform }.
voting-round = Vote
";
const ENGLISH: &str = "\
-voting-platform = Participatory budget
voting-projects = { $n ->
    [0] No project
    [one] { $n } project
   *[other] { $n } projects
 } to vote on.
voting-cost = Cost: { $cost }.
voting-closed = Voting closed on { $day }.
voting-refused = Not possible: { $reason }
voting-welcome = Welcome to { -voting-platform }.
voting-round = Vote
";

pub fn catalog() -> Catalog {
    Catalog::new([(Locale::Fr, FRENCH), (Locale::En, ENGLISH)])
}

#[allow(dead_code, reason = "not every test file says it in both languages")]
pub fn fr() -> Texts {
    catalog().texts(Locale::Fr, DEFAULT_ZONE, &[])
}

#[allow(dead_code, reason = "not every test file says it in both languages")]
pub fn en() -> Texts {
    catalog().texts(Locale::En, DEFAULT_ZONE, &[])
}

/// A moment by the clock of Paris.
#[allow(dead_code, reason = "only the dates need it")]
pub fn paris(year: i16, month: i8, day: i8, hour: i8, minute: i8) -> Timestamp {
    Timestamp::from_local(jiff::civil::date(year, month, day).at(hour, minute, 0, 0), DEFAULT_ZONE)
        .expect("Paris is a known zone")
}
