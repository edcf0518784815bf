//! Who the authority is.

use serde::{Deserialize, Serialize};

/// The zones of France, the mainland first: where hours are meant.
pub const ZONES: [&str; 12] = [
    "Europe/Paris",
    "America/Cayenne",
    "America/Guadeloupe",
    "America/Marigot",
    "America/Martinique",
    "America/Miquelon",
    "America/St_Barthelemy",
    "Indian/Mayotte",
    "Indian/Reunion",
    "Pacific/Noumea",
    "Pacific/Tahiti",
    "Pacific/Wallis",
];

/// Who the authority is and how it is reached.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Identity {
    /// "Lot-et-Garonne".
    pub name: String,
    /// "Initiative citoyenne".
    pub tagline: String,
    /// The unit that runs the site: "Département de Lot-et-Garonne, service Démocratie participative".
    pub service: String,
    /// Its mailbox: for replies, alerts, and who finds a fault in security.
    pub service_mail: String,
    /// Lines at the end of each page, after the service.
    pub footer_lines: Vec<String>,
    /// Who is legally responsible for what is published; the last line of each page.
    pub legal_contact: String,
    /// Zone of the authority's hours.
    pub zone: String,
}

impl Default for Identity {
    fn default() -> Self {
        Self {
            name: String::new(),
            tagline: String::new(),
            service: String::new(),
            service_mail: String::new(),
            footer_lines: Vec::new(),
            legal_contact: String::new(),
            zone: ZONES[0].to_owned(),
        }
    }
}

impl Identity {
    /// The lines at the end of each page, first who runs it.
    pub fn lines(&self) -> Vec<String> {
        let owner = if self.service.is_empty() { &self.name } else { &self.service };
        let last = std::iter::once(&self.legal_contact).filter(|line| !line.is_empty());
        std::iter::once(owner).chain(&self.footer_lines).chain(last).cloned().collect()
    }
}
