//! Areas from a spreadsheet saved as CSV: columns `code`, `name`, and if wished `lat`, `lon`, `population`, `parent`.
//!
//! What French spreadsheets save is read as it is: separator `;`, `,` or a tab, UTF-8 or Windows-1252, French or
//! English names of columns, decimal commas, spaces in numbers. Every problem is told with its line.

use parvis_kernel::Message;

use super::imported::{AreaLine, LineProblem, MOST_LINES, duplicates, is_on_earth};
use crate::t;

const COLUMNS: [(Column, &[&str]); 6] = [
    (Column::Code, &["code", "insee", "code insee", "code canton"]),
    (Column::Name, &["name", "nom", "libelle"]),
    (Column::Lat, &["lat", "latitude"]),
    (Column::Lon, &["lon", "lng", "longitude"]),
    (Column::Population, &["population", "habitants"]),
    (Column::Parent, &["parent", "canton", "code parent"]),
];

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Column {
    Code,
    Name,
    Lat,
    Lon,
    Population,
    Parent,
}

/// The areas of a file, or all that is wrong with it.
///
/// # Errors
/// The problems, each with its line.
pub fn read(bytes: &[u8]) -> Result<Vec<AreaLine>, Vec<LineProblem>> {
    let text = decode(bytes);
    let head = text.lines().next().unwrap_or_default();
    let delimiter =
        [b';', b'\t', b','].into_iter().find(|mark| head.as_bytes().contains(mark)).unwrap_or(b',');
    let mut reader = csv::ReaderBuilder::new()
        .delimiter(delimiter)
        .flexible(true)
        .has_headers(true)
        .from_reader(text.as_bytes());
    let at_head = |message: Message| vec![LineProblem::new(1, message)];
    let headers = reader.headers().map_err(|_| at_head(t::territory_import_unreadable()))?.clone();
    let columns: Vec<Option<Column>> = headers.iter().map(column).collect();
    for (needed, name) in [(Column::Code, "code"), (Column::Name, "name")] {
        if !columns.contains(&Some(needed)) {
            return Err(at_head(t::territory_import_column_missing(name)));
        }
    }
    let (mut lines, mut problems) = (Vec::new(), Vec::new());
    for record in reader.records() {
        match record {
            Ok(record) => {
                let line = record.position().map_or(0, |position| line_of(&text, position));
                match area_line(line, &record, &columns) {
                    Ok(Some(read)) => lines.push(read),
                    Ok(None) => {}
                    Err(message) => problems.push(LineProblem::new(line, message)),
                }
            }
            Err(_) => problems.push(LineProblem::new(lines.len() + 2, t::territory_import_unreadable())),
        }
    }
    if lines.len() > MOST_LINES {
        return Err(at_head(t::territory_import_too_long(MOST_LINES)));
    }
    problems.extend(duplicates(&lines));
    if lines.is_empty() && problems.is_empty() {
        problems = at_head(t::territory_import_empty());
    }
    problems.sort_by_key(|problem| problem.line);
    if problems.is_empty() { Ok(lines) } else { Err(problems) }
}

/// The line at which a record begins; the reader counts from before the empty lines that it skips.
fn line_of(text: &str, position: &csv::Position) -> usize {
    let at = usize::try_from(position.byte()).unwrap_or(0);
    let before = text.as_bytes().get(at..).unwrap_or_default();
    let skipped =
        before.iter().take_while(|byte| b"\r\n".contains(byte)).filter(|byte| **byte == b'\n').count();
    usize::try_from(position.line()).unwrap_or(0) + skipped
}

