//! The `.pb` format of Pabulib, in which elections are published so that anyone can count them again.
//!
//! Format: Faliszewski et al., "Participatory Budgeting: Data, Tools, and Analysis" (IJCAI 2023) and
//! pabulib.org/format. A [`PbFile`] keeps the tables as they are, unknown keys and columns included, so that
//! reading and writing loses nothing; [`PbFile::election`] gives them meaning.

mod election;
mod error;
mod export;
mod money;
mod parse;
mod reader;
mod write;

pub use error::{PbError, PbFault};
pub use export::PbDescription;
pub(crate) use money::read_money;

/// The cost, in whole units of money, that marks a project withdrawn after the vote.
pub const WITHDRAWN_COST: i64 = 999_999_999;

/// Stands for no area in a column that the format does not let empty.
const NO_AREA: &str = "-";

/// A `.pb` file: the three sections, as texts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PbFile {
    /// Keys and values, in order, keys distinct.
    pub meta: Vec<(String, String)>,
    /// Section PROJECTS; first column `project_id`.
    pub projects: PbTable,
    /// Section VOTES; first column `voter_id`.
    pub votes: PbTable,
}

/// A section with columns.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PbTable {
    /// Names of the columns, distinct.
    pub columns: Vec<String>,
    /// Rows; the first cell is distinct within the table.
    pub rows: Vec<PbRow>,
}

/// A row, with as many cells as the table has columns.
#[derive(Clone, Debug, Default)]
pub struct PbRow {
    /// Line of the file it begins on, from 1; 0 if it was not read from a file.
    pub line: usize,
    /// The cells.
    pub cells: Vec<String>,
}

/// Rows are the same if their cells are, wherever they stood.
impl PartialEq for PbRow {
    fn eq(&self, other: &Self) -> bool {
        self.cells == other.cells
    }
}
impl Eq for PbRow {}

impl PbFile {
    /// The value of a META key; an empty value counts as absent.
    pub fn meta(&self, key: &str) -> Option<&str> {
        self.meta
            .iter()
            .find(|(name, _)| name == key)
            .map(|(_, value)| value.as_str())
            .filter(|v| !v.is_empty())
    }
}

impl PbTable {
    /// The place of a column.
    pub fn column(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column == name)
    }
}

impl PbRow {
    /// The cell of a column found with [`PbTable::column`]; empty if there is none.
    pub fn cell(&self, column: Option<usize>) -> &str {
        column.and_then(|place| self.cells.get(place)).map_or("", String::as_str)
    }

    /// The parts of a comma-separated cell.
    pub(crate) fn list(&self, column: Option<usize>) -> impl Iterator<Item = &str> {
        self.cell(column).split(',').map(str::trim).filter(|part| !part.is_empty())
    }
}
