//! Changes the general content of a process.

use parvis_db::Conn;
use parvis_web::WebError;

use super::{By, load};
use crate::{
    model::{NewProcess, ProcessId},
    policy,
    rules::{lock, wording},
    store,
};

/// Changes title, summary, text, envelope and the rest.
///
/// # Errors
/// A refusal where a field is wrong, or the envelope would change after the first ballot.
pub fn update(
    conn: &mut Conn,
    by: &By,
    id: ProcessId,
    new: &NewProcess,
    may_overlap: bool,
) -> Result<(), WebError> {
    let permit = policy::may_configure(&by.actor)?;
    let process = load(conn, id)?;
    wording::title("titre", &new.title)?;
    wording::at_most("resume", &new.summary, wording::MOST_SUMMARY)?;
    wording::at_most("texte", &new.body, wording::MOST_BODY)?;
    wording::title("numerotation", &new.numbering)?;
    wording::at_most("numerotation", &new.numbering, 20)?;
    if process.envelope != new.envelope {
        lock::check_free(&process).map_err(|mut refusal| {
            refusal.field = Some("enveloppe".to_owned());
            refusal
        })?;
    }
    if store::spaces::space(conn, new.space_id)?.is_none() {
        return Err(WebError::NotFound);
    }
    let mut settings = process.settings;
    settings.set_citizens_place(new.citizens_place);
    settings.set_phases_may_overlap(may_overlap);
    store::processes::update(conn, &permit, id, new, &settings)?;
    Ok(by.tell_process(conn, "ProcessEdited", id)?)
}
