//! Where things live that may be private. A slice says in which private space lie the things that its addresses name
//! ([`Door`]) and the things that files belong to ([`Home`]). The registry then stands before every handler: who does not
//! see the space gets "not found", whatever the page, and what passes is kept by no cache. So a new page below a process
//! is private with it, and nobody can forget.
//!
//! ```ignore
//! doors: &[Door { param: "process", space: store::members::private_space_of_slug }],
//! homes: &[Home { kind: "contribution", space: store::lookup::private_space }],
//! ```

use std::sync::Arc;

use parvis_db::{Conn, DbError};
use parvis_web::{Actor, Cx, Handler, Outcome, WebError};

/// Things that paths name by a parameter.
#[derive(Clone, Copy)]
pub struct Door {
    /// The parameter of routes, without braces.
    pub param: &'static str,
    /// The private space in which lies what stands in the path; `None`: it is in none, or there is no such thing.
    pub space: fn(&mut Conn, &str) -> Result<Option<i64>, DbError>,
}

/// Things that files belong to.
#[derive(Clone, Copy)]
pub struct Home {
    /// Their kind, as links of files name it.
    pub kind: &'static str,
    /// The private space in which one lies; `None`: in none.
    pub space: fn(&mut Conn, i64) -> Result<Option<i64>, DbError>,
}

/// The same handler behind the doors of its path.
pub(crate) fn behind(doors: Vec<Door>, handler: Handler) -> Handler {
    if doors.is_empty() {
        return handler;
    }
    let doors: Arc<[Door]> = doors.into();
    Arc::new(move |cx| {
        let (doors, handler) = (doors.clone(), handler.clone());
        Box::pin(async move { enter(cx, &doors, handler).await })
    })
}

async fn enter(cx: Cx, doors: &[Door], handler: Handler) -> Outcome {
    let mut named = Vec::new();
    for door in doors {
        named.push((*door, cx.path::<String>(door.param)?));
    }
    let actor = cx.actor();
    let private = cx.read(move |c| pass(c, &actor, &named)).await?;
    let reply = handler(cx).await?;
    Ok(if private { reply.kept_by_nobody() } else { reply })
}

/// Whether something on the path is private; not found where it is closed to this person.
fn pass(conn: &mut Conn, actor: &Actor, named: &[(Door, String)]) -> Result<bool, WebError> {
    let mut private = false;
    for (door, text) in named {
        if let Some(space) = (door.space)(conn, text)? {
            if !actor.sees_space(space) {
                return Err(WebError::NotFound);
            }
            private = true;
        }
    }
    Ok(private)
}
