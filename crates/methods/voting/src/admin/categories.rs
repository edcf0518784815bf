//! "Catégories de projets": those of a process, how a project comes to belong to each, and how many do.

use maud::{Markup, Render, html};
use parvis_kernel::Arg;
use parvis_territory::Theme;
use parvis_ui::{Icon, Table, Tone, button, empty_state, link_button, notice};
use parvis_web::{Cx, OfficePage, Outcome, Redirect};

use super::{Desk, desk, head};
use crate::{
    actions::{Editing, remove_category},
    model::{Category, CategoryId, CategorySource, Round, labels_of},
    rules::category_words,
    store, t,
};

/// `GET /bureau/demarches/{process}/scrutin/categories`
pub async fn list(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let (desk, themes, members) = cx
        .read(move |c| {
            let desk = desk(c, &slug)?;
            let members = store::members(c, desk.process.id)?;
            Ok((desk, parvis_territory::themes(c)?, members))
        })
        .await?;
    let locked = desk.round.as_ref().is_some_and(Round::is_locked);
    let title = cx.t(t::voting_categories_title());
    let main = html! {
        div class="stack gap-5" {
            div class="stack gap-2" { (head(&cx, &desk.process, &title)) p class="lead" { (cx.t(t::voting_categories_lead())) } }
            @if locked { (notice(Tone::Watch, html! { p { (cx.t(t::voting_rules_locked())) } })) }
            @else { p class="row" { (link_button(cx.t(t::voting_category_add()), format!("{}/ajouter", path(&desk))).icon(Icon::Plus).render()) } }
            @if desk.categories.is_empty() { (empty_state(&cx.t(t::voting_categories_none()), cx.t(t::voting_categories_none_why()), html! {})) }
            @else { (table(&cx, &desk, &themes, &members, locked)) }
        }
    };
    OfficePage::new(&title, main).reply(&cx).await
}

/// `POST /bureau/demarches/{process}/scrutin/categories/{category}/supprimer`
pub async fn remove(cx: Cx) -> Outcome {
    let (slug, id): (String, CategoryId) = (cx.path("process")?, cx.path("category")?);
    let desk = cx.read(move |c| desk(c, &slug)).await?;
    let (by, back) = (editing(&cx, &desk), path(&desk));
    cx.write(move |tx| remove_category(tx, &by, id)).await?;
    Ok(Redirect::to(back).notice(cx.t(t::voting_category_removed())).into())
}

/// Who edits what.
pub(super) fn editing(cx: &Cx, desk: &Desk) -> Editing {
    Editing { process: desk.process.id, actor: cx.actor(), now: cx.now() }
}

/// The address of the list.
pub(super) fn path(desk: &Desk) -> String {
    format!("{}/scrutin/categories", desk.process.desk_path())
}

/// The words for a category among all of its process.
pub(super) fn words(category: &Category, all: &[Category]) -> Arg {
    category_words(&category.key.as_str().into(), &labels_of(all))
}

fn table(cx: &Cx, desk: &Desk, themes: &[Theme], members: &[(i64, String)], locked: bool) -> Markup {
    let table = Table::new(cx.t(t::voting_categories_title()))
        .caption_hidden()
        .column(cx.t(t::voting_category_head()))
        .column(cx.t(t::voting_category_source()))
        .numeric(cx.t(t::voting_category_members()))
        .column(cx.t(t::voting_category_acts()));
    let row = |category: &Category| {
        let name = cx.t(t::voting_category_name(words(category, &desk.categories)));
        let href = format!("{}/{}", path(desk), category.id);
        let stored = category.id.raw() > 0 && !locked;
        let count = members.iter().filter(|(_, key)| *key == category.key).count();
        [
            html! { @if stored { a href=(href) { (name) } } @else { (name) } },
            html! { (source_words(cx, category.source, themes)) },
            html! { (cx.texts().number(i64::try_from(count).unwrap_or(i64::MAX))) },
            html! {
                @if stored {
                    form method="post" action={ (href) "/supprimer" } {
                        (button(cx.t(t::voting_category_remove())).small().plain().context(&name))
                    }
                }
            },
        ]
    };
    desk.categories.iter().map(row).fold(table, Table::row).render()
}

fn source_words(cx: &Cx, source: CategorySource, themes: &[Theme]) -> String {
    match source {
        CategorySource::Box => cx.t(t::voting_category_by_box()),
        CategorySource::Youth => cx.t(t::voting_category_by_youth()),
        CategorySource::Theme(id) => match themes.iter().find(|theme| theme.id == id) {
            Some(theme) => cx.t(t::voting_category_of_theme(theme.name.as_str())),
            None => cx.t(t::voting_category_theme_gone()),
        },
    }
}
