//! What every page shows of the authority, made from its settings.

use parvis_db::{Conn, DbError};
use parvis_ui::theme::stylesheet;
use parvis_web::{Link, Site};
use sha2::{Digest, Sha256};

use crate::{
    look::theme_of,
    model::{Identity, Look, MapTiles, MenuLink, Menus, Wordings},
    store,
};

/// The authority as the shell of each page shows it: for the hook of `web`.
///
/// # Errors
/// The database's failure.
pub fn load_site(conn: &mut Conn) -> Result<Site, DbError> {
    let stored = store::all(conn)?;
    let (identity, look): (Identity, Look) = (stored.get(), stored.get());
    let (menus, tiles, wordings): (Menus, MapTiles, Wordings) = (stored.get(), stored.get(), stored.get());
    let theme_css = stylesheet(&theme_of(&look));
    Ok(Site {
        theme_version: version(&theme_css),
        theme_css,
        logo: look.logo.map(|logo| logo.url),
        menu: links(menus.main),
        footer_links: links(menus.footer),
        footer_lines: identity.lines(),
        tiles: Some(tiles.template).filter(|template| !template.is_empty()),
        tiles_credit: tiles.credit,
        wordings: wordings.0.into_iter().map(|own| (own.locale, own.key, own.text)).collect(),
        service_mail: identity.service_mail,
        name: identity.name,
        tagline: identity.tagline,
        zone: identity.zone,
    })
}

/// What the stones of the paving grow from: the authority's name.
pub fn paving_seed(site: &Site) -> &str {
    &site.name
}

fn links(links: Vec<MenuLink>) -> Vec<Link> {
    links.into_iter().map(|link| Link { label: link.label, href: link.href }).collect()
}

/// Changes with the content and nothing else: the same on every process.
fn version(css: &str) -> String {
    Sha256::digest(css.as_bytes()).iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}
