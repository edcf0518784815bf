//! What can be wrong with a `.pb` file, and on which line.

use std::fmt;

/// A fault and its line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PbError {
    /// The line, from 1; 0 for the file as a whole.
    pub line: usize,
    /// What is wrong there.
    pub fault: PbFault,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PbFault {
    /// A quoted cell that never ends.
    UnclosedQuote,
    /// Text before the first section title.
    OutsideSections,
    /// A section is missing, doubled or out of order (META, PROJECTS, VOTES).
    Section {
        /// The section expected here.
        expected: &'static str,
    },
    /// The header under a section title is not the one required.
    Header {
        /// The section.
        section: &'static str,
        /// The column that is missing.
        missing: &'static str,
    },
    /// A column or key given twice.
    Twice {
        /// Its name.
        name: String,
    },
    /// A row with more cells than its header has columns.
    TooManyCells {
        /// Columns of the section.
        columns: usize,
        /// Cells of the row.
        cells: usize,
    },
    /// A row without its identifier.
    NoIdentifier,
    /// An obligatory META key is missing or empty.
    MissingMeta {
        /// The key.
        key: &'static str,
    },
    /// META announces another number of rows than there are.
    WrongCount {
        /// The key: `num_projects` or `num_votes`.
        key: &'static str,
        /// What META says.
        announced: String,
        /// Rows found.
        found: usize,
    },
    /// Not an amount with at most two decimals.
    BadAmount {
        /// What stands there.
        text: String,
    },
    /// Not a whole number.
    BadNumber {
        /// What stands there.
        text: String,
    },
    /// Not one of the vote types.
    BadVoteType {
        /// What stands there.
        text: String,
    },
    /// A ballot names a project that is not listed.
    UnknownProject {
        /// What it names.
        project: String,
    },
    /// As many points as projects are needed on a ballot.
    PointsMismatch {
        /// Projects named.
        projects: usize,
        /// Points given.
        points: usize,
    },
    /// The counting rule in the file cannot be read.
    BadRule {
        /// What the JSON reader says.
        detail: String,
    },
    /// A value cannot be written in this format (a comma in a key, for example).
    NotWritable {
        /// The value.
        text: String,
    },
}

impl fmt::Display for PbError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line > 0 {
            write!(f, "line {}: ", self.line)?;
        }
        match &self.fault {
            PbFault::UnclosedQuote => write!(f, "a quoted cell never ends"),
            PbFault::OutsideSections => {
                write!(f, "text before the first section; the file must begin with META")
            }
            PbFault::Section { expected } => write!(f, "section {expected} expected here, each section once"),
            PbFault::Header { section, missing } => {
                write!(f, "section {section} has no column \"{missing}\"")
            }
            PbFault::Twice { name } => write!(f, "\"{name}\" is given twice"),
            PbFault::TooManyCells { columns, cells } => write!(f, "{cells} cells for {columns} columns"),
            PbFault::NoIdentifier => write!(f, "the first cell is empty"),
            PbFault::MissingMeta { key } => write!(f, "META has no \"{key}\""),
            PbFault::WrongCount { key, announced, found } => {
                write!(f, "META says {key} = {announced}, but there are {found}")
            }
            PbFault::BadAmount { text } => write!(f, "\"{text}\" is not an amount with at most two decimals"),
            PbFault::BadNumber { text } => write!(f, "\"{text}\" is not a whole number"),
            PbFault::BadVoteType { text } => write!(f, "\"{text}\" is not a vote type"),
            PbFault::UnknownProject { project } => write!(f, "project \"{project}\" is not listed"),
            PbFault::PointsMismatch { projects, points } => {
                write!(f, "{points} points for {projects} projects")
            }
            PbFault::BadRule { detail } => write!(f, "the counting rule cannot be read: {detail}"),
            PbFault::NotWritable { text } => write!(f, "\"{text}\" cannot be written in a .pb file"),
        }
    }
}

impl std::error::Error for PbError {}

impl PbFault {
    pub(crate) const fn at(self, line: usize) -> PbError {
        PbError { line, fault: self }
    }
}
