//! A mandate as a sentence: "Peut modérer les idées des cantons Agen-1 et Agen-2, jusqu'au 31 décembre 2026".

use std::collections::HashMap;

use parvis_i18n::Texts;
use parvis_kernel::Message;
use parvis_web::{PersonId, Role};

use crate::{model::Mandate, store::PlaceNames, t};

/// The sentence; `names` are those of the people it may stand in for.
pub(crate) fn mandate_sentence(
    texts: &Texts,
    mandate: &Mandate,
    places: &PlaceNames,
    names: &HashMap<PersonId, String>,
) -> String {
    let terms = &mandate.terms;
    let gone = texts.say(&t::people_role_gone());
    let named = |ids: &[i64], name: &dyn Fn(i64) -> Option<String>| -> (usize, String) {
        let words: Vec<String> = ids.iter().map(|id| name(*id).unwrap_or_else(|| gone.clone())).collect();
        (words.len(), joined(texts, &words))
    };
    let areas = named(&terms.areas, &|id| places.area(id).map(str::to_owned));
    let themes = named(&terms.themes, &|id| places.theme(id).map(str::to_owned));
    let processes = named(&terms.processes, &|id| places.process(id).map(str::to_owned));
    let is_limited = areas.0 + themes.0 + processes.0 > 0;
    let limited_role = matches!(terms.role, Role::Moderator | Role::Assessor | Role::ElectedOfficial);
    let mut parts = vec![texts.say(&may(terms.role))];
    let mut add = |part: Message| parts.push(texts.say(&part));
    if areas.0 > 0 {
        add(t::people_may_in_areas(areas.0, areas.1));
    }
    if themes.0 > 0 {
        add(t::people_may_in_themes(themes.0, themes.1));
    }
    if processes.0 > 0 {
        add(t::people_may_in_processes(processes.0, processes.1));
    }
    if !is_limited && limited_role {
        add(t::people_may_everywhere());
    }
    match (terms.period.opens_at, terms.period.closes_at) {
        (None, None) => {}
        (Some(from), None) => add(t::people_may_from(texts.day(from))),
        (None, Some(until)) => add(t::people_may_until(texts.closing_day(until))),
        (Some(from), Some(until)) => add(t::people_may_between(texts.day(from), texts.closing_day(until))),
    }
    if let Some(away) = mandate.stands_in_for {
        add(t::people_may_instead(names.get(&away).map_or(gone.as_str(), String::as_str)));
    }
    parts.concat()
}

/// "Agen-1, Agen-2 et Nérac".
fn joined(texts: &Texts, words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => texts.say(&t::people_and(first.join(", "), last.as_str())),
    }
}

/// "Peut modérer les idées".
fn may(role: Role) -> Message {
    match role {
        Role::Administrator => t::people_may_administrator(),
        Role::Moderator => t::people_may_moderator(),
        Role::Assessor => t::people_may_assessor(),
        Role::ElectedOfficial => t::people_may_elected(),
        Role::CouncilMember => t::people_may_council(),
    }
}

/// What a role lets one do, to choose from.
pub fn role_label(role: Role) -> Message {
    match role {
        Role::Administrator => t::people_role_administrator(),
        Role::Moderator => t::people_role_moderator(),
        Role::Assessor => t::people_role_assessor(),
        Role::ElectedOfficial => t::people_role_elected(),
        Role::CouncilMember => t::people_role_council(),
    }
}

/// Those whose names the sentences need.
pub(crate) fn those_away(mandates: &[Mandate]) -> Vec<PersonId> {
    let mut away: Vec<PersonId> = mandates.iter().filter_map(|mandate| mandate.stands_in_for).collect();
    away.sort();
    away.dedup();
    away
}
