//! From text to tables, with the checks that need no meaning: sections, headers, identifiers, counts.

use std::collections::HashSet;

use super::{PbError, PbFault, PbFile, PbRow, PbTable, reader};

const OBLIGATORY: [&str; 11] = [
    "description",
    "country",
    "unit",
    "instance",
    "num_projects",
    "num_votes",
    "budget",
    "vote_type",
    "rule",
    "date_begin",
    "date_end",
];

impl PbFile {
    /// Reads a `.pb` text.
    ///
    /// # Errors
    /// The first fault, with its line: sections, headers, doubled identifiers, obligatory META keys, and
    /// numbers of rows that differ from what META announces. Costs and votes are read by [`PbFile::election`].
    pub fn parse(text: &str) -> Result<Self, PbError> {
        let rows = reader::rows(text)?;
        let starts = section_starts(&rows)?;
        let file = Self {
            meta: meta(&rows[starts[0]..starts[1]])?,
            projects: table(&rows[starts[1]..starts[2]], "PROJECTS", ["project_id", "cost"])?,
            votes: table(&rows[starts[2]..], "VOTES", ["voter_id", "vote"])?,
        };
        for key in OBLIGATORY {
            file.meta(key).ok_or(PbFault::MissingMeta { key }.at(0))?;
        }
        file.check_count("num_projects", &file.projects)?;
        file.check_count("num_votes", &file.votes)?;
        Ok(file)
    }

    fn check_count(&self, key: &'static str, table: &PbTable) -> Result<(), PbError> {
        let announced = self.meta(key).unwrap_or_default();
        let found = table.rows.len();
        if announced.trim().parse() == Ok(found) {
            return Ok(());
        }
        Err(PbFault::WrongCount { key, announced: announced.to_owned(), found }.at(0))
    }
}

/// The rows that hold the titles META, PROJECTS and VOTES.
fn section_starts(rows: &[PbRow]) -> Result<[usize; 3], PbError> {
    const TITLES: [&str; 3] = ["META", "PROJECTS", "VOTES"];
    let title = |row: &PbRow| {
        let alone = row.cells[1..].iter().all(String::is_empty);
        TITLES.iter().position(|title| alone && row.cells[0].trim().eq_ignore_ascii_case(title))
    };
    let found: Vec<(usize, usize)> =
        rows.iter().enumerate().filter_map(|(place, row)| Some((place, title(row)?))).collect();
    if let Some(first) = rows.first()
        && title(first).is_none()
    {
        return Err(PbFault::OutsideSections.at(first.line));
    }
    for (expected, section) in TITLES.into_iter().enumerate() {
        match found.get(expected) {
            Some((_, title)) if *title == expected => {}
            Some((place, _)) => return Err(PbFault::Section { expected: section }.at(rows[*place].line)),
            None => {
                return Err(PbFault::Section { expected: section }.at(rows.last().map_or(0, |row| row.line)));
            }
        }
    }
    if let Some((place, _)) = found.get(TITLES.len()) {
        return Err(PbFault::Section { expected: "VOTES" }.at(rows[*place].line));
    }
    Ok([found[0].0, found[1].0, found[2].0])
}

fn meta(rows: &[PbRow]) -> Result<Vec<(String, String)>, PbError> {
    let line = rows[0].line;
    let cells = rows.get(1).map(|row| row.cells.iter().map(|cell| cell.trim()).collect::<Vec<_>>());
    match cells.as_deref() {
        Some(["key", "value", ..]) => {}
        Some(["key", ..]) => return Err(PbFault::Header { section: "META", missing: "value" }.at(line + 1)),
        _ => return Err(PbFault::Header { section: "META", missing: "key" }.at(line + 1)),
    }
    let mut seen = HashSet::new();
    let mut pairs = Vec::new();
    for row in &rows[2..] {
        let key = row.cells[0].trim().to_owned();
        if key.is_empty() {
            return Err(PbFault::NoIdentifier.at(row.line));
        }
        if !seen.insert(key.clone()) {
            return Err(PbFault::Twice { name: key }.at(row.line));
        }
        if row.cells.iter().skip(2).any(|cell| !cell.trim().is_empty()) {
            return Err(PbFault::TooManyCells { columns: 2, cells: row.cells.len() }.at(row.line));
        }
        pairs.push((key, row.cell(Some(1)).trim().to_owned()));
    }
    Ok(pairs)
}

fn table(rows: &[PbRow], section: &'static str, obligatory: [&'static str; 2]) -> Result<PbTable, PbError> {
    let header = rows.get(1).ok_or(PbFault::Header { section, missing: obligatory[0] }.at(rows[0].line))?;
    let columns: Vec<String> = header.cells.iter().map(|cell| cell.trim().to_owned()).collect();
    if columns[0] != obligatory[0] {
        return Err(PbFault::Header { section, missing: obligatory[0] }.at(header.line));
    }
    if !columns.iter().any(|column| column == obligatory[1]) {
        return Err(PbFault::Header { section, missing: obligatory[1] }.at(header.line));
    }
    let mut names = HashSet::new();
    if let Some(name) = columns.iter().find(|column| !names.insert(*column)) {
        return Err(PbFault::Twice { name: name.clone() }.at(header.line));
    }
    let mut seen = HashSet::new();
    let mut kept = Vec::with_capacity(rows.len());
    for row in &rows[2..] {
        let row = fitted(row, columns.len())?;
        if !seen.insert(row.cells[0].clone()) {
            return Err(PbFault::Twice { name: row.cells[0].clone() }.at(row.line));
        }
        kept.push(row);
    }
    Ok(PbTable { columns, rows: kept })
}

/// The row with exactly as many cells as there are columns: missing ones at the end are empty.
fn fitted(row: &PbRow, columns: usize) -> Result<PbRow, PbError> {
    let mut cells: Vec<String> = row.cells.iter().map(|cell| cell.trim().to_owned()).collect();
    if cells[0].is_empty() {
        return Err(PbFault::NoIdentifier.at(row.line));
    }
    if cells.iter().skip(columns).any(|cell| !cell.is_empty()) {
        return Err(PbFault::TooManyCells { columns, cells: cells.len() }.at(row.line));
    }
    cells.resize(columns, String::new());
    Ok(PbRow { line: row.line, cells })
}
