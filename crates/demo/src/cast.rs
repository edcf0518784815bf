//! The seven named people of the demonstration: one for each role, the same as in the tests.

use parvis_kernel::{Message, Timestamp};
use parvis_web::{Grant, Role};

use crate::t;

/// The password of all of them.
pub(crate) const PASSWORD: &str = "lot-et-garonne-2026";

/// The canton to which Chloé's moderation is limited.
pub(crate) const CHLOE_CANTON: &str = "4701";

/// A named person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Cast {
    /// Citizen of Agen.
    Amina,
    /// New citizen, address not confirmed yet.
    Bruno,
    /// Moderator of one canton.
    Chloe,
    /// Administrator.
    David,
    /// Assessor.
    Elise,
    /// Member of the citizen council.
    Farid,
    /// Elected official.
    Gaelle,
}

impl Cast {
    /// All of them, in the order of the page.
    pub const ALL: [Cast; 7] =
        [Cast::Amina, Cast::Bruno, Cast::Chloe, Cast::David, Cast::Elise, Cast::Farid, Cast::Gaelle];

    /// The name without accents: of addresses, forms and settings.
    pub const fn key(self) -> &'static str {
        match self {
            Cast::Amina => "amina",
            Cast::Bruno => "bruno",
            Cast::Chloe => "chloe",
            Cast::David => "david",
            Cast::Elise => "elise",
            Cast::Farid => "farid",
            Cast::Gaelle => "gaelle",
        }
    }

    /// The person of that key.
    pub fn from_key(key: &str) -> Option<Cast> {
        Cast::ALL.into_iter().find(|one| one.key() == key)
    }

    /// First name.
    pub const fn name(self) -> &'static str {
        match self {
            Cast::Amina => "Amina",
            Cast::Bruno => "Bruno",
            Cast::Chloe => "Chloé",
            Cast::David => "David",
            Cast::Elise => "Élise",
            Cast::Farid => "Farid",
            Cast::Gaelle => "Gaëlle",
        }
    }

    /// The name shown to others.
    pub const fn public_name(self) -> &'static str {
        match self {
            Cast::Amina => "Amina B.",
            Cast::Bruno => "Bruno V.",
            Cast::Chloe => "Chloé M.",
            Cast::David => "David L.",
            Cast::Elise => "Élise P.",
            Cast::Farid => "Farid H.",
            Cast::Gaelle => "Gaëlle R.",
        }
    }

    /// Mail address.
    pub fn email(self) -> String {
        format!("{}@demo.example", self.key())
    }

    /// Who that is, in a few words.
    pub fn role(self) -> Message {
        match self {
            Cast::Amina => t::demo_amina(),
            Cast::Bruno => t::demo_bruno(),
            Cast::Chloe => t::demo_chloe(),
            Cast::David => t::demo_david(),
            Cast::Elise => t::demo_elise(),
            Cast::Farid => t::demo_farid(),
            Cast::Gaelle => t::demo_gaelle(),
        }
    }

    /// What may be tried as this person.
    pub fn to_try(self) -> Message {
        match self {
            Cast::Amina => t::demo_amina_try(),
            Cast::Bruno => t::demo_bruno_try(),
            Cast::Chloe => t::demo_chloe_try(),
            Cast::David => t::demo_david_try(),
            Cast::Elise => t::demo_elise_try(),
            Cast::Farid => t::demo_farid_try(),
            Cast::Gaelle => t::demo_gaelle_try(),
        }
    }

    /// When the address was proven.
    pub fn confirmed(self, at: Timestamp) -> Option<Timestamp> {
        (self != Cast::Bruno).then_some(at)
    }

    /// What they may do; `canton` is Chloé's.
    pub fn grants(self, canton: i64) -> Vec<Grant> {
        let whole = |role| vec![Grant::everywhere(role)];
        match self {
            Cast::Amina | Cast::Bruno => Vec::new(),
            Cast::Chloe => vec![Grant::everywhere(Role::Moderator).in_area(canton)],
            Cast::David => whole(Role::Administrator),
            Cast::Elise => whole(Role::Assessor),
            Cast::Farid => whole(Role::CouncilMember),
            Cast::Gaelle => whole(Role::ElectedOfficial),
        }
    }
}
