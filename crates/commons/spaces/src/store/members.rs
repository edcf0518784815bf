//! Who sees private spaces: people added by name, all who hold a role, whoever has a role limited to a process inside, and
//! administrators.

use parvis_db::{Conn, DbError, Filter, params, sql};
use parvis_kernel::Timestamp;
use parvis_web::{PersonId, Role};

use crate::{
    model::{Member, SpaceId},
    policy::{Configure, Permit},
};

/// The people added by name, in the order of their names.
pub(crate) fn members(conn: &mut Conn, space: SpaceId) -> Result<Vec<Member>, DbError> {
    conn.query(
        sql!(
            "select m.person_id, p.public_name, p.email, m.added_at from space_member m ",
            "join person p on p.id = m.person_id where m.space_id = $1 order by p.search, p.id"
        ),
        params![space],
    )
}

/// The roles whose holders are members.
pub(crate) fn roles(conn: &mut Conn, space: SpaceId) -> Result<Vec<Role>, DbError> {
    let keys: Vec<String> =
        conn.query(sql!("select role from space_role where space_id = $1 order by role"), params![space])?;
    Ok(keys.iter().filter_map(|key| Role::from_key(key)).collect())
}

/// Adds a person; false: they were there.
pub(crate) fn add_member(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    space: SpaceId,
    person: PersonId,
    now: Timestamp,
) -> Result<bool, DbError> {
    let added = conn.execute(
        sql!("insert into space_member (space_id, person_id, added_at) values ($1, $2, $3) on conflict do nothing"),
        params![space, person, now],
    )?;
    Ok(added > 0)
}

/// Takes a person out.
pub(crate) fn remove_member(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    space: SpaceId,
    person: PersonId,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("delete from space_member where space_id = $1 and person_id = $2"),
        params![space, person],
    )
}

/// Lets in all who hold a role; false: they were in.
pub(crate) fn add_role(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    space: SpaceId,
    role: Role,
) -> Result<bool, DbError> {
    let added = conn.execute(
        sql!("insert into space_role (space_id, role) values ($1, $2) on conflict do nothing"),
        params![space, role.key()],
    )?;
    Ok(added > 0)
}

/// No longer lets in all who hold a role.
pub(crate) fn remove_role(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    space: SpaceId,
    role: Role,
) -> Result<u64, DbError> {
    conn.execute(sql!("delete from space_role where space_id = $1 and role = $2"), params![space, role.key()])
}

/// Forgets what a person was a member of.
pub(crate) fn forget_person(conn: &mut Conn, person: PersonId, _now: Timestamp) -> Result<(), DbError> {
    conn.execute(sql!("delete from space_member where person_id = $1"), params![person]).map(|_| ())
}

/// Every private space with each of its processes (none where it has none).
pub(crate) fn private_processes(conn: &mut Conn) -> Result<Vec<(i64, Option<i64>)>, DbError> {
    conn.query(
        sql!(
            "select s.id, p.id from space s left join process p on p.space_id = s.id ",
            "where s.visibility = 'members' order by s.id, p.id"
        ),
        params![],
    )
}

/// The addresses of all private spaces, of their processes and their news.
pub(crate) fn private_paths(conn: &mut Conn) -> Result<Vec<String>, DbError> {
    conn.query(
        sql!(
            "select '/espaces/' || s.slug from space s where s.visibility = 'members' ",
            "union all select '/demarches/' || p.slug from process p join space s on s.id = p.space_id ",
            "where s.visibility = 'members' union all select '/actualites/' || n.slug from news n ",
            "left join process p on p.id = n.process_id join space s on s.id = n.space_id or s.id = p.space_id ",
            "where s.visibility = 'members'"
        ),
        params![],
    )
}

/// The private spaces to which a person was added by name.
pub(crate) fn spaces_of(conn: &mut Conn, person: PersonId) -> Result<Vec<i64>, DbError> {
    conn.query(sql!("select space_id from space_member where person_id = $1"), params![person])
}

/// All roles that open private spaces.
pub(crate) fn all_roles(conn: &mut Conn) -> Result<Vec<(i64, String)>, DbError> {
    conn.query(sql!("select space_id, role from space_role order by space_id, role"), params![])
}

/// Which of these people are members of a private space: by name, by role, by a role inside, or as administrators.
pub(crate) fn among(
    conn: &mut Conn,
    space: SpaceId,
    people: &[PersonId],
    now: Timestamp,
) -> Result<Vec<PersonId>, DbError> {
    let named = Filter::new().any("person_id", people).eq("space_id", space);
    let mut found: Vec<PersonId> =
        conn.query(&named.sql("select person_id from space_member"), named.params())?;
    let holding = Filter::new()
        .any("g.person_id", people)
        .raw("(g.starts_at is null or g.starts_at <= {})", now)
        .raw("(g.ends_at is null or g.ends_at > {})", now)
        .raw(
            "(g.role = 'administrator' or g.process_id in (select id from process where space_id = {}) or \
             (g.process_id is null and g.role in (select role from space_role where space_id = {})))",
            space,
        );
    let holders: Vec<PersonId> =
        conn.query(&holding.sql("select distinct g.person_id from role_grant g"), holding.params())?;
    found.extend(holders);
    Ok(found)
}

/// The private space of the process of that name; `None` where it is public or there is none.
///
/// # Errors
/// The database's failure.
pub(crate) fn private_space_of_slug(conn: &mut Conn, slug: &str) -> Result<Option<i64>, DbError> {
    conn.query_opt(
        sql!(
            "select s.id from process p join space s on s.id = p.space_id ",
            "where p.slug = $1 and s.visibility = 'members'"
        ),
        params![slug],
    )
}

/// The private space of a process; `None` where it is public or there is none.
pub(crate) fn private_space_of(conn: &mut Conn, process: i64) -> Result<Option<i64>, DbError> {
    conn.query_opt(
        sql!(
            "select s.id from process p join space s on s.id = p.space_id ",
            "where p.id = $1 and s.visibility = 'members'"
        ),
        params![process],
    )
}

/// The private space of that name; `None` where it is public or there is none.
pub(crate) fn private_space_named(conn: &mut Conn, slug: &str) -> Result<Option<i64>, DbError> {
    conn.query_opt(sql!("select id from space where slug = $1 and visibility = 'members'"), params![slug])
}
