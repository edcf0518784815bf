//! What every step needs and no transaction changes.

use parvis_i18n::Texts;
use parvis_kernel::{Locale, Timestamp};
use parvis_spaces::By;
use parvis_voting::RoundKeys;
use parvis_web::{Actor, SignedIn, Tenant};

use super::Progress;
use crate::{cast::Cast, present::Present};

/// See the module.
pub(super) struct Scene {
    /// All dates count from it.
    pub present: Present,
    /// The platform's own words, in French.
    pub texts: Texts,
    /// The secrets of the voting rounds.
    pub keys: RoundKeys,
}

impl Scene {
    pub fn new(tenant: &Tenant, present: Present) -> Scene {
        Scene { present, texts: tenant.texts(Locale::Fr), keys: RoundKeys::of(tenant) }
    }

    /// A named person as who acts.
    pub fn actor(&self, progress: &Progress, who: Cast) -> Actor {
        match progress.person(who) {
            Some(id) => {
                let public_name = who.public_name().to_owned();
                Actor::Person(SignedIn {
                    id,
                    public_name,
                    grants: who.grants(0),
                    reach: parvis_web::Reach::default(),
                    proof: parvis_web::Proof::Account,
                })
            }
            None => Actor::Visitor,
        }
    }

    /// David, the administrator, at that moment.
    pub fn david(&self, progress: &Progress, now: Timestamp) -> By {
        By { actor: self.actor(progress, Cast::David), now }
    }
}
