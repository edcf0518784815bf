//! The authority's own words to look at, in the database.

use parvis_db::{Conn, DbError, params, sql};

use crate::{
    policy::{Configure, Permit},
    rules::{WordList, shipped},
};

/// The authority's own choices: a folded word and whether it is looked at.
///
/// # Errors
/// The database's failure.
pub fn own_words(conn: &mut Conn) -> Result<Vec<(String, bool)>, DbError> {
    conn.query(sql!("select word, active from moderation_word order by word"), params![])
}

/// The words to look at.
///
/// # Errors
/// The database's failure.
pub fn word_list(conn: &mut Conn) -> Result<WordList, DbError> {
    Ok(WordList::with(&own_words(conn)?))
}

/// Looks at a folded word, or no longer.
///
/// # Errors
/// The database's failure.
pub(crate) fn set_word(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    word: &str,
    active: bool,
) -> Result<(), DbError> {
    conn.execute(sql!("delete from moderation_word where word = $1"), params![word])?;
    // What is as shipped needs no row.
    if shipped().any(|own| own == word) != active {
        conn.execute(
            sql!("insert into moderation_word (word, active) values ($1, $2)"),
            params![word, active],
        )?;
    }
    Ok(())
}
