//! Who makes the request.

use parvis_kernel::Id;

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

/// A role, perhaps limited to an area and/or a theme (ids of the slice `territory`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Grant {
    /// What.
    pub role: Role,
    /// Only in this area.
    pub area: Option<i64>,
    /// Only in this theme.
    pub theme: Option<i64>,
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

    /// Whether one of the grants has this role, limited or not.
    pub fn has_role(&self, role: Role) -> bool {
        self.signed_in().is_some_and(|person| person.grants.iter().any(|grant| grant.role == role))
    }

    /// Whether any role opens the back office.
    pub fn is_agent(&self) -> bool {
        self.signed_in().is_some_and(|person| person.grants.iter().any(|grant| grant.role.is_agent()))
    }

    /// Whether `role` is granted for something in this area and theme (administrators: everywhere).
    pub fn may(&self, role: Role, area: Option<i64>, theme: Option<i64>) -> bool {
        let Some(person) = self.signed_in() else { return false };
        person.grants.iter().any(|grant| {
            grant.role == Role::Administrator
                || (grant.role == role
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
