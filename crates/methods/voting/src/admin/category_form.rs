//! One category: its name and what belongs to it. A save that is refused shows the form again with what was typed.

use maud::{Markup, Render, html};
use parvis_territory::{Theme, ThemeId};
use parvis_ui::{Choice, Field, FormState, Icon, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::{
    Desk,
    categories::{editing, path, words},
    desk, head,
};
use crate::{
    actions::{add_category, edit_category},
    model::{Category, CategoryId, CategorySource},
    t,
};

struct Loaded {
    desk: Desk,
    themes: Vec<Theme>,
}

async fn load(cx: &Cx) -> Result<Loaded, WebError> {
    let slug: String = cx.path("process")?;
    cx.read(move |c| Ok(Loaded { desk: desk(c, &slug)?, themes: parvis_territory::themes(c)? })).await
}

/// `GET /bureau/demarches/{process}/scrutin/categories/ajouter`
pub async fn new(cx: Cx) -> Outcome {
    let loaded = load(&cx).await?;
    page(&cx, &loaded, None, &FormState::new([("origine", "case")])).await
}

/// `POST /bureau/demarches/{process}/scrutin/categories/ajouter`
pub async fn create(cx: Cx) -> Outcome {
    let loaded = load(&cx).await?;
    let source = match source(&cx, &loaded.themes) {
        Ok(source) => source,
        Err(state) => return page(&cx, &loaded, None, &state).await,
    };
    let (by, label) = (editing(&cx, &loaded.desk), cx.form().text("nom"));
    let done = cx.write(move |tx| add_category(tx, &by, &label, source).map(|_| ())).await;
    answer(&cx, &loaded, None, done).await
}

/// `GET /bureau/demarches/{process}/scrutin/categories/{category}`
pub async fn edit(cx: Cx) -> Outcome {
    let loaded = load(&cx).await?;
    let category = find(&cx, &loaded.desk)?;
    let mut state = FormState::default();
    state.set("nom", cx.t(t::voting_category_name(words(category, &loaded.desk.categories))));
    let origin = match category.source {
        CategorySource::Box => "case",
        CategorySource::Theme(_) => "theme",
        CategorySource::Youth => "depot",
    };
    state.set("origine", origin);
    if let CategorySource::Theme(theme) = category.source {
        state.set("theme", theme.to_string());
    }
    page(&cx, &loaded, Some(category), &state).await
}

/// `POST /bureau/demarches/{process}/scrutin/categories/{category}`
pub async fn update(cx: Cx) -> Outcome {
    let loaded = load(&cx).await?;
    let category = find(&cx, &loaded.desk)?;
    let source = match source(&cx, &loaded.themes) {
        Ok(source) => source,
        Err(state) => return page(&cx, &loaded, Some(category), &state).await,
    };
    let (by, id, label) = (editing(&cx, &loaded.desk), category.id, cx.form().text("nom"));
    let done = cx.write(move |tx| edit_category(tx, &by, id, &label, source)).await;
    answer(&cx, &loaded, Some(category), done).await
}

fn find<'a>(cx: &Cx, desk: &'a Desk) -> Result<&'a Category, WebError> {
    let id: CategoryId = cx.path("category")?;
    desk.categories.iter().find(|one| one.id == id && id.raw() > 0).ok_or(WebError::NotFound)
}

fn source(cx: &Cx, themes: &[Theme]) -> Result<CategorySource, FormState> {
    let form = cx.form();
    let chosen = form.parse::<ThemeId>("theme").filter(|id| themes.iter().any(|theme| theme.id == *id));
    match (form.text("origine").as_str(), chosen) {
        ("depot", _) => Ok(CategorySource::Youth),
        ("theme", Some(theme)) => Ok(CategorySource::Theme(theme)),
        ("theme", None) => {
            let mut state = form.state();
            state.fail("theme", cx.t(t::voting_category_no_theme()));
            Err(state)
        }
        _ => Ok(CategorySource::Box),
    }
}

async fn answer(
    cx: &Cx,
    loaded: &Loaded,
    category: Option<&Category>,
    done: Result<(), WebError>,
) -> Outcome {
    match done {
        Ok(()) => Ok(Redirect::to(path(&loaded.desk)).notice(cx.t(t::voting_category_saved())).into()),
        Err(WebError::Refused(refusal)) => page(cx, loaded, category, &cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

async fn page(cx: &Cx, loaded: &Loaded, category: Option<&Category>, state: &FormState) -> Outcome {
    let Loaded { desk, themes } = loaded;
    let title = cx.t(if category.is_some() { t::voting_category_edit() } else { t::voting_category_add() });
    let here = match category {
        Some(category) => format!("{}/{}", path(desk), category.id),
        None => format!("{}/ajouter", path(desk)),
    };
    let main = html! {
        div class="stack gap-5" {
            div class="stack gap-2" { (head(cx, &desk.process, &title)) }
            (form(cx, &here, &path(desk), themes, state))
        }
    };
    OfficePage::new(&title, main).with_errors(state).reply(cx).await
}

fn form(cx: &Cx, here: &str, back: &str, themes: &[Theme], state: &FormState) -> Markup {
    let origins = vec![
        Choice::new("case", cx.t(t::voting_category_by_box())).hint(cx.t(t::voting_category_by_box_hint())),
        Choice::new("theme", cx.t(t::voting_category_by_theme()))
            .hint(cx.t(t::voting_category_by_theme_hint())),
        Choice::new("depot", cx.t(t::voting_category_by_youth()))
            .hint(cx.t(t::voting_category_by_youth_hint())),
    ];
    let mut choices = vec![Choice::new("", cx.t(t::voting_category_theme_none()))];
    choices.extend(themes.iter().map(|theme| Choice::new(theme.id.to_string(), theme.name.as_str())));
    html! {
        form method="post" action=(here) class="stack gap-5" {
            (cx.once())
            (Field::text("nom", cx.t(t::voting_category_label())).hint(cx.t(t::voting_category_label_hint())).state(state).render())
            (Field::radios("origine", cx.t(t::voting_category_source()), origins).state(state).render())
            (Field::select("theme", cx.t(t::voting_category_theme()), choices).hint(cx.t(t::voting_category_theme_hint()))
                .optional(cx.t(t::voting_optional())).state(state).render())
            p class="row" {
                (button(cx.t(t::voting_category_save())).icon(Icon::Save).render())
                (link_button(cx.t(t::voting_cancel()), back).plain().render())
            }
        }
    }
}
