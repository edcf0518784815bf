//! Splits Rust source into code, comments and string literals, without a parser.
//!
//! A rule such as "no SQL outside store/" looks at literals, one such as "no `input` element" at code; neither
//! may be fooled by a comment. Lines stay where they are: what is cut out is replaced by spaces.

/// One Rust file taken apart.
#[derive(Debug, Default)]
pub struct RustSource {
    /// The code, with comments and the insides of literals blanked.
    pub code: String,
    /// Comments only, everything else blanked.
    pub comments: String,
    /// String literals with the line on which each begins, from 1.
    pub strings: Vec<(usize, String)>,
}

/// What the reader stands in.
#[derive(Clone, Copy, PartialEq)]
enum Place {
    Code,
    LineComment,
    BlockComment { depth: usize },
    Text,
    RawText { hashes: usize },
}

impl RustSource {
    /// Takes the text of a file apart. Unfinished literals run to the end of the file.
    pub fn split(text: &str) -> Self {
        let mut reader = Reader { chars: text.chars().collect(), at: 0, line: 1, out: Self::default() };
        let mut place = Place::Code;
        while reader.at < reader.chars.len() {
            place = reader.step(place);
        }
        reader.out
    }

    /// The same source without its inline test module, which by custom closes the file.
    pub fn without_tests(mut self) -> Self {
        let Some(cut) = self.code.find("#[cfg(test)]\nmod ") else { return self };
        let line = self.code[..cut].matches('\n').count() + 1;
        self.code.truncate(cut);
        self.strings.retain(|(at, _)| *at < line);
        self.comments = self.comments.lines().take(line - 1).collect::<Vec<_>>().join("\n");
        self
    }
}

struct Reader {
    chars: Vec<char>,
    at: usize,
    line: usize,
    out: RustSource,
}

impl Reader {
    fn step(&mut self, place: Place) -> Place {
        match place {
            Place::Code => self.code(),
            Place::LineComment if self.chars[self.at] == '\n' => self.code(),
            Place::LineComment => self.comment(1, place),
            Place::BlockComment { depth } => self.block_comment(depth),
            Place::Text => self.literal(),
            Place::RawText { hashes } => self.raw_literal(hashes),
        }
    }

    fn code(&mut self) -> Place {
        if self.ahead("//") {
            return self.comment(2, Place::LineComment);
        }
        if self.ahead("/*") {
            return self.comment(2, Place::BlockComment { depth: 1 });
        }
        if let Some(hashes) = self.raw_start() {
            self.keep_code(2 + hashes);
            return self.open(Place::RawText { hashes });
        }
        match self.chars[self.at] {
            '"' => {
                self.keep_code(1);
                self.open(Place::Text)
            }
            '\'' => {
                let length = self.char_literal();
                self.keep_code(length);
                Place::Code
            }
            _ => {
                self.keep_code(1);
                Place::Code
            }
        }
    }

    fn block_comment(&mut self, depth: usize) -> Place {
        if self.ahead("/*") {
            return self.comment(2, Place::BlockComment { depth: depth + 1 });
        }
        if self.ahead("*/") {
            let next = if depth == 1 { Place::Code } else { Place::BlockComment { depth: depth - 1 } };
            return self.comment(2, next);
        }
        self.comment(1, Place::BlockComment { depth })
    }

    fn literal(&mut self) -> Place {
        match self.chars[self.at] {
            '"' => {
                self.keep_code(1);
                Place::Code
            }
            '\\' => {
                self.keep_text(2);
                Place::Text
            }
            _ => {
                self.keep_text(1);
                Place::Text
            }
        }
    }

    fn raw_literal(&mut self, hashes: usize) -> Place {
        if self.ahead(&format!("\"{}", "#".repeat(hashes))) {
            self.keep_code(1 + hashes);
            return Place::Code;
        }
        self.keep_text(1);
        Place::RawText { hashes }
    }

    /// `r"` or `r##"` at a word's start: the number of hashes.
    fn raw_start(&self) -> Option<usize> {
        let inside_word = self.at > 0 && is_word(self.chars[self.at - 1]) && self.chars[self.at - 1] != 'b';
        if self.chars[self.at] != 'r' || inside_word {
            return None;
        }
        let hashes = self.chars[self.at + 1..].iter().take_while(|c| **c == '#').count();
        (self.chars.get(self.at + 1 + hashes) == Some(&'"')).then_some(hashes)
    }

    /// The length of a character literal, or 1 for the quote of a lifetime.
    fn char_literal(&self) -> usize {
        let next = |offset: usize| self.chars.get(self.at + offset).copied();
        match (next(1), next(2)) {
            (Some('\\'), _) => {
                let rest = self.chars[self.at + 3..].iter().take_while(|c| **c != '\'').count();
                rest + 4
            }
            (Some(_), Some('\'')) => 3,
            _ => 1,
        }
    }

    fn ahead(&self, word: &str) -> bool {
        word.chars().enumerate().all(|(offset, c)| self.chars.get(self.at + offset) == Some(&c))
    }

    fn open(&mut self, place: Place) -> Place {
        self.out.strings.push((self.line, String::new()));
        place
    }

    fn comment(&mut self, count: usize, next: Place) -> Place {
        self.take(count, |out, c, blank| {
            out.comments.push(c);
            out.code.push(blank);
        });
        next
    }

    fn keep_code(&mut self, count: usize) {
        self.take(count, |out, c, blank| {
            out.code.push(c);
            out.comments.push(blank);
        });
    }

    fn keep_text(&mut self, count: usize) {
        self.take(count, |out, c, blank| {
            out.code.push(blank);
            out.comments.push(blank);
            if let Some((_, literal)) = out.strings.last_mut() {
                literal.push(c);
            }
        });
    }

    fn take(&mut self, count: usize, keep: impl Fn(&mut RustSource, char, char)) {
        let end = (self.at + count).min(self.chars.len());
        for position in self.at..end {
            let c = self.chars[position];
            let newline = c == '\n';
            self.line += usize::from(newline);
            keep(&mut self.out, c, if newline { '\n' } else { ' ' });
        }
        self.at = end;
    }
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::RustSource;

    #[test]
    fn literals_keep_their_line_and_leave_the_code() {
        let source =
            RustSource::split("let a = 1; // select\nlet b = \"select \\\" x\"; /* a /* b */ c */ let c;");
        assert_eq!(source.strings, [(2, "select \\\" x".to_owned())]);
        assert!(!source.code.contains("select") && source.code.contains("let c;"));
        assert!(source.comments.contains("// select") && source.comments.contains("b */ c"));
    }

    #[test]
    fn raw_literals_and_characters_do_not_confuse_it() {
        let source = RustSource::split("f(r#\"a \" b\"#, '\"', '\\'', &'a str, \"end\")");
        let literals: Vec<&str> = source.strings.iter().map(|(_, text)| text.as_str()).collect();
        assert_eq!(literals, ["a \" b", "end"]);
    }

    #[test]
    fn the_inline_test_module_is_cut_off() {
        let source = RustSource::split("fn a() {}\n#[cfg(test)]\nmod tests { fn b() { \"select 1\" } }")
            .without_tests();
        assert!(source.strings.is_empty() && source.code.trim() == "fn a() {}");
    }
}
