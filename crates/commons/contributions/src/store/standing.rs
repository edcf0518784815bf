//! What a person gave so far, as moderation sees it.

use parvis_db::{Conn, DbError, params, sql};
use parvis_web::PersonId;

use crate::rules::Standing;

/// How many contributions of an author are published and stand, and how many a moderator refused: before publication,
/// or out of public view. What a unit found inadmissible is no fault of conduct and does not count; nor does a refusal
/// that was taken back.
///
/// # Errors
/// The database's failure.
pub fn standing_of(conn: &mut Conn, author: PersonId) -> Result<Standing, DbError> {
    let published: i64 = conn.query_one(
        sql!(
            "select count(*) from contribution where author_id = $1 and published_at is not null and hidden = 0 ",
            "and stage not in ('submitted', 'refused', 'withdrawn')"
        ),
        params![author],
    )?;
    let refused: i64 = conn.query_one(
        sql!(
            "select count(distinct c.id) from contribution c join status_change m on m.contribution_id = c.id ",
            "join status f on f.id = m.from_status join status t on t.id = m.to_status ",
            "where c.author_id = $1 and m.public = 1 and t.stage = 'refused' and (f.stage = 'submitted' or t.public = 0)"
        ),
        params![author],
    )?;
    Ok(Standing { published, refused })
}
