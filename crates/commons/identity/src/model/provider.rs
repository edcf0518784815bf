//! A provider as the authority set it up.

use parvis_kernel::Id;

use super::Settings;

/// Key of a provider.
pub type ProviderId = Id<Provider>;

/// An identity provider of the authority.
#[derive(Clone, Debug)]
pub struct Provider {
    /// Key.
    pub id: ProviderId,
    /// Its name in addresses; stays when the label changes, since it is declared at the provider.
    pub slug: String,
    /// Its name for people.
    pub label: String,
    /// Place on the sign-in page.
    pub position: i64,
    /// Whether one can sign in with it.
    pub active: bool,
    /// Everything else.
    pub settings: Settings,
    /// The client secret, sealed; `None` until it is typed.
    pub sealed_secret: Option<Vec<u8>>,
}

impl Provider {
    /// Where the provider sends people back to: to be declared there.
    pub fn return_path(&self) -> String {
        format!("/connexion/avec/{}/retour", self.slug)
    }
}
