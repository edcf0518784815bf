//! One space: title, text, who sees it.

use maud::{Markup, html};
use parvis_ui::{Choice, Field, FormState, Icon, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::{members, parts, spaces::PATH, words};
use crate::{
    actions::{By, edit_space},
    model::{NewSpace, SpaceId, Visibility},
    store, t,
};

/// `GET /bureau/reglages/espaces/ajouter`
pub async fn new(cx: Cx) -> Outcome {
    page(&cx, None, FormState::new([("visibilite", "public")])).await
}

/// `POST /bureau/reglages/espaces/ajouter`
pub async fn create(cx: Cx) -> Outcome {
    if cx.form().ticked("apercu") {
        return page(&cx, None, cx.form().state()).await;
    }
    let (new, by) = (parse(&cx), By::of(&cx));
    let private = new.visibility == Visibility::Members;
    let done = cx.write(move |tx| edit_space::create(tx, &by, &new)).await;
    answer(&cx, None, private, done).await
}

/// `GET /bureau/reglages/espaces/{space}`
pub async fn edit(cx: Cx) -> Outcome {
    let id: SpaceId = cx.path("space")?;
    let found = cx.read(move |c| store::spaces::space(c, id)?.ok_or(WebError::NotFound)).await?;
    let state = FormState::new([
        ("titre", found.title.as_str()),
        ("resume", &found.summary),
        ("texte", &found.body.source),
        ("visibilite", found.visibility.key()),
        ("archive", if found.archived { "1" } else { "" }),
    ]);
    page(&cx, Some(&found.title), state).await
}

/// `POST /bureau/reglages/espaces/{space}`: one that becomes private asks for its members next.
pub async fn update(cx: Cx) -> Outcome {
    let id: SpaceId = cx.path("space")?;
    let title = cx.form().text("titre");
    if cx.form().ticked("apercu") {
        return page(&cx, Some(&title), cx.form().state()).await;
    }
    let (new, by, archived) = (parse(&cx), By::of(&cx), cx.form().ticked("archive"));
    let done = cx
        .write(move |tx| {
            let was = store::spaces::space(tx, id)?.map(|space| space.visibility);
            edit_space::update(tx, &by, id, &new, archived)?;
            Ok((id, new.visibility == Visibility::Members && was == Some(Visibility::Public)))
        })
        .await;
    let becomes_private = done.as_ref().is_ok_and(|(_, becomes)| *becomes);
    answer(&cx, Some(&title), becomes_private, done.map(|(id, _)| id)).await
}

async fn answer(cx: &Cx, title: Option<&str>, to_members: bool, done: Result<SpaceId, WebError>) -> Outcome {
    match done {
        Ok(id) => {
            cx.sessions_changed();
            cx.tenant().site_changed();
            let next = if to_members { members::path(id) } else { PATH.to_owned() };
            Ok(Redirect::to(next).notice(cx.t(t::spaces_saved())).into())
        }
        Err(WebError::Refused(refusal)) => page(cx, title, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

fn parse(cx: &Cx) -> NewSpace {
    let form = cx.form();
    NewSpace {
        title: form.text("titre"),
        summary: form.text("resume"),
        body: form.text("texte"),
        visibility: Visibility::from_key(&form.text("visibilite")).unwrap_or_default(),
    }
}

async fn page(cx: &Cx, space: Option<&str>, state: FormState) -> Outcome {
    let title = space.map_or_else(|| cx.t(t::spaces_space_add()), str::to_owned);
    let main = html! {
        p { a href=(PATH) { (cx.t(t::spaces_spaces_back())) } }
        h1 { (title) }
        @if let Ok(id) = cx.path::<SpaceId>("space") {
            @if state.value("visibilite") == Visibility::Members.key() { p { a href=(members::path(id)) { (cx.t(t::spaces_members())) } } }
        }
        @if cx.form().ticked("apercu") { (parts::rich_preview(cx, state.value("texte"))) }
        (form(cx, space.is_some(), &state))
    };
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}

fn form(cx: &Cx, exists: bool, state: &FormState) -> Markup {
    let visibility =
        Visibility::ALL.iter().map(|v| Choice::new(v.key(), cx.t(words::visibility(*v)))).collect();
    html! {
        form method="post" class="stack gap-5" {
            (cx.once())
            (Field::text("titre", cx.t(t::spaces_title())).state(state))
            (Field::textarea("resume", cx.t(t::spaces_summary()), 2).hint(cx.t(t::spaces_summary_hint())).state(state))
            (parts::rich_field(cx, "texte", t::spaces_text(), 14, state).optional(parts::optional(cx)))
            (Field::radios("visibilite", cx.t(t::spaces_visibility()), visibility).state(state))
            @if exists { (Field::checkbox("archive", cx.t(t::spaces_space_archive())).state(state)) }
            div class="row" {
                (button(cx.t(t::spaces_save())))
                (button(cx.t(t::spaces_rich_show())).plain().named("apercu", "1").icon(Icon::Eye))
                (link_button(cx.t(t::spaces_cancel()), PATH).plain())
            }
        }
    }
}
