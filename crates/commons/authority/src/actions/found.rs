//! The first settings of a new tenant.

use parvis_db::{Conn, DbError};
use parvis_kernel::Timestamp;

use crate::{
    model::{Identity, MenuLink, Menus},
    policy::operator_edits_settings,
    store,
};

/// Gives a new site its name and its first menus. What is set already stays.
///
/// # Errors
/// The database's failure.
pub fn found(conn: &mut Conn, name: &str, now: Timestamp) -> Result<(), DbError> {
    let permit = operator_edits_settings();
    let identity: Identity = store::get(conn)?;
    if identity.name.is_empty() {
        store::put(conn, &permit, &Identity { name: name.to_owned(), ..identity }, now)?;
    }
    if store::get::<Menus>(conn)? == Menus::default() {
        store::put(conn, &permit, &first_menus(), now)?;
    }
    Ok(())
}

/// The words are the authority's from then on; French, as all that it writes.
fn first_menus() -> Menus {
    let links =
        |pairs: &[(&str, &str)]| pairs.iter().map(|(label, href)| MenuLink::new(label, href)).collect();
    Menus {
        main: links(&[("Démarches", "/demarches")]),
        footer: links(&[
            ("Accessibilité", "/pages/accessibilite"),
            ("Mentions légales", "/pages/mentions-legales"),
            ("Données personnelles", "/pages/donnees-personnelles"),
            ("Aide", "/pages/aide"),
        ]),
    }
}
