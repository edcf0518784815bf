//! The categories of a project on its desk in the back office: boxes for administrators while the rules are free.

use maud::{Markup, Render, html};
use parvis_contributions::{self as contributions, ContributionId};
use parvis_db::{Conn, DbError};
use parvis_slice::PanelCx;
use parvis_spaces::ProcessId;
use parvis_ui::{Choice, Field, FormState, button};
use parvis_web::Role;

use crate::{
    model::{Category, CategoryId, CategorySource, labels_of},
    rules::category_words,
    store, t,
};

/// Where the process has a category with boxes.
pub fn draw(conn: &mut Conn, cx: &PanelCx<'_>, subjects: &[i64]) -> Result<Vec<(i64, Markup)>, DbError> {
    let Some(process) = cx.process_id.map(ProcessId::new) else { return Ok(Vec::new()) };
    if !cx.actor.has_role(Role::Administrator) {
        return Ok(Vec::new());
    }
    let Some(round) = store::round_of_process(conn, process)? else { return Ok(Vec::new()) };
    let all = store::categories(conn, process)?;
    let labels = labels_of(&all);
    let name = |one: &Category| {
        let words = category_words(&one.key.as_str().into(), &labels);
        cx.texts.say(&t::voting_category_name(words))
    };
    let boxes = all.iter().filter(|one| one.source == CategorySource::Box);
    let boxes: Vec<(CategoryId, String)> = boxes.map(|one| (one.id, name(one))).collect();
    if boxes.is_empty() {
        return Ok(Vec::new());
    }
    let ticked = store::ticked(conn, subjects)?;
    let ids: Vec<ContributionId> = subjects.iter().map(|id| ContributionId::new(*id)).collect();
    let cards = contributions::store::cards(conn, &ids)?;
    let draw = |card: &contributions::CardRow| {
        let own = ticked
            .iter()
            .filter(|(id, _)| *id == card.id.raw())
            .map(|(_, category)| *category)
            .collect::<Vec<_>>();
        let markup = if round.is_locked() {
            frozen(cx, &boxes, &own)
        } else {
            form(cx, &format!("{}/projets/{}", round.desk_path(), card.reference), &boxes, &own)
        };
        (card.id.raw(), markup)
    };
    Ok(cards.iter().map(draw).collect())
}

fn form(cx: &PanelCx<'_>, path: &str, boxes: &[(CategoryId, String)], own: &[CategoryId]) -> Markup {
    let say = |message| cx.texts.say(&message);
    let mut state = FormState::default();
    for id in own {
        state.add("categorie", id.to_string());
    }
    let choices = boxes.iter().map(|(id, name)| Choice::new(id.to_string(), name.as_str())).collect();
    html! {
        section class="stack gap-3" aria-labelledby="categories" {
            h2 id="categories" { (say(t::voting_project_categories())) }
            form method="post" action=(path) class="stack gap-3" {
                (Field::checkboxes("categorie", say(t::voting_project_belongs()), choices)
                    .optional(say(t::voting_optional())).state(&state).render())
                p { (button(say(t::voting_project_sort())).small().plain().render()) }
            }
        }
    }
}

/// After the first ballot: what was ticked.
fn frozen(cx: &PanelCx<'_>, boxes: &[(CategoryId, String)], own: &[CategoryId]) -> Markup {
    let names: Vec<&str> =
        boxes.iter().filter(|(id, _)| own.contains(id)).map(|(_, name)| name.as_str()).collect();
    html! {
        section class="stack gap-3" aria-labelledby="categories" {
            h2 id="categories" { (cx.texts.say(&t::voting_project_categories())) }
            @if names.is_empty() { p { (cx.texts.say(&t::voting_project_in_none())) } } @else { p { (names.join(", ")) } }
            p class="hint" { (cx.texts.say(&t::voting_rules_locked())) }
        }
    }
}
