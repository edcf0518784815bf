//! The fixed named people of all tests.

use parvis_kernel::Email;
use parvis_web::{Grant, Role};

/// Who makes a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Who {
    /// Nobody known.
    Visitor,
    /// Citizen of Agen.
    Amina,
    /// New citizen, address not confirmed yet.
    Bruno,
    /// Moderator of one canton (the first).
    Chloe,
    /// Administrator.
    David,
    /// Assessor of a technical unit.
    Elise,
    /// Member of the citizen council.
    Farid,
    /// Elected official.
    Gaelle,
    /// A citizen of another tenant.
    Hugo,
}

impl Who {
    /// Everyone, in the order of the access matrix.
    pub const ALL: [Who; 9] = [
        Who::Visitor,
        Who::Amina,
        Who::Bruno,
        Who::Chloe,
        Who::David,
        Who::Elise,
        Who::Farid,
        Who::Gaelle,
        Who::Hugo,
    ];

    /// The name shown.
    pub const fn name(self) -> &'static str {
        match self {
            Who::Visitor => "visiteur",
            Who::Amina => "Amina",
            Who::Bruno => "Bruno",
            Who::Chloe => "Chloé",
            Who::David => "David",
            Who::Elise => "Élise",
            Who::Farid => "Farid",
            Who::Gaelle => "Gaëlle",
            Who::Hugo => "Hugo",
        }
    }

    /// Their address.
    ///
    /// # Panics
    /// Never: the names make addresses.
    pub fn email(self) -> Email {
        let local = format!("{self:?}").to_lowercase();
        format!("{local}@exemple.fr").parse().expect("a name makes an address")
    }

    /// What they may do; `canton` is the one to which Chloé is limited.
    pub(crate) fn grants(self, canton: i64) -> Vec<Grant> {
        let whole = |role| vec![Grant::everywhere(role)];
        match self {
            Who::Chloe => vec![Grant::everywhere(Role::Moderator).in_area(canton)],
            Who::David => whole(Role::Administrator),
            Who::Elise => whole(Role::Assessor),
            Who::Farid => whole(Role::CouncilMember),
            Who::Gaelle => whole(Role::ElectedOfficial),
            Who::Visitor | Who::Amina | Who::Bruno | Who::Hugo => Vec::new(),
        }
    }
}
