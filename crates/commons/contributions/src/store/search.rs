//! Finding contributions by words: one document each, with title, summary, text and place.

use parvis_db::{
    Conn, DbError, Filter,
    search::{self, Mode},
};
use parvis_spaces::ProcessId;

use super::lookup;
use crate::model::{CardRow, Contribution, ContributionId};

const KIND: &str = "contribution";

/// Puts a contribution into the index, or renews it.
pub(super) fn index(conn: &mut Conn, row: &Contribution) -> Result<(), DbError> {
    let text = format!(
        "{}\n{}\n{}\n{}\n{}",
        row.summary,
        row.body,
        row.place,
        row.organisation.as_deref().unwrap_or_default(),
        row.reference
    );
    search::put(conn, KIND, row.id.raw(), Some(row.process_id.raw()), &row.title, &text)
}

/// Indexes these contributions anew: after rows were written by other means.
///
/// # Errors
/// The database's failure.
pub fn reindex(conn: &mut Conn, rows: &[Contribution]) -> Result<(), DbError> {
    rows.iter().try_for_each(|row| index(conn, row))
}

/// A list limited to what has all these words; empty where something was typed that holds no word to search for (only
/// stop words, signs, a word longer than any): a list said to be filtered is never the whole list.
pub(super) fn with_words(conn: &Conn, filter: Filter, text: &str) -> Filter {
    if text.trim().is_empty() {
        return filter;
    }
    match search::condition(conn.engine(), KIND, "id", text) {
        Some((condition, words)) => filter.raw(&condition, words),
        None => filter.fixed("1 = 0"),
    }
}

/// Visible contributions of a process that share words with a text, best first.
///
/// # Errors
/// The database's failure.
pub fn similar(
    conn: &mut Conn,
    process: ProcessId,
    text: &str,
    except: Option<ContributionId>,
    most: usize,
) -> Result<Vec<CardRow>, DbError> {
    let hits = search::find(conn, KIND, Some(process.raw()), text, Mode::AnyWord, most * 4 + 1)?;
    let best = hits.first().map_or(0, |hit| hit.score);
    let near = |score: i64| score >= 2 && score * 3 >= best;
    let ids: Vec<ContributionId> =
        hits.iter().filter(|hit| near(hit.score)).map(|hit| ContributionId::new(hit.subject_id)).collect();
    let mut rows = lookup::cards(conn, &ids)?;
    rows.retain(|row| row.visible && Some(row.id) != except);
    rows.truncate(most);
    Ok(rows)
}
