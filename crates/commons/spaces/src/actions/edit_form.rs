//! Adds, changes, moves and removes the questions of the deposit form.

use parvis_db::Conn;
use parvis_journal::SubjectRef;
use parvis_kernel::Refusal;
use parvis_web::WebError;

use super::{By, Removal, load};
use crate::{
    model::{FormFieldId, NewFormField, ProcessId, ProcessState},
    policy,
    rules::{lock, wording},
    store, t,
};

/// Most questions of a form.
const MOST_FIELDS: usize = 30;
/// Most options of a question.
const MOST_OPTIONS: usize = 50;
/// Most characters that an answer may be allowed.
const MOST_LENGTH: i64 = 20_000;

/// Adds a question after the others.
///
/// # Errors
/// A refusal where something is wrong or the rules are frozen.
pub fn add(
    conn: &mut Conn,
    by: &By,
    process: ProcessId,
    new: &NewFormField,
) -> Result<FormFieldId, WebError> {
    let permit = policy::may_configure(&by.actor)?;
    lock::check_free(&load(conn, process)?)?;
    check(new)?;
    if store::fields::form_fields(conn, process)?.len() >= MOST_FIELDS {
        return Err(Refusal::new(t::spaces_field_too_many(MOST_FIELDS)).into());
    }
    let id = store::fields::insert(conn, &permit, process, new)?;
    parvis_journal::created(conn, SubjectRef::new("form_field", id.raw()));
    by.tell_process(conn, "FormEdited", process)?;
    Ok(id)
}

/// Changes a question.
///
/// # Errors
/// A refusal where something is wrong, the rules are frozen, or its kind would change after publication.
pub fn update(
    conn: &mut Conn,
    by: &By,
    process: ProcessId,
    id: FormFieldId,
    new: &NewFormField,
) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    let found = load(conn, process)?;
    lock::check_free(&found)?;
    check(new)?;
    let fields = store::fields::form_fields(conn, process)?;
    let field = fields.iter().find(|field| field.id == id).ok_or(WebError::NotFound)?;
    if field.kind != new.kind && found.state != ProcessState::Draft {
        return Err(Refusal::on("genre", t::spaces_field_kind_fixed()).into());
    }
    store::fields::update(conn, &permit, process, id, new)?;
    Ok(by.tell_process(conn, "FormEdited", process)?)
}

/// Moves a question one place.
///
/// # Errors
/// A refusal where they are no administrator.
pub fn shift(
    conn: &mut Conn,
    by: &By,
    process: ProcessId,
    id: FormFieldId,
    up: bool,
) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    let order: Vec<FormFieldId> =
        store::fields::form_fields(conn, process)?.iter().map(|field| field.id).collect();
    let Some(order) = store::order::moved(&order, id, up) else { return Ok(()) };
    for (position, id) in order.into_iter().enumerate() {
        store::fields::set_position(conn, &permit, id, position)?;
    }
    Ok(by.tell_process(conn, "FormEdited", process)?)
}

/// Removes a question that nobody answered.
///
/// # Errors
/// [`Removal::Used`] where somebody did; a refusal where the rules are frozen.
pub fn remove(conn: &mut Conn, by: &By, process: ProcessId, id: FormFieldId) -> Result<(), Removal> {
    let permit = policy::may_configure(&by.actor)?;
    lock::check_free(&load(conn, process)?)?;
    store::fields::delete(conn, &permit, process, id)?;
    by.tell_process(conn, "FormEdited", process)?;
    Ok(())
}

fn check(new: &NewFormField) -> Result<(), Refusal> {
    wording::title("question", &new.label)?;
    wording::at_most("aide", &new.hint, wording::MOST_SUMMARY)?;
    if new.kind.has_options() {
        let needed = if new.kind == crate::model::FieldKind::Choice { 2 } else { 1 };
        if new.options.len() < needed {
            return Err(Refusal::on("options", t::spaces_field_options_needed(needed)));
        }
        if new.options.len() > MOST_OPTIONS {
            return Err(Refusal::on("options", t::spaces_field_options_too_many(MOST_OPTIONS)));
        }
        let repeated =
            new.options.iter().enumerate().any(|(rank, option)| new.options[..rank].contains(option));
        if repeated {
            return Err(Refusal::on("options", t::spaces_field_options_repeated()));
        }
        for option in &new.options {
            wording::at_most("options", option, wording::MOST_TITLE)?;
        }
    }
    if new.max_length.is_some_and(|most| !(1..=MOST_LENGTH).contains(&most)) {
        return Err(Refusal::on("longueur", t::spaces_field_length(MOST_LENGTH)));
    }
    Ok(())
}
