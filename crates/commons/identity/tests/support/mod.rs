//! What the tests of this slice share: a process with journal, people and this slice, browsers, and a provider of its own
//! that misbehaves when told to.
#![allow(clippy::unwrap_used, reason = "a test helper may fail loudly")]
#![allow(dead_code, reason = "not every test file needs each helper")]

pub mod site;
pub mod stub;

use site::{Browser, TestSite};
use stub::Stub;

/// The secret that no page and no log may show.
pub const SECRET: &str = "s3cret-de-la-plateforme";

/// The fields of a provider that is all set up, but for changes.
pub fn fields(stub: &Stub, changes: &[(&str, &str)]) -> Vec<(String, String)> {
    let plain = [
        ("nom", "Identité 47"),
        ("emetteur", stub.issuer.as_str()),
        ("client", "parvis"),
        ("mot_de_passe_client", SECRET),
        ("preuve_client", "client_secret_basic"),
        ("perimetres", "openid email profile"),
        ("niveau", "eidas1"),
        ("champ_courriel", "email"),
        ("champ_prenom", "given_name"),
        ("champ_nom", "family_name"),
        ("champ_organisme", "siret"),
        ("actif", "1"),
        ("connecte", "1"),
        ("preuves", "vote"),
    ];
    let mut all: Vec<(String, String)> = plain.iter().map(|(k, v)| ((*k).into(), (*v).into())).collect();
    for (name, value) in changes {
        all.retain(|(known, _)| known != name);
        if !value.is_empty() {
            all.push(((*name).into(), (*value).into()));
        }
    }
    all
}

/// Sets a provider up in the back office, as an administrator would; answers its page there.
pub async fn set_up(site: &TestSite, stub: &Stub, changes: &[(&str, &str)]) -> String {
    let mut david = site.administrator();
    let added = david.post("/bureau/reglages/connexions/ajouter", &[("profil", "autre")]).await;
    assert_eq!(added.status, 303, "{}", added.body);
    let fields = fields(stub, changes);
    let fields: Vec<(&str, &str)> = fields.iter().map(|(k, v)| (k.as_str(), v.as_str())).collect();
    let saved = david.post(&added.to, &fields).await;
    assert_eq!(saved.status, 303, "{}", saved.words());
    added.to
}

/// Leads a browser to the provider; answers the address there.
pub async fn go(browser: &mut Browser<'_>, back: &str) -> String {
    let sent = browser.get(&format!("/connexion/avec/service-d-identite?retour={back}")).await;
    assert_eq!(sent.status, 303, "{}", sent.words());
    sent.to
}

/// Signs in at the provider and comes back.
pub async fn sign_in(browser: &mut Browser<'_>, stub: &Stub) -> site::Answer {
    let url = go(browser, "/demarches/bpc3%3Fpage%3D2").await;
    browser.get(&stub.consent(&url)).await
}
