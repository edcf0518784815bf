//! Checks of words typed in the back office, shared by its forms.

use parvis_kernel::{Refusal, slugify};

use crate::t;

/// Most characters of a title.
pub const MOST_TITLE: usize = 200;
/// Most characters of a summary or hint.
pub const MOST_SUMMARY: usize = 600;
/// Most characters of a long text.
pub const MOST_BODY: usize = 60_000;

/// Refuses an empty or over-long title.
///
/// # Errors
/// It is empty or too long.
pub fn title(field: &str, text: &str) -> Result<(), Refusal> {
    if text.trim().is_empty() {
        return Err(Refusal::on(field, t::spaces_title_needed()));
    }
    at_most(field, text, MOST_TITLE)
}

/// Refuses a text with more than `most` characters.
///
/// # Errors
/// It is too long.
pub fn at_most(field: &str, text: &str, most: usize) -> Result<(), Refusal> {
    if text.chars().count() > most { Err(Refusal::on(field, t::spaces_too_long(most))) } else { Ok(()) }
}

/// A name in addresses made of a title and not yet taken: a number is added where it is.
///
/// # Errors
/// What `taken` answers.
pub fn free_slug<E>(
    title: &str,
    word: &str,
    mut taken: impl FnMut(&str) -> Result<bool, E>,
) -> Result<String, E> {
    let base = slugify(title).unwrap_or_else(|| word.to_owned());
    if !taken(&base)? {
        return Ok(base);
    }
    let stem: String = base.chars().take(74).collect();
    for number in 2..10_000 {
        let slug = format!("{stem}-{number}");
        if !taken(&slug)? {
            return Ok(slug);
        }
    }
    Ok(base)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_name_gets_a_number() {
        let taken = |slug: &str| Ok::<_, ()>(slug == "budget" || slug == "budget-2");
        assert_eq!(free_slug("Budget", "demarche", taken), Ok("budget-3".to_owned()));
        assert_eq!(free_slug("!!!", "demarche", |_| Ok::<_, ()>(false)), Ok("demarche".to_owned()));
    }
}
