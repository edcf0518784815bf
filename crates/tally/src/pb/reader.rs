//! Cells of a `.pb` text: CSV with `;`, doubled quotes, CR LF or LF, and a byte order mark tolerated.

use super::{PbError, PbFault, PbRow};

/// All rows that are not empty, in order. Quotes count only at the beginning of a cell; a quoted cell may
/// contain `;` and line breaks.
pub(super) fn rows(text: &str) -> Result<Vec<PbRow>, PbError> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader { rest: text, line: 1 };
    let mut rows = Vec::new();
    while !reader.rest.is_empty() {
        let row = reader.row()?;
        if row.cells.iter().any(|cell| !cell.trim().is_empty()) {
            rows.push(row);
        }
    }
    Ok(rows)
}

struct Reader<'a> {
    rest: &'a str,
    line: usize,
}

impl<'a> Reader<'a> {
    fn row(&mut self) -> Result<PbRow, PbError> {
        let line = self.line;
        let mut cells = Vec::new();
        loop {
            cells.push(self.cell()?);
            match self.next() {
                Some(';') => {}
                _ => return Ok(PbRow { line, cells }),
            }
        }
    }

    /// One cell, up to but without its `;` or line break.
    fn cell(&mut self) -> Result<String, PbError> {
        if !self.rest.starts_with('"') {
            return Ok(self.plain().trim_end_matches('\r').to_owned());
        }
        let first_line = self.line;
        let mut cell = String::new();
        self.next();
        loop {
            match self.next() {
                None => return Err(PbFault::UnclosedQuote.at(first_line)),
                Some('"') if self.rest.starts_with('"') => {
                    self.next();
                    cell.push('"');
                }
                Some('"') => break,
                Some(c) => cell.push(c),
            }
        }
        cell.push_str(self.plain().trim_end_matches('\r'));
        Ok(cell)
    }

    fn plain(&mut self) -> &'a str {
        let end = self.rest.find([';', '\n']).unwrap_or(self.rest.len());
        let (plain, rest) = self.rest.split_at(end);
        self.rest = rest;
        plain
    }

    fn next(&mut self) -> Option<char> {
        let c = self.rest.chars().next()?;
        self.rest = &self.rest[c.len_utf8()..];
        self.line += usize::from(c == '\n');
        Some(c)
    }
}
