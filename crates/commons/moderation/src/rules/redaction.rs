//! Taking a passage out of a text: what stands there afterwards.

use parvis_kernel::Refusal;

use crate::t;

/// What stands where a passage was: the same in all languages, so that it is found again.
pub const MARK: &str = "[…]";

/// Most characters of a passage.
pub const PASSAGE_MAX: usize = 2_000;

/// The text without any occurrence of the passage.
///
/// # Errors
/// It is empty or too long, or does not occur.
pub fn take_out(text: &str, passage: &str) -> Result<String, Refusal> {
    let passage = passage.trim();
    if passage.is_empty() || passage.chars().count() > PASSAGE_MAX || passage == MARK {
        return Err(Refusal::on("passage", t::moderation_passage_needed()));
    }
    if !text.contains(passage) {
        return Err(Refusal::on("passage", t::moderation_passage_unknown()));
    }
    Ok(text.replace(passage, MARK))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_occurrence_goes() {
        let text = "Appelez le 06 12 34 56 78. Je répète : 06 12 34 56 78.";
        assert_eq!(take_out(text, " 06 12 34 56 78 ").as_deref(), Ok("Appelez le […]. Je répète : […]."));
        assert!(take_out(text, "07").is_err());
        assert!(take_out(text, "  ").is_err());
    }
}
