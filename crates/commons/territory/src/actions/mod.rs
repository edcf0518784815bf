//! What administrators do: import areas, change one, keep the list of themes. Each leaves an event.

pub mod edit_area;
pub mod edit_theme;
pub mod import_areas;

use parvis_db::{Conn, DbError};
use parvis_journal::{Event, SubjectRef};
use parvis_kernel::Timestamp;
use parvis_web::{Actor, Cx};

/// Who acts, and when.
#[derive(Clone, Debug)]
pub struct By {
    /// Who.
    pub actor: Actor,
    /// When.
    pub now: Timestamp,
}

impl By {
    /// Who and when of a request.
    pub fn of(cx: &Cx) -> By {
        By { actor: cx.actor(), now: cx.now() }
    }

    fn tell(&self, conn: &mut Conn, kind: &'static str, subject: SubjectRef) -> Result<(), DbError> {
        parvis_journal::append(conn, &Event::new(self.now, kind, subject).by(self.actor.person_id()))
    }
}
