//! One explanatory page: its text with a preview.

use maud::{Markup, html};
use parvis_ui::{Choice, Field, FormState, Icon, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::{pages::PATH, parts};
use crate::{
    actions::{By, edit_page},
    model::{NewPage, PageId, Space},
    store, t,
};

/// `GET /bureau/reglages/pages/ajouter`
pub async fn new(cx: Cx) -> Outcome {
    page(&cx, None, FormState::default()).await
}

/// `POST /bureau/reglages/pages/ajouter`
pub async fn create(cx: Cx) -> Outcome {
    if cx.form().ticked("apercu") {
        return page(&cx, None, cx.form().state()).await;
    }
    let (new, by) = (parse(&cx), By::of(&cx));
    let done = cx.write(move |tx| edit_page::create(tx, &by, &new).map(|_| ())).await;
    answer(&cx, None, done).await
}

/// `GET /bureau/reglages/pages/{page}`
pub async fn edit(cx: Cx) -> Outcome {
    let id: PageId = cx.path("page")?;
    let found = cx.read(move |c| store::pages::page(c, id)?.ok_or(WebError::NotFound)).await?;
    let state = FormState::new([
        ("titre", found.title.clone()),
        ("adresse", found.slug),
        ("espace", found.space_id.map(|id| id.to_string()).unwrap_or_default()),
        ("texte", found.body.source),
        ("publie", if found.published { "1" } else { "" }.to_owned()),
    ]);
    page(&cx, Some(&found.title), state).await
}

/// `POST /bureau/reglages/pages/{page}`
pub async fn update(cx: Cx) -> Outcome {
    let id: PageId = cx.path("page")?;
    let title = cx.form().text("titre");
    if cx.form().ticked("apercu") {
        return page(&cx, Some(&title), cx.form().state()).await;
    }
    let (new, by) = (parse(&cx), By::of(&cx));
    let done = cx
        .write(move |tx| {
            let process_id = store::pages::page(tx, id)?.ok_or(WebError::NotFound)?.process_id;
            edit_page::update(tx, &by, id, &NewPage { process_id, ..new.clone() })
        })
        .await;
    answer(&cx, Some(&title), done).await
}

async fn answer(cx: &Cx, title: Option<&str>, done: Result<(), WebError>) -> Outcome {
    match done {
        Ok(()) => Ok(Redirect::to(PATH).notice(cx.t(t::spaces_saved())).into()),
        Err(WebError::Refused(refusal)) => page(cx, title, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

fn parse(cx: &Cx) -> NewPage {
    let form = cx.form();
    NewPage {
        space_id: form.parse("espace"),
        process_id: None,
        slug: form.text("adresse"),
        title: form.text("titre"),
        body: form.text("texte"),
        published: form.ticked("publie"),
    }
}

async fn page(cx: &Cx, title: Option<&str>, state: FormState) -> Outcome {
    let spaces = cx.read(|c| Ok(store::spaces::spaces(c)?)).await?;
    let title = title.map_or_else(|| cx.t(t::spaces_page_add()), str::to_owned);
    let main = html! {
        p { a href=(PATH) { (cx.t(t::spaces_pages_back())) } }
        h1 { (title) }
        @if cx.form().ticked("apercu") { (parts::rich_preview(cx, state.value("texte"))) }
        (form(cx, &spaces, &state))
    };
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}

fn form(cx: &Cx, spaces: &[Space], state: &FormState) -> Markup {
    let mut choices = vec![Choice::new("", cx.t(t::spaces_whole_site()))];
    choices.extend(spaces.iter().map(|space| Choice::new(space.id.to_string(), space.title.as_str())));
    html! {
        form method="post" class="stack gap-5" {
            (cx.once())
            (Field::text("titre", cx.t(t::spaces_title())).state(state))
            (Field::select("espace", cx.t(t::spaces_space()), choices).state(state))
            (parts::rich_field(cx, "texte", t::spaces_text(), 20, state))
            (Field::text("adresse", cx.t(t::spaces_address())).hint(cx.t(t::spaces_address_hint()))
                .optional(parts::optional(cx)).state(state))
            (Field::checkbox("publie", cx.t(t::spaces_is_published())).hint(cx.t(t::spaces_published_hint())).state(state))
            div class="row" {
                (button(cx.t(t::spaces_save())))
                (button(cx.t(t::spaces_rich_show())).plain().named("apercu", "1").icon(Icon::Eye))
                (link_button(cx.t(t::spaces_cancel()), PATH).plain())
            }
        }
    }
}
