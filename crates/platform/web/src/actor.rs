//! Who makes the request.

use parvis_kernel::{Id, Timestamp};

use crate::Proof;

/// A person known to the platform; the row itself belongs to the slice `people`.
#[derive(Debug)]
pub enum Person {}

/// Key of a person.
pub type PersonId = Id<Person>;

/// What a person may do in the back office (a sentence in the interface: "peut modérer les idées du canton Agen-1").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Role {
    /// Sets up everything.
    Administrator,
    /// Decides what is published.
    Moderator,
    /// Agent instructeur: admissibility, feasibility and cost, works follow-up.
    Assessor,
    /// Élu: reads the back office and writes official responses.
    ElectedOfficial,
    /// Member of the citizen council: no back office, private spaces.
    CouncilMember,
}

impl Role {
    /// All roles.
    pub const ALL: [Role; 5] =
        [Role::Administrator, Role::Moderator, Role::Assessor, Role::ElectedOfficial, Role::CouncilMember];

    /// The name in the database.
    pub const fn key(self) -> &'static str {
        match self {
            Role::Administrator => "administrator",
            Role::Moderator => "moderator",
            Role::Assessor => "assessor",
            Role::ElectedOfficial => "elected_official",
            Role::CouncilMember => "council_member",
        }
    }

    /// The role of that name.
    pub fn from_key(key: &str) -> Option<Role> {
        Role::ALL.into_iter().find(|role| role.key() == key)
    }

    /// Whether it opens the back office.
    pub const fn is_agent(self) -> bool {
        !matches!(self, Role::CouncilMember)
    }
}

/// A role, perhaps limited to an area, a theme (ids of the slice `territory`), a process (id of `spaces`), or until a
/// moment. Several grants of a person add up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    /// What.
    pub role: Role,
    /// Only in this area.
    pub area: Option<i64>,
    /// Only in this theme.
    pub theme: Option<i64>,
    /// Only in this process.
    pub process: Option<i64>,
    /// The moment it ends. A session never carries a grant that has ended.
    pub until: Option<Timestamp>,
}

impl Grant {
    /// A role without limits.
    pub const fn everywhere(role: Role) -> Grant {
        Grant { role, area: None, theme: None, process: None, until: None }
    }

    /// The same, only in this area.
    #[must_use]
    pub const fn in_area(self, area: i64) -> Grant {
        Grant { area: Some(area), ..self }
    }

    /// The same, only in this theme.
    #[must_use]
    pub const fn in_theme(self, theme: i64) -> Grant {
        Grant { theme: Some(theme), ..self }
    }

    /// The same, only in this process.
    #[must_use]
    pub const fn in_process(self, process: i64) -> Grant {
        Grant { process: Some(process), ..self }
    }

    /// Whether it has no limit of place, theme or process.
    pub const fn is_everywhere(&self) -> bool {
        self.area.is_none() && self.theme.is_none() && self.process.is_none()
    }
}

/// What of the private spaces is open to a person (ids of the slice `spaces`, which fills it in with the session).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reach {
    /// The private spaces that they see. Any other private space is closed, also one made since.
    pub spaces: Vec<i64>,
    /// The processes of private spaces that they do not see: no role holds there.
    pub closed: Vec<i64>,
}

/// A person behind a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedIn {
    /// Key.
    pub id: PersonId,
    /// The name shown to others.
    pub public_name: String,
    /// What they may do.
    pub grants: Vec<Grant>,
    /// What of the private spaces is open to them.
    pub reach: Reach,
    /// How sure one is that it is they.
    pub proof: Proof,
}

/// Who makes the request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Actor {
    /// Nobody known.
    Visitor,
    /// A signed-in person.
    Person(SignedIn),
}

impl Actor {
    /// The person, if signed in.
    pub fn signed_in(&self) -> Option<&SignedIn> {
        match self {
            Actor::Visitor => None,
            Actor::Person(person) => Some(person),
        }
    }

    /// The person's key, if signed in.
    pub fn person_id(&self) -> Option<PersonId> {
        self.signed_in().map(|person| person.id)
    }

