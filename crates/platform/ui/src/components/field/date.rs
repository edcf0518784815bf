//! A date in three fields: day, month, year. Nobody finds a birthday in a calendar of months.

use maud::{Markup, html};

/// The names of the three parts, after the field's own name and `_`.
pub const PARTS: [&str; 3] = ["day", "month", "year"];

const WIDTHS: [&str; 3] = ["w-2", "w-2", "w-4"];
const BIRTHDAY: [&str; 3] = ["bday-day", "bday-month", "bday-year"];

/// Labels of the three fields.
#[derive(Clone, Debug)]
pub struct DateWords {
    /// "Jour"
    pub day: String,
    /// "Mois"
    pub month: String,
    /// "Année"
    pub year: String,
    /// Whether it is the person's date of birth, which browsers can fill.
    pub birthday: bool,
}

/// The three fields; the first has the field's own id, so that a link to an error arrives there.
pub fn parts(name: &str, id: &str, words: &DateWords, values: &[String], wrong: bool) -> Markup {
    let labels = [&words.day, &words.month, &words.year];
    html! {
        div class="date-parts" {
            @for (rank, part) in PARTS.iter().enumerate() {
                @let own = if rank == 0 { id.to_owned() } else { format!("{id}-{part}") };
                div {
                    label for=(own) { (labels[rank]) }
                    input type="text" inputmode="numeric" id=(own) name={ (name) "_" (part) } class=(WIDTHS[rank])
                        value=(values.get(rank).map_or("", String::as_str)) maxlength="4"
                        autocomplete=[words.birthday.then_some(BIRTHDAY[rank])] aria-invalid=[wrong.then_some("true")];
                }
            }
        }
    }
}
