//! What an imported file says, line by line, before anything is written.

use parvis_kernel::Message;

/// One area of a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AreaLine {
    /// Line of the file (CSV) or rank of the feature (GeoJSON), from 1.
    pub line: usize,
    /// Official code.
    pub code: String,
    /// Name.
    pub name: String,
    /// Latitude and longitude.
    pub point: Option<(f64, f64)>,
    /// Inhabitants.
    pub population: Option<i64>,
    /// Code of the area it lies in.
    pub parent_code: Option<String>,
    /// GeoJSON geometry.
    pub geometry: Option<String>,
}

/// What is wrong with a line.
#[derive(Clone, Debug, PartialEq)]
pub struct LineProblem {
    /// Line of the file or rank of the feature, from 1.
    pub line: usize,
    /// What is wrong and what to do.
    pub message: Message,
}

impl LineProblem {
    /// A problem of that line.
    pub const fn new(line: usize, message: Message) -> LineProblem {
        LineProblem { line, message }
    }
}

/// Most areas of one file: France has fewer than 35,000 communes.
pub const MOST_LINES: usize = 40_000;

/// Problems of lines taken together: codes given twice.
pub fn duplicates(lines: &[AreaLine]) -> Vec<LineProblem> {
    let mut first_of: std::collections::HashMap<&str, usize> = std::collections::HashMap::new();
    let mut problems = Vec::new();
    for line in lines {
        if let Some(first) = first_of.get(line.code.as_str()) {
            problems
                .push(LineProblem::new(line.line, crate::t::territory_import_duplicate(&line.code, *first)));
        } else {
            first_of.insert(&line.code, line.line);
        }
    }
    problems
}

/// Whether the point is on Earth.
pub fn is_on_earth((lat, lon): (f64, f64)) -> bool {
    lat.abs() <= 90.0 && lon.abs() <= 180.0
}
