//! The texts in a Fluent source, with their words as they are written: for the page where an authority says
//! them otherwise. The build has refused everything but plain messages, so lines are enough to tell them.

/// A text of the platform.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CatalogText {
    /// Its key.
    pub key: String,
    /// Its words: a Fluent pattern, without the indentation of the file.
    pub pattern: String,
}

/// All texts of a source, in its order. Terms (`-name`) and comments are left out.
pub fn texts_of_source(source: &str) -> Vec<CatalogText> {
    let mut texts: Vec<CatalogText> = Vec::new();
    let mut inside = false;
    for line in source.lines() {
        if let Some((key, first)) = begins(line) {
            inside = !key.starts_with('-');
            if inside {
                texts.push(CatalogText { key: key.to_owned(), pattern: first.to_owned() });
            }
        } else if inside && (line.starts_with([' ', '}']) || line.is_empty()) {
            let text = texts.last_mut().expect("a message was pushed before its second line");
            text.pattern.push('\n');
            text.pattern.push_str(line.strip_prefix("    ").unwrap_or(line.trim_start()));
        } else {
            inside = false;
        }
    }
    for text in &mut texts {
        text.pattern = text.pattern.trim().to_owned();
    }
    texts
}

/// The key that a line defines and what follows it.
fn begins(line: &str) -> Option<(&str, &str)> {
    let (key, rest) = line.split_once('=')?;
    let key = key.trim_end();
    let starts = key.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    let plain = key.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    (starts && plain).then(|| (key, rest.trim()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_found_with_all_their_lines() {
        let source = "# un commentaire\na-one = Un = { $n }\n-term = x\na-two =\n    { $n ->\n        [one] une\n       *[other] { $n }\n    } voix\n\na-three = Trois\n";
        let texts = texts_of_source(source);
        let keys: Vec<&str> = texts.iter().map(|text| text.key.as_str()).collect();
        assert_eq!(keys, ["a-one", "a-two", "a-three"]);
        assert_eq!(texts[0].pattern, "Un = { $n }");
        assert_eq!(texts[1].pattern, "{ $n ->\n    [one] une\n   *[other] { $n }\n} voix");
    }
}