/// A line as an area; `None` for an empty line.
fn area_line(
    line: usize,
    record: &csv::StringRecord,
    columns: &[Option<Column>],
) -> Result<Option<AreaLine>, Message> {
    let cell = |wanted: Column| {
        let at = columns.iter().position(|column| *column == Some(wanted))?;
        record.get(at).map(str::trim).filter(|text| !text.is_empty())
    };
    if record.iter().all(|text| text.trim().is_empty()) {
        return Ok(None);
    }
    let code = cell(Column::Code).ok_or_else(t::territory_import_code_missing)?;
    let name = cell(Column::Name).ok_or_else(t::territory_import_name_missing)?;
    let degrees = |wanted: Column| {
        cell(wanted)
            .map(|text| text.replace(',', ".").parse::<f64>().map_err(|_| t::territory_import_number(text)))
            .transpose()
    };
    let point = match (degrees(Column::Lat)?, degrees(Column::Lon)?) {
        (Some(lat), Some(lon)) if is_on_earth((lat, lon)) => Some((lat, lon)),
        (None, None) => None,
        _ => return Err(t::territory_import_point()),
    };
    let population = cell(Column::Population)
        .map(|text| {
            let digits: String = text.chars().filter(|c| !c.is_whitespace()).collect();
            digits.parse::<i64>().ok().filter(|n| *n >= 0).ok_or_else(|| t::territory_import_number(text))
        })
        .transpose()?;
    Ok(Some(AreaLine {
        line,
        code: code.to_owned(),
        name: name.to_owned(),
        point,
        population,
        parent_code: cell(Column::Parent).map(str::to_owned),
        geometry: None,
    }))
}

fn column(head: &str) -> Option<Column> {
    let plain: String = parvis_kernel::slugify(head)?.replace('-', " ");
    COLUMNS.iter().find(|(_, names)| names.contains(&plain.as_str())).map(|(column, _)| *column)
}

/// The text of a file in UTF-8, with or without its mark, or else in Windows-1252 (what Excel saves in France).
fn decode(bytes: &[u8]) -> String {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().map(|byte| windows_1252(*byte)).collect(),
    }
}

fn windows_1252(byte: u8) -> char {
    match byte {
        0x80 => '€',
        0x8C => 'Œ',
        0x92 => '’',
        0x96 => '–',
        0x9C => 'œ',
        other => char::from(other),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_french_spreadsheet_is_read_as_it_is() {
        let file = "Code;Nom;Latitude;Longitude;Population;Parent\n47001;Agen;44,2033;0,6163;32 801;4701\n\n47002;Agmé;;;;\n";
        let lines = read(file.as_bytes()).expect("it is right");
        assert_eq!(lines.len(), 2);
        assert_eq!(lines[0].point, Some((44.2033, 0.6163)));
        assert_eq!((lines[0].population, lines[0].parent_code.as_deref()), (Some(32_801), Some("4701")));
        assert_eq!((lines[1].name.as_str(), lines[1].line), ("Agmé", 4));
    }

    #[test]
    fn windows_1252_and_a_byte_order_mark_are_understood() {
        let lines = read(b"code,name\n47002,Agm\xE9\n").expect("it is right");
        assert_eq!(lines[0].name, "Agmé");
        let lines = read("\u{feff}code,name\n47002,Agmé\n".as_bytes()).expect("it is right");
        assert_eq!(lines[0].code, "47002");
    }

    #[test]
    fn every_problem_has_its_line() {
        let file = "code;name;lat;lon\n1;Un;x;0\n;Deux;;\n3;Trois;91;0\n4;Quatre;44;\n5;Cinq;;\n5;Six;;\n";
        let problems = read(file.as_bytes()).expect_err("it is wrong");
        let lines: Vec<usize> = problems.iter().map(|problem| problem.line).collect();
        assert_eq!(lines, [2, 3, 4, 5, 7]);
    }

    #[test]
    fn a_file_without_its_columns_or_lines_is_refused() {
        assert_eq!(
            read(b"nom;valeur\nAgen;3\n").expect_err("no code")[0].message.key,
            "territory-import-column-missing"
        );
        assert_eq!(read(b"code;nom\n").expect_err("no line")[0].message.key, "territory-import-empty");
        assert_eq!(read(b"").expect_err("no head")[0].message.key, "territory-import-column-missing");
    }
}
