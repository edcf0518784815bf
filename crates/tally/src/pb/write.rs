//! From tables to text: LF, quotes only where needed, no byte order mark.

use std::fmt::Write;

use super::{PbFile, PbTable};

impl PbFile {
    /// The `.pb` text; reading it again gives the same file.
    pub fn write(&self) -> String {
        let mut text = String::from("META\nkey;value\n");
        for (key, value) in &self.meta {
            let _ = writeln!(text, "{};{}", quoted(key), quoted(value));
        }
        text.push_str("PROJECTS\n");
        write_table(&mut text, &self.projects);
        text.push_str("VOTES\n");
        write_table(&mut text, &self.votes);
        text
    }
}

fn write_table(text: &mut String, table: &PbTable) {
    write_row(text, &table.columns);
    for row in &table.rows {
        write_row(text, &row.cells);
    }
}

fn write_row(text: &mut String, cells: &[String]) {
    for (place, cell) in cells.iter().enumerate() {
        if place > 0 {
            text.push(';');
        }
        text.push_str(&quoted(cell));
    }
    text.push('\n');
}

/// Line breaks become spaces: other readers of this format go line by line.
fn quoted(cell: &str) -> String {
    let cell = cell.replace("\r\n", " ").replace(['\n', '\r'], " ");
    let cell = cell.trim();
    if cell.contains([';', '"']) { format!("\"{}\"", cell.replace('"', "\"\"")) } else { cell.to_owned() }
}
