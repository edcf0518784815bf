//! The fields of deposit forms in the database.

use parvis_db::{Conn, DbError, FromRow, Row, params, sql};

use super::words::{list, list_text};
use crate::{
    model::{FormField, FormFieldId, NewFormField, ProcessId},
    policy::{Configure, Permit},
};

impl FromRow for FormField {
    fn from_row(row: &Row<'_>) -> Result<Self, DbError> {
        let options: String = row.get(8)?;
        Ok(FormField {
            id: row.get(0)?,
            process_id: row.get(1)?,
            position: row.get(2)?,
            kind: row.get(3)?,
            label: row.get(4)?,
            hint: row.get(5)?,
            required: row.get(6)?,
            public: row.get(7)?,
            options: list(&options),
            max_length: row.get(9)?,
        })
    }
}

/// The fields of the deposit form of a process, in their order.
///
/// # Errors
/// The database's failure.
pub fn form_fields(conn: &mut Conn, process: ProcessId) -> Result<Vec<FormField>, DbError> {
    conn.query(
        sql!(
            "select id, process_id, position, kind, label, hint, required, public, options, max_length ",
            "from form_field where process_id = $1 order by position, id"
        ),
        params![process],
    )
}

/// Adds a field after the others.
pub(crate) fn insert(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    process: ProcessId,
    new: &NewFormField,
) -> Result<FormFieldId, DbError> {
    conn.query_one(
        sql!(
            "insert into form_field (process_id, position, kind, label, hint, required, public, options, max_length) ",
            "select $1, coalesce(max(position), 0) + 1, $2, $3, $4, $5, $6, $7, $8 from form_field ",
            "where process_id = $1 returning id"
        ),
        params![
            process,
            new.kind,
            new.label,
            new.hint,
            new.required,
            new.public,
            list_text(&new.options),
            new.max_length
        ],
    )
}

/// Changes a field.
pub(crate) fn update(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    process: ProcessId,
    id: FormFieldId,
    new: &NewFormField,
) -> Result<u64, DbError> {
    conn.execute(
        sql!(
            "update form_field set kind = $3, label = $4, hint = $5, required = $6, public = $7, options = $8, ",
            "max_length = $9 where id = $1 and process_id = $2"
        ),
        params![
            id,
            process,
            new.kind,
            new.label,
            new.hint,
            new.required,
            new.public,
            list_text(&new.options),
            new.max_length
        ],
    )
}

/// Removes a field.
///
/// # Errors
/// [`DbError::ForeignKey`] where somebody answered it.
pub(crate) fn delete(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    process: ProcessId,
    id: FormFieldId,
) -> Result<u64, DbError> {
    conn.execute(sql!("delete from form_field where id = $1 and process_id = $2"), params![id, process])
}

/// Sets the place of a field among the others.
pub(crate) fn set_position(
    conn: &mut Conn,
    _permit: &Permit<Configure>,
    id: FormFieldId,
    position: usize,
) -> Result<u64, DbError> {
    conn.execute(sql!("update form_field set position = $2 where id = $1"), params![id, position])
}
