//! One attempt to hand a mail over.

use parvis_db::{Db, DbError};
use parvis_kernel::Timestamp;

use crate::{MailId, Transport, store, transport::Trouble};

/// After that many attempts a mail is given up.
pub const MOST_ATTEMPTS: i64 = 10;

/// What came of an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Delivery {
    /// Nothing left to do: sent or kept, now or before, or no longer there.
    Done,
    /// A passing trouble: worth another attempt.
    Later(String),
    /// Refused for good, or tried too often.
    GaveUp(String),
}

/// Tries once to hand over the mail of that key, and notes what came of it.
///
/// # Errors
/// The database's failure: the mail may have gone, and another attempt then carries the same `Message-ID`.
pub fn deliver(db: &Db, transport: &Transport, id: MailId, now: Timestamp) -> Result<Delivery, DbError> {
    let row = db.read_blocking(move |c| store::mail(c, id))?;
    let Some(row) = row.filter(|row| row.state == "queued") else { return Ok(Delivery::Done) };
    match transport.hand_over(&row) {
        Ok(()) => {
            let kept = matches!(transport, Transport::Kept);
            db.write_blocking(move |tx| {
                if kept { store::mark_kept(tx, id, now) } else { store::mark_sent(tx, id, now) }
            })?;
            Ok(Delivery::Done)
        }
        Err(trouble) => {
            let (text, lasting) = match trouble {
                Trouble::Passing(text) => (text, false),
                Trouble::Lasting(text) => (text, true),
            };
            let for_good = lasting || row.attempts + 1 >= MOST_ATTEMPTS;
            let note = text.clone();
            db.write_blocking(move |tx| store::mark_trouble(tx, id, &note, for_good))?;
            Ok(if for_good { Delivery::GaveUp(text) } else { Delivery::Later(text) })
        }
    }
}
