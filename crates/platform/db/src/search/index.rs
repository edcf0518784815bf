//! The index of documents: one row each, with the stems of its title and of all its text.
//!
//! SQLite keeps an FTS5 table in step by triggers; PostgreSQL has a GIN index over the same column. Both only
//! give candidates, the newest first and no more than a bound; the score is computed here from the stems.

use std::collections::BTreeSet;

use parvis_kernel::Locale;

use super::words::stems;
use crate::{Conn, DbError, Engine, Filter, Migration, Val, params, sql};

/// The table `search_doc` and its index.
pub const MIGRATION: Migration = Migration {
    stamp: "20261101_0000_search",
    sql: include_str!("../../migrations/20261101_0000_search.sql"),
};

/// A document keeps at most that many different stems: about 100 pages of text.
const MOST_STEMS: usize = 20_000;
/// A query uses at most that many words.
const MOST_WORDS: usize = 12;
/// Newest documents looked at when any word will do, and when all must occur.
const CANDIDATES: (usize, usize) = (2_000, 10_000);
/// What a word in the title is worth, where one in the text is worth 1.
const TITLE_WORTH: i64 = 3;

/// Which documents fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Those with every word of the query: for searching.
    AllWords,
    /// Those with at least one: for "similar ideas".
    AnyWord,
}

/// A document that fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its subject.
    pub subject_id: i64,
    /// How well it fits: a point for each word of the query in the text, three in the title.
    pub score: i64,
}

/// Puts a document into the index, or renews it. `scope` is the process it belongs to, if one.
///
/// # Errors
/// The database's.
pub fn put(
    c: &mut Conn,
    kind: &str,
    subject_id: i64,
    scope: Option<i64>,
    title: &str,
    body: &str,
) -> Result<(), DbError> {
    let in_title = distinct(&stems(title, Locale::Fr));
    let in_text = distinct(&format!("{in_title} {}", stems(body, Locale::Fr)));
    c.execute(
        sql!(
            "insert into search_doc (kind, subject_id, process_id, title_stems, stems) values ($1, $2, $3, $4, $5) ",
            "on conflict (kind, subject_id) do update set process_id = excluded.process_id, ",
            "title_stems = excluded.title_stems, stems = excluded.stems"
        ),
        params![kind, subject_id, scope, in_title, in_text],
    )?;
    Ok(())
}

/// Takes a document out of the index; nothing happens when it is not there.
///
/// # Errors
/// The database's.
pub fn remove(c: &mut Conn, kind: &str, subject_id: i64) -> Result<(), DbError> {
    c.execute(sql!("delete from search_doc where kind = $1 and subject_id = $2"), params![kind, subject_id])?;
    Ok(())
}

/// The documents of a kind that fit, best first, the newer first among equals. A query of stop words finds
/// nothing.
///
/// # Errors
/// The database's.
pub fn find(
    c: &mut Conn,
    kind: &str,
    scope: Option<i64>,
    text: &str,
    mode: Mode,
    limit: usize,
) -> Result<Vec<Hit>, DbError> {
    let Some(words) = words(text) else { return Ok(Vec::new()) };
    let filter = Filter::new()
        .raw(matching(c.engine()), query(c.engine(), &words, mode))
        .eq("d.kind", kind)
        .when(scope, |filter, scope| filter.eq("d.process_id", scope))
        .order("d.id desc");
    let mut hits: Vec<Hit> = match mode {
        Mode::AllWords => {
            let filter = filter.page(CANDIDATES.1, 0);
            let found: Vec<(i64, String)> = c.query(
                &filter.sql("select d.subject_id, d.title_stems from search_doc d"),
                filter.params(),
            )?;
            found.into_iter().map(|(id, title)| hit(id, &words, &title, None)).collect()
        }
        Mode::AnyWord => {
            let filter = filter.page(CANDIDATES.0, 0);
            let select = "select d.subject_id, d.title_stems, d.stems from search_doc d";
            let found: Vec<(i64, String, String)> = c.query(&filter.sql(select), filter.params())?;
            found.into_iter().map(|(id, title, all)| hit(id, &words, &title, Some(&all))).collect()
        }
    };
    hits.sort_by_key(|hit| std::cmp::Reverse((hit.score, hit.subject_id)));
    hits.truncate(limit);
    Ok(hits)
}

