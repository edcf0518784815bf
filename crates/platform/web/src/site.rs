//! What the shell of every page shows of the authority: loaded from the slice `authority`, kept in memory.

/// A link of a menu or of the footer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Link {
    /// Words.
    pub label: String,
    /// Local path, or an address elsewhere.
    pub href: String,
}

/// The authority as each page needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Site {
    /// "Lot-et-Garonne".
    pub name: String,
    /// "Initiative citoyenne".
    pub tagline: String,
    /// Address of the logo's image; `None`: the drawn initial.
    pub logo: Option<String>,
    /// Version of the stylesheet of the theme: changes its address when the theme changes.
    pub theme_version: String,
    /// The stylesheet of the theme.
    pub theme_css: String,
    /// Main menu.
    pub menu: Vec<Link>,
    /// Footer lines, first the service.
    pub footer_lines: Vec<String>,
    /// Footer links.
    pub footer_links: Vec<Link>,
    /// Zone of the authority's hours, such as `Europe/Paris`.
    pub zone: String,
    /// URL template of map tiles (`https://…/{z}/{x}/{y}.png`), from one configured host.
    pub tiles: Option<String>,
    /// Attribution of the tiles.
    pub tiles_credit: String,
    /// The authority's own wordings: locale code, key, Fluent pattern.
    pub wordings: Vec<(String, String, String)>,
    /// Mail address of the service, for replies and alerts.
    pub service_mail: String,
}
