//! A role as a sentence to complete: who, may do what, where, about what.

use maud::{Markup, html};
use parvis_kernel::Refusal;
use parvis_ui::{Choice, Field, FormState};
use parvis_web::{Cx, Form, Grant, Role};

use super::role_label;
use crate::{model::PeopleFault, store::PlaceNames, t};

/// The three fields.
pub(crate) fn role_fields(cx: &Cx, places: &PlaceNames, state: &FormState) -> Markup {
    let mut roles = vec![Choice::new("", cx.t(t::people_grant_choose()))];
    roles.extend(Role::ALL.map(|role| Choice::new(role.key(), cx.t(role_label(role)))));
    html! {
        (Field::select("role", cx.t(t::people_grant_role()), roles).state(state))
        (Field::select("canton", cx.t(t::people_grant_area()), with_all(cx.t(t::people_grant_all_areas()), &places.areas)).state(state))
        (Field::select("theme", cx.t(t::people_grant_theme()), with_all(cx.t(t::people_grant_all_themes()), &places.themes)).state(state))
    }
}

fn with_all(all: String, names: &[(i64, String)]) -> Vec<Choice> {
    let mut choices = vec![Choice::new("", all)];
    choices.extend(names.iter().map(|(id, name)| Choice::new(id.to_string(), name)));
    choices
}

/// The role chosen. An administrator or a member of the council is so everywhere. A canton or theme that does not exist
/// counts as no role, never as everywhere.
pub(crate) fn typed_grant(form: &Form, places: &PlaceNames) -> Result<Grant, Refusal> {
    let role = Role::from_key(&form.text("role")).ok_or(PeopleFault::RoleMissing)?;
    if matches!(role, Role::Administrator | Role::CouncilMember) {
        return Ok(Grant::everywhere(role));
    }
    let limit = |name: &str, known: &[(i64, String)]| match form.filled(name) {
        None => Ok(None),
        Some(text) => {
            let id = text.parse::<i64>().ok().filter(|id| known.iter().any(|(known, _)| known == id));
            id.map(Some).ok_or(PeopleFault::RoleMissing)
        }
    };
    let (area, theme) = (limit("canton", &places.areas)?, limit("theme", &places.themes)?);
    Ok(Grant { area, theme, ..Grant::everywhere(role) })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Result<Grant, Refusal> {
        let places = PlaceNames { areas: vec![(3, "Agen-1".into())], themes: vec![(5, "Sport".into())] };
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        typed_grant(&Form::new(pairs, Vec::new()), &places)
    }

    #[test]
    fn a_limit_that_does_not_exist_is_never_everywhere() {
        let moderator = |area, theme| Ok(Grant { area, theme, ..Grant::everywhere(Role::Moderator) });
        assert_eq!(typed(&[("role", "moderator")]), moderator(None, None));
        assert_eq!(
            typed(&[("role", "moderator"), ("canton", "3"), ("theme", "5")]),
            moderator(Some(3), Some(5))
        );
        for wrong in ["4", "x", "-1"] {
            assert!(typed(&[("role", "moderator"), ("canton", wrong)]).is_err());
        }
        assert!(typed(&[("role", "king")]).is_err() && typed(&[]).is_err());
    }

    #[test]
    fn administrators_have_no_limit() {
        let grant = typed(&[("role", "administrator"), ("canton", "3")]);
        assert_eq!(grant, Ok(Grant::everywhere(Role::Administrator)));
    }
}
