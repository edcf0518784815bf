//! The name of a file, made safe to show and to save.

use super::kind;

const MOST_CHARACTERS: usize = 80;

/// The last part of the name, without control or direction-changing characters nor those that no disk takes,
/// at most 80 characters, and always ending as its content demands: `facture.pdf.exe` becomes `facture.pdf.pdf`.
pub fn shown_name(file_name: &str, mime: &str) -> String {
    let extension = kind::extension(mime);
    let last = file_name.rsplit(['/', '\\']).next().unwrap_or_default();
    let plain: String = last.chars().filter(|c| shown(*c)).collect();
    let stem = plain.rsplit_once('.').map_or(plain.as_str(), |(stem, _)| stem);
    let words: Vec<&str> = stem.split_whitespace().collect();
    let stem: String = words.join(" ").trim_matches(['.', ' ', '-']).chars().take(MOST_CHARACTERS).collect();
    let fallback = if mime.starts_with("image/") { "image" } else { "document" };
    let stem = if stem.is_empty() { fallback } else { stem.trim_end() };
    format!("{stem}.{extension}")
}

/// Letters, digits, blanks and harmless signs. Bidirectional controls (Unicode TR 36) could show `gpj.exe` as `exe.jpg`.
fn shown(c: char) -> bool {
    let misleading =
        matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    !c.is_control() && !misleading && !"\"<>|:*?&%$`;".contains(c)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_end_as_their_content_demands() {
        for (given, mime, shown) in [
            ("Plan du verger.PDF", "application/pdf", "Plan du verger.pdf"),
            ("facture.pdf.exe", "application/pdf", "facture.pdf.pdf"),
            ("C:\\Users\\a\\photo été.jpeg", "image/jpeg", "photo été.jpg"),
            ("../../etc/passwd", "image/png", "passwd.png"),
            ("\u{202e}gpj.exe", "image/jpeg", "gpj.jpg"),
            ("<script>alert(1)</script>", "image/png", "script.png"),
            ("...", "image/png", "image.png"),
            ("", "application/pdf", "document.pdf"),
        ] {
            assert_eq!(shown_name(given, mime), shown, "{given}");
        }
        assert_eq!(shown_name(&"é".repeat(300), "image/png").chars().count(), 84);
    }
}
