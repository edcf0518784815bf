//! Grants: who may do what, where.

use parvis_db::{Conn, DbError, Filter, params, sql};
use parvis_kernel::{Id, Timestamp};
use parvis_web::{Grant, PersonId, Role};

use crate::{
    model::RoleView,
    policy::{ManagePeople, Permit},
};

type Raw = (Id<Grant>, PersonId, String, Option<i64>, Option<i64>);

/// A role that this version does not know gives nothing.
fn view((id, person, role, area, theme): Raw) -> Option<RoleView> {
    Some(RoleView { id, person, grant: Grant { area, theme, ..Grant::everywhere(Role::from_key(&role)?) } })
}

/// What a person may do.
pub(crate) fn grants_of(conn: &mut Conn, person: PersonId) -> Result<Vec<Grant>, DbError> {
    Ok(grants(conn, person)?.into_iter().map(|view| view.grant).collect())
}

/// The same, with keys.
pub(crate) fn grants(conn: &mut Conn, person: PersonId) -> Result<Vec<RoleView>, DbError> {
    let rows: Vec<Raw> = conn.query(
        sql!(
            "select id, person_id, role, area_id, theme_id from role_grant where person_id = $1 order by id"
        ),
        params![person],
    )?;
    Ok(rows.into_iter().filter_map(view).collect())
}

/// Whether a person has exactly this grant.
pub(crate) fn holds(conn: &mut Conn, person: PersonId, grant: Grant) -> Result<bool, DbError> {
    Ok(grants_of(conn, person)?.contains(&grant))
}

/// Gives a role.
pub(crate) fn grant_role(
    conn: &mut Conn,
    _permit: &Permit<ManagePeople>,
    person: PersonId,
    grant: Grant,
    now: Timestamp,
) -> Result<Id<Grant>, DbError> {
    conn.query_one(
        sql!(
            "insert into role_grant (person_id, role, area_id, theme_id, created_at) values ($1, $2, $3, $4, $5)",
            " returning id"
        ),
        params![person, grant.role.key(), grant.area, grant.theme, now],
    )
}

/// Takes a role back.
pub(crate) fn revoke_role(
    conn: &mut Conn,
    _permit: &Permit<ManagePeople>,
    person: PersonId,
    grant: Id<Grant>,
) -> Result<u64, DbError> {
    conn.execute(sql!("delete from role_grant where id = $1 and person_id = $2"), params![grant, person])
}

/// How many grants of administrator without limits there are.
pub(crate) fn administrators(conn: &mut Conn) -> Result<i64, DbError> {
    conn.query_one(
        sql!("select count(*) from role_grant where role = 'administrator' and area_id is null and theme_id is null"),
        params![],
    )
}

/// The grants of many people at once.
pub(crate) fn grants_of_many(conn: &mut Conn, people: &[PersonId]) -> Result<Vec<RoleView>, DbError> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let filter = Filter::new().any("person_id", people).order("id");
    let sql = filter.sql("select id, person_id, role, area_id, theme_id from role_grant");
    let rows: Vec<Raw> = conn.query(&sql, filter.params())?;
    Ok(rows.into_iter().filter_map(view).collect())
}
