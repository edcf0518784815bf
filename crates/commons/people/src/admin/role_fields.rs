//! A role as a sentence to complete: who, may do what, where, about what, in which processes, from when to when.

use maud::{Markup, Render, html};
use parvis_kernel::{Refusal, Timestamp};
use parvis_ui::{Choice, Field, FormState};
use parvis_web::{Cx, Form, Role};

use super::{
    days::{day_fields, typed_period},
    role_label,
};
use crate::{
    model::{NewMandate, PeopleFault},
    store::PlaceNames,
    t,
};

/// The fields. Limits and days are folded away until they are wanted: most roles have none.
pub(crate) fn role_fields(cx: &Cx, places: &PlaceNames, state: &FormState) -> Markup {
    let mut roles = vec![Choice::new("", cx.t(t::people_grant_choose()))];
    roles.extend(Role::ALL.map(|role| Choice::new(role.key(), cx.t(role_label(role)))));
    html! {
        (Field::select("role", cx.t(t::people_grant_role()), roles).state(state))
        (limit("canton", cx.t(t::people_grant_area()), cx.t(t::people_grant_area_hint()), &places.areas, state))
        (limit("theme", cx.t(t::people_grant_theme()), cx.t(t::people_grant_theme_hint()), &places.themes, state))
        (limit("demarche", cx.t(t::people_grant_process()), cx.t(t::people_grant_process_hint()), &places.processes, state))
        (folded(cx.t(t::people_grant_days()), day_fields(cx, false, state), ["a_partir_du", "jusqu_au"].iter().any(|name| is_touched(state, name))))
    }
}

fn limit(
    name: &'static str,
    label: String,
    hint: String,
    names: &[(i64, String)],
    state: &FormState,
) -> Markup {
    if names.is_empty() {
        return html! {};
    }
    let choices = names.iter().map(|(id, name)| Choice::new(id.to_string(), name.as_str())).collect();
    let field = Field::checkboxes(name, label.clone(), choices).hint(hint).label_hidden().state(state);
    folded(label, field.render(), is_touched(state, name))
}

/// Whether something was typed there or is wrong there: then it must be in sight.
fn is_touched(state: &FormState, name: &str) -> bool {
    let day = format!("{name}_day");
    !state.values(name).is_empty() || !state.value(&day).is_empty() || state.error(name).is_some()
}

fn folded(summary: String, body: Markup, open: bool) -> Markup {
    html! { details class="fold" open[open] { summary { (summary) } div class="stack" { (body) } } }
}

/// The role typed. An administrator or a member of the council is so everywhere. A canton, theme or process that does not
/// exist counts as no role, never as everywhere.
pub(crate) fn typed_mandate(
    form: &Form,
    places: &PlaceNames,
    zone: &str,
    now: Timestamp,
) -> Result<NewMandate, Refusal> {
    let role = Role::from_key(&form.text("role")).ok_or(PeopleFault::RoleMissing)?;
    let period = typed_period(form, false, zone, now)?;
    if matches!(role, Role::Administrator | Role::CouncilMember) {
        return Ok(NewMandate { period, ..NewMandate::everywhere(role) });
    }
    let limits = |name: &str, known: &[(i64, String)]| {
        let typed = form.all(name).into_iter().filter(|text| !text.is_empty());
        let ids: Option<Vec<i64>> = typed
            .map(|text| text.parse::<i64>().ok().filter(|id| known.iter().any(|(known, _)| known == id)))
            .collect();
        ids.ok_or(PeopleFault::RoleMissing)
    };
    Ok(NewMandate {
        role,
        areas: limits("canton", &places.areas)?,
        themes: limits("theme", &places.themes)?,
        processes: limits("demarche", &places.processes)?,
        period,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Result<NewMandate, Refusal> {
        let places = PlaceNames {
            areas: vec![(3, "Agen-1".into()), (4, "Agen-2".into())],
            themes: vec![(5, "Sport".into())],
            processes: vec![(9, "Budget 3".into())],
        };
        let pairs = pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        typed_mandate(&Form::new(pairs, Vec::new()), &places, "Europe/Paris", Timestamp::from_micros(0))
    }

    #[test]
    fn a_limit_that_does_not_exist_is_never_everywhere() {
        let moderator = NewMandate::everywhere(Role::Moderator);
        assert_eq!(typed(&[("role", "moderator")]), Ok(moderator.clone()));
        assert_eq!(
            typed(&[
                ("role", "moderator"),
                ("canton", "3"),
                ("canton", "4"),
                ("theme", "5"),
                ("demarche", "9")
            ]),
            Ok(NewMandate { areas: vec![3, 4], themes: vec![5], processes: vec![9], ..moderator })
        );
        for wrong in ["7", "x", "-1"] {
            assert!(typed(&[("role", "moderator"), ("canton", "3"), ("canton", wrong)]).is_err());
        }
        assert!(typed(&[("role", "king")]).is_err() && typed(&[]).is_err());
    }

    #[test]
    fn administrators_have_no_limit() {
        let mandate = typed(&[("role", "administrator"), ("canton", "3")]);
        assert_eq!(mandate, Ok(NewMandate::everywhere(Role::Administrator)));
    }
}
