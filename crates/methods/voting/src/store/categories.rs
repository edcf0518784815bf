//! Categories of projects and who belongs to them.

use parvis_db::{Conn, DbError, Filter, params, sql};
use parvis_spaces::ProcessId;
use parvis_territory::ThemeId;

use crate::{
    model::{Category, CategoryId, CategorySource},
    policy::{ConfigureRound, Permit},
};

parvis_db::row! {
    struct CategoryRow {
        id: CategoryId,
        process_id: ProcessId,
        key: String,
        label: String,
        source: String,
        theme_id: Option<ThemeId>,
    }
}

impl From<CategoryRow> for Category {
    fn from(row: CategoryRow) -> Category {
        let source = CategorySource::from_columns(&row.source, row.theme_id);
        Category { id: row.id, process_id: row.process_id, key: row.key, label: row.label, source }
    }
}

/// The categories of a process, the oldest first.
///
/// # Errors
/// The database's failure.
pub fn categories(conn: &mut Conn, process: ProcessId) -> Result<Vec<Category>, DbError> {
    let rows: Vec<CategoryRow> = conn.query(
        sql!("select ", CategoryRow::COLUMNS, " from voting_category where process_id = $1 order by id"),
        params![process],
    )?;
    Ok(rows.into_iter().map(Category::from).collect())
}

/// Adds a category.
///
/// # Errors
/// [`DbError::Unique`] where its key is taken in the process.
pub fn insert_category(
    conn: &mut Conn,
    _: &Permit<ConfigureRound>,
    category: &Category,
) -> Result<CategoryId, DbError> {
    conn.query_one(
        sql!(
            "insert into voting_category (process_id, key, label, source, theme_id) ",
            "values ($1, $2, $3, $4, $5) returning id"
        ),
        params![
            category.process_id,
            category.key,
            category.label,
            category.source.key(),
            category.source.theme()
        ],
    )
}

/// Saves label and source; the key stays.
///
/// # Errors
/// The database's failure.
pub fn save_category(
    conn: &mut Conn,
    _: &Permit<ConfigureRound>,
    category: &Category,
) -> Result<(), DbError> {
    let sql = sql!("update voting_category set label = $2, source = $3, theme_id = $4 where id = $1");
    let source = category.source;
    conn.execute(sql, params![category.id, category.label, source.key(), source.theme()]).map(|_| ())
}

/// Removes a category and what was ticked for it.
///
/// # Errors
/// The database's failure.
pub fn delete_category(
    conn: &mut Conn,
    _: &Permit<ConfigureRound>,
    category: CategoryId,
) -> Result<(), DbError> {
    conn.execute(sql!("delete from voting_category_member where category_id = $1"), params![category])?;
    conn.execute(sql!("delete from voting_category where id = $1"), params![category]).map(|_| ())
}

/// Ticks or unticks a project for a category.
///
/// # Errors
/// The database's failure.
pub fn set_member(
    conn: &mut Conn,
    _: &Permit<ConfigureRound>,
    category: CategoryId,
    contribution: i64,
    belongs: bool,
) -> Result<(), DbError> {
    let sql = if belongs {
        sql!(
            "insert into voting_category_member (category_id, contribution_id) values ($1, $2) ",
            "on conflict (category_id, contribution_id) do nothing"
        )
    } else {
        sql!("delete from voting_category_member where category_id = $1 and contribution_id = $2")
    };
    conn.execute(sql, params![category, contribution]).map(|_| ())
}

/// The boxes ticked for these contributions: contribution and category.
///
/// # Errors
/// The database's failure.
pub fn ticked(conn: &mut Conn, contributions: &[i64]) -> Result<Vec<(i64, CategoryId)>, DbError> {
    if contributions.is_empty() {
        return Ok(Vec::new());
    }
    let filter = Filter::new().any("contribution_id", contributions);
    let sql = filter.sql("select contribution_id, category_id from voting_category_member");
    conn.query(&sql, filter.params())
}

/// Who belongs to what, among the projects with a number of a process: contribution and key, by box, theme or deposit.
///
/// # Errors
/// The database's failure.
pub fn members(conn: &mut Conn, process: ProcessId) -> Result<Vec<(i64, String)>, DbError> {
    conn.query(
        sql!(
            "select m.contribution_id, c.key from voting_category c ",
            "join voting_category_member m on m.category_id = c.id ",
            "where c.process_id = $1 and c.source = 'box' ",
            "union all select x.id, c.key from voting_category c ",
            "join contribution x on x.process_id = c.process_id and x.visible in (0, 1) and x.number > 0 ",
            "where c.process_id = $1 and ((c.source = 'theme' and x.theme_id = c.theme_id) ",
            "or (c.source = 'youth' and x.youth = 1))"
        ),
        params![process],
    )
}
