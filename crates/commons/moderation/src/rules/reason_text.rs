//! What the author reads: the sentence of the reason, where it stands, and the moderator's own words.

use parvis_kernel::Refusal;

use crate::{model::NewReason, t};

/// Most characters of a moderator's own words.
pub const NOTE_MAX: usize = 1_000;

/// The text in paragraphs; what is empty is left out.
pub fn reason_text(sentence: &str, article: &str, note: &str) -> String {
    let article = if article.is_empty() { String::new() } else { format!("({article})") };
    let first =
        [sentence, &article].map(str::trim).into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>();
    let parts = [first.join(" "), note.trim().to_owned()];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// Checks a reason before it is kept.
///
/// # Errors
/// What is missing or too long, at its field.
pub fn check_reason(new: &NewReason) -> Result<(), Refusal> {
    let fits = |text: &str, most: usize| !text.is_empty() && text.chars().count() <= most;
    if !fits(&new.title, 80) {
        return Err(Refusal::on("titre", t::moderation_reason_title_needed()));
    }
    if !fits(&new.sentence, 500) {
        return Err(Refusal::on("phrase", t::moderation_reason_sentence_needed()));
    }
    if new.article.chars().count() > 120 {
        return Err(Refusal::on("article", t::moderation_reason_article_long()));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn empty_parts_leave_no_trace() {
        assert_eq!(
            reason_text("Trop cher.", "article 6", "Voyez votre mairie."),
            "Trop cher. (article 6)\n\nVoyez votre mairie."
        );
        assert_eq!(reason_text("", "", "Retirez le nom."), "Retirez le nom.");
        assert_eq!(reason_text("Trop cher.", "", " "), "Trop cher.");
    }

    #[test]
    fn a_reason_has_a_title_and_a_sentence() {
        let whole =
            NewReason { title: "Coût".into(), sentence: "Trop cher.".into(), ..NewReason::default() };
        assert!(check_reason(&whole).is_ok());
        let refused = check_reason(&NewReason { sentence: "x".repeat(501), ..whole }).err();
        assert_eq!(refused.and_then(|refusal| refusal.field).as_deref(), Some("phrase"));
    }
}