    /// What their session proved, if signed in.
    pub fn proof(&self) -> Option<Proof> {
        self.signed_in().map(|person| person.proof)
    }

    /// Whether they are signed in with an account, not for a short while by a link.
    pub fn has_account(&self) -> bool {
        self.proof() == Some(Proof::Account)
    }

    /// Whether one of the grants has this role, limited or not.
    pub fn has_role(&self, role: Role) -> bool {
        self.signed_in().is_some_and(|person| person.grants.iter().any(|grant| grant.role == role))
    }

    /// Whether any role opens the back office.
    pub fn is_agent(&self) -> bool {
        self.signed_in().is_some_and(|person| person.grants.iter().any(|grant| grant.role.is_agent()))
    }

    /// Whether `role` is granted for something in this area and theme (administrators: everywhere), whatever its process:
    /// a grant limited to a process does not count here; ask [`Actor::may_in`] where the process is known.
    pub fn may(&self, role: Role, area: Option<i64>, theme: Option<i64>) -> bool {
        self.may_in(role, None, area, theme)
    }

    /// Whether a private space is open to them: its members see it, and administrators.
    pub fn sees_space(&self, space: i64) -> bool {
        let is_member = self.signed_in().is_some_and(|person| person.reach.spaces.contains(&space));
        is_member || self.has_role(Role::Administrator)
    }

    /// Whether a process lies in a private space that is closed to this person.
    pub fn is_kept_from(&self, process: i64) -> bool {
        self.signed_in().is_some_and(|person| person.reach.closed.contains(&process))
    }

    /// Whether `role` is granted for something in this process, area and theme (administrators: everywhere), and the
    /// process is not in a private space that is closed to them.
    pub fn may_in(&self, role: Role, process: Option<i64>, area: Option<i64>, theme: Option<i64>) -> bool {
        let Some(person) = self.signed_in() else { return false };
        if process.is_some_and(|process| self.is_kept_from(process)) {
            return false;
        }
        person.grants.iter().any(|grant| {
            grant.role == Role::Administrator
                || (grant.role == role
                    && grant.process.is_none_or(|limit| process == Some(limit))
                    && grant.area.is_none_or(|limit| area == Some(limit))
                    && grant.theme.is_none_or(|limit| theme == Some(limit)))
        })
    }

    /// The areas to which `role` is limited; `None`: unlimited. Administrators are unlimited.
    pub fn areas_of(&self, role: Role) -> Option<Vec<i64>> {
        let person = self.signed_in()?;
        let mut areas = Vec::new();
        for grant in
            person.grants.iter().filter(|grant| grant.role == role || grant.role == Role::Administrator)
        {
            areas.push(grant.area?);
        }
        Some(areas)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_limit_to_a_process_holds_there_only_and_grants_add_up() {
        let moderator = Grant::everywhere(Role::Moderator);
        let grants = vec![moderator.in_process(5), moderator.in_area(1), moderator.in_area(2)];
        let reach = Reach { spaces: vec![3], closed: vec![7] };
        let (id, public_name) = (PersonId::new(1), "Chloé".into());
        let chloe = Actor::Person(SignedIn { id, public_name, grants, reach, proof: Proof::Account });
        assert!(chloe.may_in(Role::Moderator, Some(5), Some(9), None), "all of the process");
        assert!(chloe.may_in(Role::Moderator, Some(6), Some(2), None), "an area, in any process");
        assert!(!chloe.may_in(Role::Moderator, Some(6), Some(9), None));
        assert!(chloe.may(Role::Moderator, Some(1), None) && !chloe.may(Role::Moderator, Some(9), None));
        assert!(!chloe.may_in(Role::Assessor, Some(5), Some(1), None));
        assert!(!chloe.may_in(Role::Moderator, Some(7), Some(2), None), "no role holds in what is closed");
        assert!(chloe.sees_space(3) && !chloe.sees_space(4) && !Actor::Visitor.sees_space(3));
    }
}
