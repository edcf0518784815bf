//! The list of people in the back office: by words of name or address, by role, newest first, paged by key.

use parvis_db::{Conn, DbError, Filter, columns, search};
use parvis_web::{PersonId, Role};

use crate::model::PersonView;

/// Which people.
#[derive(Clone, Debug, Default)]
pub struct PeopleQuery {
    /// Words of the name or the address; all must be there.
    pub text: String,
    /// Only who has this role.
    pub role: Option<Role>,
    /// Only those who were invited and have not opened their account.
    pub invited: bool,
    /// Only before this key: the last one of the page before.
    pub before: Option<PersonId>,
    /// How many at most.
    pub most: usize,
}

const MOST_WORDS: usize = 5;

/// People whose account was not erased, newest first.
///
/// # Errors
/// The database's failure.
pub fn people(conn: &mut Conn, query: &PeopleQuery) -> Result<Vec<PersonView>, DbError> {
    let folded = search::fold(&query.text);
    let mut filter = Filter::new().present("p.erased_at", false);
    for word in folded.split_whitespace().take(MOST_WORDS) {
        filter = filter.raw("p.search like {} escape '!'", format!("%{}%", escaped(word)));
    }
    let filter = filter
        .when(query.role, |f, role| {
            f.raw("exists (select 1 from role_grant g where g.person_id = p.id and g.role = {})", role.key())
        })
        .when(query.invited.then_some(0), |f, none: i64| {
            f.raw("p.confirmed_at is null and p.password_hash is null and p.id > {}", none)
        })
        .when(query.before, |f, before| f.below("p.id", before))
        .order("p.id desc")
        .page(query.most, 0);
    conn.query(&filter.sql(&format!("select {} from person p", columns!(PersonView, "p"))), filter.params())
}

/// People with a role that opens the back office, by name: to choose who stands in.
pub(crate) fn agents(conn: &mut Conn, most: usize) -> Result<Vec<PersonView>, DbError> {
    let filter = Filter::new()
        .present("p.erased_at", false)
        .fixed("exists (select 1 from role_grant g where g.person_id = p.id and g.role <> 'council_member')")
        .order("p.search")
        .page(most, 0);
    conn.query(&filter.sql(&format!("select {} from person p", columns!(PersonView, "p"))), filter.params())
}

/// The people of these keys.
pub(crate) fn people_of(conn: &mut Conn, keys: &[PersonId]) -> Result<Vec<PersonView>, DbError> {
    if keys.is_empty() {
        return Ok(Vec::new());
    }
    let filter = Filter::new().any("p.id", keys);
    conn.query(&filter.sql(&format!("select {} from person p", columns!(PersonView, "p"))), filter.params())
}

/// The word with LIKE's own signs taken literally.
fn escaped(word: &str) -> String {
    word.replace('!', "!!").replace('%', "!%").replace('_', "!_")
}
