//! The second factor of a person: the sealed secret, the last step that served, and recovery codes by their hash.

use parvis_db::{Conn, DbError, Filter, params, row, sql};
use parvis_kernel::Timestamp;
use parvis_web::PersonId;

use crate::policy::{Permit, SecondFactor};

row! {
    /// A second factor as stored.
    pub struct SecondFactorRow {
        /// The secret, sealed.
        pub secret: Vec<u8>,
        /// The last step whose code served.
        pub last_step: i64,
        /// When it was set up.
        pub created_at: Timestamp,
    }
}

/// The second factor of a person.
pub(crate) fn second_factor(conn: &mut Conn, person: PersonId) -> Result<Option<SecondFactorRow>, DbError> {
    conn.query_opt(
        sql!("select ", SecondFactorRow::COLUMNS, " from second_factor where person_id = $1"),
        params![person],
    )
}

/// Whether a person has one.
pub(crate) fn has_second_factor(conn: &mut Conn, person: PersonId) -> Result<bool, DbError> {
    let found: i64 =
        conn.query_one(sql!("select count(*) from second_factor where person_id = $1"), params![person])?;
    Ok(found > 0)
}

/// Stores the second factor of a person in place of the one before.
pub(crate) fn put_second_factor(
    conn: &mut Conn,
    _permit: &Permit<SecondFactor>,
    person: PersonId,
    sealed: &[u8],
    step: i64,
    now: Timestamp,
) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "insert into second_factor (person_id, secret, last_step, created_at) values ($1, $2, $3, $4)",
            " on conflict (person_id) do update set secret = excluded.secret, last_step = excluded.last_step,",
            " created_at = excluded.created_at"
        ),
        params![person, sealed.to_vec(), step, now],
    )
}

/// Notes that the code of a step served; `false` when it or a later one served before.
pub(crate) fn use_step(conn: &mut Conn, person: PersonId, step: i64) -> Result<bool, DbError> {
    let used = conn.execute(
        sql!("update second_factor set last_step = $2 where person_id = $1 and last_step < $2"),
        params![person, step],
    )?;
    Ok(used == 1)
}

/// Takes the second factor away with its recovery codes.
pub(crate) fn remove_second_factor(
    conn: &mut Conn,
    _permit: &Permit<SecondFactor>,
    person: PersonId,
) -> Result<bool, DbError> {
    conn.execute(sql!("delete from recovery_code where person_id = $1"), params![person])?;
    Ok(conn.execute(sql!("delete from second_factor where person_id = $1"), params![person])? == 1)
}

/// Stores new recovery codes in place of all older ones.
pub(crate) fn put_recovery_codes(
    conn: &mut Conn,
    _permit: &Permit<SecondFactor>,
    person: PersonId,
    hashes: &[String],
    now: Timestamp,
) -> Result<(), DbError> {
    conn.execute(sql!("delete from recovery_code where person_id = $1"), params![person])?;
    for hash in hashes {
        conn.execute(
            sql!("insert into recovery_code (person_id, code_hash, created_at) values ($1, $2, $3)"),
            params![person, hash, now],
        )?;
    }
    Ok(())
}

/// Uses a recovery code; `false` when there is none such, or it served before.
pub(crate) fn use_recovery_code(
    conn: &mut Conn,
    person: PersonId,
    hash: &str,
    now: Timestamp,
) -> Result<bool, DbError> {
    let used = conn.execute(
        sql!(
            "update recovery_code set used_at = $3 where person_id = $1 and code_hash = $2 and used_at is null"
        ),
        params![person, hash, now],
    )?;
    Ok(used == 1)
}

/// How many recovery codes are left.
pub(crate) fn recovery_codes_left(conn: &mut Conn, person: PersonId) -> Result<i64, DbError> {
    conn.query_one(
        sql!("select count(*) from recovery_code where person_id = $1 and used_at is null"),
        params![person],
    )
}

/// Which of these people have a second factor.
pub(crate) fn people_with_second_factor(
    conn: &mut Conn,
    people: &[PersonId],
) -> Result<Vec<PersonId>, DbError> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let filter = Filter::new().any("person_id", people);
    conn.query(&filter.sql("select person_id from second_factor"), filter.params())
}
