//! The fields of the form by theme of their page; correcting one's text uses the same.

use maud::{Markup, html};
use parvis_territory::Area;
use parvis_ui::{CharCount, Choice, Field, FormState, GeoMap, MapInput, fold_of_fields, geo_map};
use parvis_web::Cx;

use crate::{
    model::{DraftData, Proponent},
    pages::{list_map::territory_map, scene::Scene},
    rules::{BODY_MAX, LINE_MAX, SUMMARY_MAX, TITLE_MAX},
    t,
};

/// A limit in characters, with its sentences.
pub(crate) fn counted(cx: &Cx, max: usize) -> CharCount {
    CharCount {
        max: u32::try_from(max).unwrap_or(u32::MAX),
        rule: cx.t(t::contributions_chars_rule(max)),
        left: cx.t(t::contributions_chars_left()),
        over: cx.t(t::contributions_chars_over()),
    }
}

/// Title and summary.
pub(crate) fn title(cx: &Cx, state: &FormState) -> Markup {
    html! {
        (Field::text("titre", cx.t(t::contributions_title())).hint(cx.t(t::contributions_title_hint())).counted(counted(cx, TITLE_MAX)).state(state))
        (summary(cx, state))
    }
}

/// The summary.
pub(crate) fn summary(cx: &Cx, state: &FormState) -> Markup {
    html! {
        (Field::textarea("resume", cx.t(t::contributions_summary()), 3).hint(cx.t(t::contributions_summary_hint())).counted(counted(cx, SUMMARY_MAX)).state(state))
    }
}

/// The text; alone on its page it is the heading.
pub(crate) fn description(cx: &Cx, state: &FormState, alone: bool) -> Markup {
    let field = Field::textarea("description", cx.t(t::contributions_body()), 14)
        .hint(cx.t(t::contributions_body_hint()));
    let field = field.counted(counted(cx, BODY_MAX)).state(state);
    html! { (if alone { field.as_heading() } else { field }) }
}

/// The theme.
pub(crate) fn theme(cx: &Cx, scene: &Scene, state: &FormState) -> Markup {
    let choices = scene.themes.iter().filter(|theme| theme.active);
    let choices = choices.map(|theme| Choice::new(theme.id.to_string(), theme.name.as_str())).collect();
    html! { (Field::radios("theme", cx.t(t::contributions_theme_question()), choices).state(state)) }
}

/// Where: canton, commune, words; a point for those who have a map.
pub(crate) fn place(cx: &Cx, scene: &Scene, communes: &[Area], state: &FormState) -> Markup {
    let mut cantons = vec![
        Choice::new("", cx.t(t::contributions_choose())),
        Choice::new("tout", cx.t(t::contributions_whole_territory())),
    ];
    cantons.extend(scene.areas.iter().map(|area| Choice::new(area.id.to_string(), area.name.as_str())));
    let mut towns = vec![Choice::new("", cx.t(t::contributions_choose()))];
    towns.extend(communes.iter().map(|area| Choice::new(area.id.to_string(), area.name.as_str())));
    html! {
        @if !communes.is_empty() {
            (Field::select("commune", cx.t(t::contributions_commune()), towns).optional(cx.t(t::contributions_optional())).state(state))
        }
        @if !scene.areas.is_empty() {
            (Field::select("canton", cx.t(t::contributions_canton()), cantons).hint(cx.t(t::contributions_canton_hint())).state(state))
        }
        (Field::text("lieu", cx.t(t::contributions_address())).hint(cx.t(t::contributions_address_hint())).optional(cx.t(t::contributions_optional())).attr("maxlength", LINE_MAX.to_string()).state(state))
        (fold_of_fields(state, &["lat", "lon"], cx.t(t::contributions_point()), html! {
            (geo_map(&GeoMap { input: Some(pin(cx)), help: cx.t(t::contributions_point_help()), without_script: cx.t(t::contributions_point_without_script()), ..territory_map(cx, scene) }))
            div class="row" {
                (Field::text("lat", cx.t(t::contributions_lat())).inputmode("decimal").width("w-8").optional(cx.t(t::contributions_optional())).state(state))
                (Field::text("lon", cx.t(t::contributions_lon())).inputmode("decimal").width("w-8").optional(cx.t(t::contributions_optional())).state(state))
            }
        }))
    }
}

fn pin(cx: &Cx) -> MapInput {
    MapInput {
        lat: "lat".into(),
        lon: "lon".into(),
        pin: cx.t(t::contributions_pin()),
        placed: cx.t(t::contributions_pin_placed()),
    }
}

/// In whose name, and the name to show.
pub(crate) fn author(cx: &Cx, state: &FormState) -> Markup {
    html! {
        (proponent(cx, state))
        (Field::text("nom", cx.t(t::contributions_public_name())).hint(cx.t(t::contributions_public_name_hint())).autocomplete("nickname").attr("maxlength", LINE_MAX.to_string()).state(state))
        (organisation(cx, state))
    }
}

/// In whose name.
pub(crate) fn proponent(cx: &Cx, state: &FormState) -> Markup {
    let choices = vec![
        Choice::new("personne", cx.t(t::contributions_as_person())),
        Choice::new("organisation", cx.t(t::contributions_as_organisation()))
            .hint(cx.t(t::contributions_as_organisation_hint())),
    ];
    html! { (Field::radios("porteur", cx.t(t::contributions_who()), choices).state(state)) }
}

/// The association or group, and whether it is one of young people.
pub(crate) fn organisation(cx: &Cx, state: &FormState) -> Markup {
    html! {
        (Field::text("organisation", cx.t(t::contributions_organisation())).hint(cx.t(t::contributions_organisation_hint())).optional(cx.t(t::contributions_if_any())).autocomplete("organization").attr("maxlength", LINE_MAX.to_string()).state(state))
        (Field::checkbox("jeunes", cx.t(t::contributions_youth())).hint(cx.t(t::contributions_youth_hint())).state(state))
    }
}

/// What the draft holds, as the fields show it again. `usual_name`: the person's public name.
pub(crate) fn state_of(data: &DraftData, usual_name: &str) -> FormState {
    let number = |id: Option<i64>| id.map(|id| id.to_string()).unwrap_or_default();
    let degrees = |value: Option<f64>| value.map(|value| value.to_string()).unwrap_or_default();
    let mut state = FormState::default();
    state.set("titre", data.title.as_str());
    state.set("resume", data.summary.as_str());
    state.set("description", data.body.as_str());
    state.set("theme", number(data.theme));
    let whole = data.area.is_none() && data.municipality.is_none() && !data.commune_name.is_empty();
    state.set("canton", if whole { "tout".to_owned() } else { number(data.area) });
    state.set("commune", number(data.municipality));
    state.set("lieu", data.place.as_str());
    state.set("lat", degrees(data.lat));
    state.set("lon", degrees(data.lon));
    let who = match data.proponent {
        None => "",
        Some(Proponent::Person) => "personne",
        Some(Proponent::Organisation) => "organisation",
    };
    state.set("porteur", who);
    state.set("nom", if data.author_name.is_empty() { usual_name } else { data.author_name.as_str() });
    state.set("organisation", data.organisation.as_str());
    state.set("jeunes", if data.youth { "1" } else { "" });
    state
}
