//! Mandates and their grants: who may do what, where, until when.

use parvis_db::{Conn, DbError, Filter, params, row, sql};
use parvis_kernel::{Id, Period, Timestamp};
use parvis_web::{Grant, PersonId, Role};

use crate::{
    model::{Mandate, NewMandate, StandIn},
    policy::{ManagePeople, Permit},
};

row! {
    struct GrantRow {
        id: Id<Grant>,
        person_id: PersonId,
        role: String,
        area_id: Option<i64>,
        theme_id: Option<i64>,
        process_id: Option<i64>,
        starts_at: Option<Timestamp>,
        ends_at: Option<Timestamp>,
        bundle: Option<Id<Grant>>,
        stands_in_for_id: Option<PersonId>,
        created_at: Timestamp,
        reviewed_at: Option<Timestamp>,
    }
}

impl GrantRow {
    fn bundle(&self) -> Id<Grant> {
        self.bundle.unwrap_or(self.id)
    }

    fn period(&self) -> Period {
        Period { opens_at: self.starts_at, closes_at: self.ends_at }
    }

    /// A role that this version does not know gives nothing.
    fn grant(&self) -> Option<Grant> {
        Some(Grant {
            role: Role::from_key(&self.role)?,
            area: self.area_id,
            theme: self.theme_id,
            process: self.process_id,
            until: self.ends_at,
        })
    }
}

/// Rows of one bundle become one mandate; the order of the rows is kept.
fn mandates_of(rows: Vec<GrantRow>) -> Vec<Mandate> {
    let mut mandates: Vec<Mandate> = Vec::new();
    for row in rows {
        let (Some(grant), id) = (row.grant(), row.bundle()) else { continue };
        let at = match mandates.iter().position(|mandate| mandate.id == id) {
            Some(at) => at,
            None => {
                mandates.push(Mandate {
                    id,
                    person: row.person_id,
                    terms: NewMandate { period: row.period(), ..NewMandate::everywhere(grant.role) },
                    stands_in_for: row.stands_in_for_id,
                    created_at: row.created_at,
                    reviewed_at: row.reviewed_at,
                });
                mandates.len() - 1
            }
        };
        let terms = &mut mandates[at].terms;
        for (limits, limit) in [
            (&mut terms.areas, grant.area),
            (&mut terms.themes, grant.theme),
            (&mut terms.processes, grant.process),
        ] {
            limits.extend(limit.filter(|limit| !limits.contains(limit)));
        }
    }
    mandates
}

/// What a person may do at a moment.
pub(crate) fn grants_of(conn: &mut Conn, person: PersonId, now: Timestamp) -> Result<Vec<Grant>, DbError> {
    let rows = of_person(conn, person)?;
    Ok(rows.iter().filter(|row| row.period().contains(now)).filter_map(GrantRow::grant).collect())
}

fn of_person(conn: &mut Conn, person: PersonId) -> Result<Vec<GrantRow>, DbError> {
    conn.query(
        sql!("select ", GrantRow::COLUMNS, " from role_grant where person_id = $1 order by id"),
        params![person],
    )
}

/// The mandates of a person, also those that have not begun or have ended.
pub(crate) fn mandates(conn: &mut Conn, person: PersonId) -> Result<Vec<Mandate>, DbError> {
    of_person(conn, person).map(mandates_of)
}

/// The mandates of many people at once.
pub(crate) fn mandates_of_many(conn: &mut Conn, people: &[PersonId]) -> Result<Vec<Mandate>, DbError> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    select(conn, &Filter::new().any("person_id", people).order("id"))
}

/// All mandates, as many grants as `most`, by person.
pub(crate) fn all_mandates(conn: &mut Conn, most: usize) -> Result<Vec<Mandate>, DbError> {
    select(conn, &Filter::new().order("person_id, id").page(most, 0))
}

fn select(conn: &mut Conn, filter: &Filter) -> Result<Vec<Mandate>, DbError> {
    let sql = filter.sql(&format!("select {} from role_grant", GrantRow::COLUMNS));
    Ok(mandates_of(conn.query::<GrantRow>(&sql, filter.params())?))
}

/// Writes a mandate down: one row for each combination of its limits.
pub(crate) fn insert_mandate(
    conn: &mut Conn,
    _permit: &Permit<ManagePeople>,
    person: PersonId,
    terms: &NewMandate,
    stand_in: Option<StandIn>,
    now: Timestamp,
) -> Result<Id<Grant>, DbError> {
    let mut bundle: Option<Id<Grant>> = None;
    for grant in terms.grants() {
        let id: Id<Grant> = conn.query_one(
            sql!(
                "insert into role_grant (person_id, role, area_id, theme_id, process_id, starts_at, ends_at,",
                " bundle, source, stands_in_for_id, created_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
                " returning id"
            ),
            params![
                person,
                grant.role.key(),
                grant.area,
                grant.theme,
                grant.process,
                terms.period.opens_at,
                terms.period.closes_at,
                bundle,
                stand_in.map(|stand_in| stand_in.source),
                stand_in.map(|stand_in| stand_in.person),
                now
            ],
        )?;
        bundle.get_or_insert(id);
    }
    bundle.ok_or_else(|| DbError::Other("a mandate has at least one grant".to_owned()))
}

/// Takes a mandate back, with all that stands in for it.
pub(crate) fn withdraw_mandate(
    conn: &mut Conn,
    _permit: &Permit<ManagePeople>,
    mandate: Id<Grant>,
) -> Result<u64, DbError> {
    conn.execute(sql!("delete from role_grant where id = $1 or bundle = $1 or source = $1"), params![mandate])
}

/// Notes that a mandate was looked at and is right.
pub(crate) fn keep_mandate(
    conn: &mut Conn,
    _permit: &Permit<ManagePeople>,
    mandate: Id<Grant>,
    now: Timestamp,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update role_grant set reviewed_at = $2 where id = $1 or bundle = $1"),
        params![mandate, now],
    )
}

/// Who administers everything for good.
pub(crate) fn whole_administrators(conn: &mut Conn) -> Result<Vec<PersonId>, DbError> {
    conn.query(
        sql!(
            "select distinct person_id from role_grant where role = 'administrator' and area_id is null",
            " and theme_id is null and process_id is null and starts_at is null and ends_at is null"
        ),
        params![],
    )
}
