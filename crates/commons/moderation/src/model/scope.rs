//! What falls to an agent: everything, or what lies in their areas and themes.

use parvis_web::{Actor, Role};

/// One limit of a role: an area, a theme, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limit {
    /// Only in this area.
    pub area: Option<i64>,
    /// Only about this theme.
    pub theme: Option<i64>,
}

/// Périmètre of an agent for one role; the same answer as [`Actor::may`], in a form that lists can filter by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Scope {
    /// No limit.
    Everything,
    /// Within at least one of these; nothing where there is none.
    Within(Vec<Limit>),
}

impl Scope {
    /// What falls to this person in this role. Administrators have no limit.
    pub fn of(actor: &Actor, role: Role) -> Scope {
        let grants = actor.signed_in().map_or(&[][..], |person| &person.grants);
        let mut limits = Vec::new();
        for grant in grants {
            match (grant.role, grant.area, grant.theme) {
                (Role::Administrator, ..) => return Scope::Everything,
                (own, None, None) if own == role => return Scope::Everything,
                (own, area, theme) if own == role => limits.push(Limit { area, theme }),
                _ => {}
            }
        }
        Scope::Within(limits)
    }

    /// Whether something in this area and theme falls into it.
    pub fn holds(&self, area: Option<i64>, theme: Option<i64>) -> bool {
        let fits = |limit: Option<i64>, value: Option<i64>| limit.is_none() || limit == value;
        match self {
            Scope::Everything => true,
            Scope::Within(limits) => {
                limits.iter().any(|limit| fits(limit.area, area) && fits(limit.theme, theme))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use parvis_web::{Grant, PersonId, SignedIn};
    use proptest::prelude::*;

    use super::*;

    fn agent(grants: Vec<Grant>) -> Actor {
        Actor::Person(SignedIn { id: PersonId::new(1), public_name: "Chloé".into(), grants })
    }

    fn some_grant() -> impl Strategy<Value = Grant> {
        let role = prop::sample::select(Role::ALL.to_vec());
        (role, prop::option::of(1..3_i64), prop::option::of(1..3_i64)).prop_map(|(role, area, theme)| Grant {
            role,
            area,
            theme,
        })
    }

    #[test]
    fn a_visitor_and_an_agent_without_the_role_have_nothing() {
        assert!(!Scope::of(&Actor::Visitor, Role::Moderator).holds(None, None));
        let assessor = agent(vec![Grant { role: Role::Assessor, area: None, theme: None }]);
        assert!(!Scope::of(&assessor, Role::Moderator).holds(Some(1), None));
    }

    proptest! {
        #[test]
        fn a_scope_says_what_may_says(
            grants in prop::collection::vec(some_grant(), 0..4),
            area in prop::option::of(1..3_i64),
            theme in prop::option::of(1..3_i64),
        ) {
            let actor = agent(grants);
            for role in [Role::Moderator, Role::Assessor] {
                prop_assert_eq!(Scope::of(&actor, role).holds(area, theme), actor.may(role, area, theme));
            }
        }
    }
}
