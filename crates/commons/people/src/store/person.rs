//! Accounts.

use std::collections::HashMap;

use parvis_db::{Conn, DbError, Filter, params, row, search, sql};
use parvis_kernel::{Email, Locale, Timestamp};
use parvis_web::PersonId;

use crate::{
    model::{Contact, NewPerson, PersonView},
    policy::{OwnAccount, Permit},
};

/// What stands in place of the name of an erased account.
const ERASED_NAME: &str = "Compte supprimé";

row! {
    /// What signing in needs.
    pub struct Credentials {
        /// Key.
        pub id: PersonId,
        /// Hash of the password.
        pub password_hash: Option<String>,
        /// When the address was proven.
        pub confirmed_at: Option<Timestamp>,
        /// Language of mails.
        pub locale: Locale,
        /// The name shown.
        pub public_name: String,
        /// Since when they take part without an account; `None`: they have one, or asked for one.
        pub light_at: Option<Timestamp>,
    }
}

/// The text that the back office searches in.
pub(super) fn search_text(email: &str, name: &str) -> String {
    search::fold(&format!("{name} {email}"))
}

/// Writes an account down.
pub(crate) fn insert(
    conn: &mut Conn,
    _permit: &Permit<OwnAccount>,
    new: &NewPerson,
) -> Result<PersonId, DbError> {
    conn.query_one(
        sql!(
            "insert into person (email, email_folded, password_hash, public_name, search, locale, confirmed_at, created_at)",
            " values ($1, $2, $3, $4, $5, $6, $7, $8) returning id"
        ),
        params![
            new.email,
            new.email.folded(),
            new.password_hash,
            new.public_name,
            search_text(new.email.as_str(), &new.public_name),
            new.locale,
            new.confirmed_at,
            new.created_at
        ],
    )
}

/// The account of an address.
pub(crate) fn find_by_email(conn: &mut Conn, email: &Email) -> Result<Option<Credentials>, DbError> {
    conn.query_opt(
        sql!("select ", Credentials::COLUMNS, " from person where email_folded = $1"),
        params![email.folded()],
    )
}

/// The account of a key, if it was not erased.
pub(crate) fn credentials(conn: &mut Conn, person: PersonId) -> Result<Option<Credentials>, DbError> {
    conn.query_opt(
        sql!("select ", Credentials::COLUMNS, " from person where id = $1 and erased_at is null"),
        params![person],
    )
}

/// The person of a key, erased or not.
///
/// # Errors
/// The database's failure.
pub fn person(conn: &mut Conn, person: PersonId) -> Result<Option<PersonView>, DbError> {
    conn.query_opt(sql!("select ", PersonView::COLUMNS, " from person where id = $1"), params![person])
}

/// How to write to a person; `None` when there is no address (any more) or it was never proven.
///
/// # Errors
/// The database's failure.
pub fn contact(conn: &mut Conn, person: PersonId) -> Result<Option<Contact>, DbError> {
    Ok(contacts(conn, &[person])?.remove(&person))
}

/// The same for many people at once; who can not be written to is missing.
///
/// # Errors
/// The database's failure.
pub fn contacts(conn: &mut Conn, people: &[PersonId]) -> Result<HashMap<PersonId, Contact>, DbError> {
    if people.is_empty() {
        return Ok(HashMap::new());
    }
    let filter = Filter::new().any("id", people).present("email", true).present("confirmed_at", true);
    let sql = filter.sql("select id, email, locale, public_name from person");
    let rows: Vec<(PersonId, Email, Locale, String)> = conn.query(&sql, filter.params())?;
    Ok(rows
        .into_iter()
        .map(|(id, email, locale, public_name)| (id, Contact { email, locale, public_name }))
        .collect())
}

/// The public names of people; an erased account has the words "Compte supprimé".
///
/// # Errors
/// The database's failure.
pub fn public_names(conn: &mut Conn, people: &[PersonId]) -> Result<HashMap<PersonId, String>, DbError> {
    if people.is_empty() {
        return Ok(HashMap::new());
    }
    let filter = Filter::new().any("id", people);
    let sql = filter.sql("select id, public_name from person");
    Ok(conn.query::<(PersonId, String)>(&sql, filter.params())?.into_iter().collect())
}

/// Proves the address.
pub(crate) fn confirm(
    conn: &mut Conn,
    _permit: &Permit<OwnAccount>,
    person: PersonId,
    now: Timestamp,
) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "update person set confirmed_at = coalesce(confirmed_at, $2) where id = $1 and erased_at is null"
        ),
        params![person, now],
    )
}

/// Replaces the password.
pub(crate) fn set_password(
    conn: &mut Conn,
    _permit: &Permit<OwnAccount>,
    person: PersonId,
    password_hash: &str,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update person set password_hash = $2, light_at = null where id = $1 and erased_at is null"),
        params![person, password_hash],
    )
}

/// Replaces name and password of an account whose address was never proven: the last who asked counts.
pub(crate) fn replace_unproven(
    conn: &mut Conn,
    _permit: &Permit<OwnAccount>,
    person: PersonId,
    new: &NewPerson,
) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "update person set password_hash = $2, public_name = $3, search = $4, locale = $5, light_at = null",
            " where id = $1 and confirmed_at is null and erased_at is null"
        ),
        params![
            person,
            new.password_hash,
            new.public_name,
            search_text(new.email.as_str(), &new.public_name),
            new.locale
        ],
    )
}

/// Replaces the language of mails.
pub(crate) fn set_locale(
    conn: &mut Conn,
    _permit: &Permit<OwnAccount>,
    person: PersonId,
    locale: Locale,
) -> Result<u64, DbError> {
    conn.execute(
        sql!("update person set locale = $2 where id = $1 and erased_at is null"),
        params![person, locale],
    )
}

/// Erases who the person is; the row stays so that what they gave keeps an author without a name. Sessions,
/// links and roles go.
pub(crate) fn delete_account<A>(
    conn: &mut Conn,
    _permit: &Permit<A>,
    person: PersonId,
    now: Timestamp,
) -> Result<u64, DbError> {
    conn.execute(sql!("delete from session where person_id = $1"), params![person])?;
    conn.execute(sql!("delete from session where pending_person_id = $1"), params![person])?;
    conn.execute(sql!("delete from second_factor where person_id = $1"), params![person])?;
    conn.execute(sql!("delete from recovery_code where person_id = $1"), params![person])?;
    conn.execute(
        sql!("update role_grant set stands_in_for_id = null where stands_in_for_id = $1"),
        params![person],
    )?;
    conn.execute(sql!("delete from person_token where person_id = $1"), params![person])?;
    conn.execute(sql!("delete from role_grant where person_id = $1"), params![person])?;
    conn.execute(
        sql!(
            "update person set email = null, email_folded = null, password_hash = null, public_name = $2, search = '',",
            " confirmed_at = null, last_seen_at = null, name_kind = null, given_name = null, family_name = null,",
            " chosen_name = null, born_on = null, light_at = null, erased_at = $3 where id = $1 and erased_at is null"
        ),
        params![person, ERASED_NAME, now],
    )
}
