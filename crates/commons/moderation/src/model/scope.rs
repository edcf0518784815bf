//! What falls to an agent: everything, or what lies in their areas and themes.

use parvis_web::{Actor, Role};

/// One limit of a role: an area, a theme, a process, or several of them together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Limit {
    /// Only in this area.
    pub area: Option<i64>,
    /// Only about this theme.
    pub theme: Option<i64>,
    /// Only in this process.
    pub process: Option<i64>,
    /// In none of these: they lie in private spaces that are closed to the agent.
    pub closed: Vec<i64>,
}

/// Périmètre of an agent for one role; the same answer as [`Actor::may_in`], in a form that lists can filter by.
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
        let closed = actor.signed_in().map_or(&[][..], |person| &person.reach.closed);
        let mut limits = Vec::new();
        for grant in grants {
            let is_own = grant.role == role;
            if grant.role == Role::Administrator || (is_own && grant.is_everywhere() && closed.is_empty()) {
                return Scope::Everything;
            }
            if is_own {
                limits.push(Limit {
                    area: grant.area,
                    theme: grant.theme,
                    process: grant.process,
                    closed: closed.to_vec(),
                });
            }
        }
        Scope::Within(limits)
    }

    /// Whether something in this process, area and theme falls into it.
    pub fn holds(&self, process: Option<i64>, area: Option<i64>, theme: Option<i64>) -> bool {
        let fits = |limit: Option<i64>, value: Option<i64>| limit.is_none() || limit == value;
        match self {
            Scope::Everything => true,
            Scope::Within(limits) => limits.iter().any(|limit| {
                let is_open = process.is_none_or(|process| !limit.closed.contains(&process));
                is_open && fits(limit.process, process) && fits(limit.area, area) && fits(limit.theme, theme)
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use parvis_web::{Grant, PersonId, SignedIn};
    use proptest::prelude::*;

    use super::*;

    fn agent(grants: Vec<Grant>) -> Actor {
        Actor::Person(SignedIn {
            id: PersonId::new(1),
            public_name: "Chloé".into(),
            grants,
            reach: parvis_web::Reach::default(),
            proof: parvis_web::Proof::Account,
        })
    }

    fn some_grant() -> impl Strategy<Value = Grant> {
        let role = prop::sample::select(Role::ALL.to_vec());
        let limit = || prop::option::of(1..3_i64);
        (role, limit(), limit(), limit()).prop_map(|(role, area, theme, process)| Grant {
            area,
            theme,
            process,
            ..Grant::everywhere(role)
        })
    }

    #[test]
    fn a_visitor_and_an_agent_without_the_role_have_nothing() {
        assert!(!Scope::of(&Actor::Visitor, Role::Moderator).holds(None, None, None));
        let assessor = agent(vec![Grant::everywhere(Role::Assessor)]);
        assert!(!Scope::of(&assessor, Role::Moderator).holds(None, Some(1), None));
    }

    proptest! {
        #[test]
        fn a_scope_says_what_may_says(
            grants in prop::collection::vec(some_grant(), 0..4),
            area in prop::option::of(1..3_i64),
            theme in prop::option::of(1..3_i64),
            process in prop::option::of(1..3_i64),
        ) {
            let actor = agent(grants);
            for role in [Role::Moderator, Role::Assessor] {
                let held = Scope::of(&actor, role).holds(process, area, theme);
                prop_assert_eq!(held, actor.may_in(role, process, area, theme));
            }
        }
    }
}