/// For lists that are searched, counted and paged by the database itself: a condition for
/// [`Filter::raw`] saying that `column` is the id of a document of `kind` with every word. `None`: the text
/// has no word to search for. `kind` and `column` are text of the program.
/// ```no_run
/// # use parvis_db::{Conn, Filter, search};
/// # fn f(c: &mut Conn, typed: &str) {
/// let filter = Filter::new().eq("p.id", 3).when(
///     search::condition(c.engine(), "contribution", "c.id", typed),
///     |filter, (condition, words)| filter.raw(&condition, words),
/// );
/// # }
/// ```
pub fn condition(engine: Engine, kind: &str, column: &str, text: &str) -> Option<(String, Val)> {
    let words = words(text)?;
    let subjects =
        format!("select d.subject_id from search_doc d where d.kind = '{kind}' and {}", matching(engine));
    let condition = match engine {
        Engine::Sqlite => format!("{column} in ({subjects})"),
        // As an array it is made once, through the index; as a set PostgreSQL may look row by row instead
        // (200 ms instead of 1 for a rare word among 100,000 documents).
        Engine::Postgres => format!("{column} = any(array({subjects}))"),
    };
    Some((condition, query(engine, &words, Mode::AllWords)))
}

/// The documents whose index has the query `{}`.
fn matching(engine: Engine) -> &'static str {
    match engine {
        Engine::Sqlite => "d.id in (select rowid from search_doc_fts where search_doc_fts match {})",
        Engine::Postgres => {
            "array_to_tsvector(string_to_array(d.stems, ' ')) @@ cast(cast({} as text) as tsquery)"
        }
    }
}

/// The query in the engine's own language. Stems are letters and digits only, so quoting them is enough.
fn query(engine: Engine, words: &BTreeSet<String>, mode: Mode) -> Val {
    let (quote, and) = match (engine, mode) {
        (Engine::Sqlite, Mode::AllWords) => ('"', " AND "),
        (Engine::Sqlite, Mode::AnyWord) => ('"', " OR "),
        (Engine::Postgres, Mode::AllWords) => ('\'', " & "),
        (Engine::Postgres, Mode::AnyWord) => ('\'', " | "),
    };
    let quoted: Vec<String> = words.iter().map(|word| format!("{quote}{word}{quote}")).collect();
    Val::Text(quoted.join(and))
}

fn hit(subject_id: i64, words: &BTreeSet<String>, title: &str, all: Option<&str>) -> Hit {
    let count = |text: &str| {
        let there: BTreeSet<&str> = text.split(' ').collect();
        words.iter().filter(|word| there.contains(word.as_str())).count()
    };
    // Where every word is required each is in the text.
    let in_text = all.map_or(words.len(), count);
    let worth = |count: usize| i64::try_from(count).unwrap_or(0);
    Hit { subject_id, score: worth(in_text) + (TITLE_WORTH - 1) * worth(count(title)) }
}

fn words(text: &str) -> Option<BTreeSet<String>> {
    let stems = stems(text, Locale::Fr);
    let words: BTreeSet<String> = stems.split_whitespace().take(MOST_WORDS).map(str::to_owned).collect();
    (!words.is_empty()).then_some(words)
}

fn distinct(stems: &str) -> String {
    let mut seen = BTreeSet::new();
    let kept: Vec<&str> =
        stems.split_whitespace().filter(|stem| seen.insert(*stem)).take(MOST_STEMS).collect();
    kept.join(" ")
}
