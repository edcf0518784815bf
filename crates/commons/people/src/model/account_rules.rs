//! What an authority decides about accounts. It is kept here and not with the other settings: `authority` stands above
//! this slice.

use super::NameKind;

/// The rules of an authority; a new one has the defaults.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AccountRules {
    /// Whether agents need a second factor before any page of the back office.
    pub second_factor_for_agents: bool,
    /// The kinds of public names that one may choose; never empty.
    pub names: Vec<NameKind>,
    /// How many days an invitation can be accepted.
    pub invitation_days: i64,
    /// After how many days an account whose address was never proven goes.
    pub unconfirmed_days: i64,
    /// How many minutes a session lasts that a link sent by mail opened.
    pub link_session_minutes: i64,
}

impl Default for AccountRules {
    fn default() -> Self {
        Self {
            second_factor_for_agents: true,
            names: NameKind::ALL.to_vec(),
            invitation_days: 7,
            unconfirmed_days: 30,
            link_session_minutes: 120,
        }
    }
}

impl AccountRules {
    /// Fewest and most days of an invitation.
    pub const INVITATION_DAYS: (i64, i64) = (1, 30);
    /// Fewest and most days that an account may wait for its proof.
    pub const UNCONFIRMED_DAYS: (i64, i64) = (3, 365);
    /// Fewest and most minutes of a session without an account.
    pub const LINK_SESSION_MINUTES: (i64, i64) = (15, 720);

    /// Whether names of this kind may be chosen.
    pub fn allows(&self, kind: NameKind) -> bool {
        self.names.contains(&kind)
    }
}
