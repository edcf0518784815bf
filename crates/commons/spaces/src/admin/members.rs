//! The members of a private space: who is in by name, which roles let in, adding and taking out.

use maud::{Markup, Render, html};
use parvis_kernel::Email;
use parvis_ui::{Choice, Field, FormState, Icon, Table, Tone, button, notice};
use parvis_web::{Cx, OfficePage, Outcome, PersonId, Redirect, Role, WebError};

use super::{parts, spaces::PATH, words};
use crate::{
    actions::{By, edit_members},
    model::{Member, Space, SpaceId, Visibility},
    store, t,
};

/// The address of the page.
pub fn path(space: SpaceId) -> String {
    format!("{PATH}/{space}/membres")
}

/// `GET /bureau/reglages/espaces/{space}/membres`
pub async fn list(cx: Cx) -> Outcome {
    page(&cx, &FormState::default()).await
}

/// `POST /bureau/reglages/espaces/{space}/membres`: a person by their address.
pub async fn add_person(cx: Cx) -> Outcome {
    let space: SpaceId = cx.path("space")?;
    let Some(email) = cx.form().parse::<Email>("adresse") else {
        return page(&cx, &cx.form().state_with("adresse", cx.t(t::spaces_member_address_wrong()))).await;
    };
    let by = By::of(&cx);
    let done = cx.write(move |tx| edit_members::add_person(tx, &by, space, &email)).await;
    answer(&cx, space, done).await
}

/// `POST /bureau/reglages/espaces/{space}/membres/roles`: all who hold a role.
pub async fn add_role(cx: Cx) -> Outcome {
    let space: SpaceId = cx.path("space")?;
    let Some(role) = Role::from_key(&cx.form().text("role")).filter(|role| *role != Role::Administrator)
    else {
        return page(&cx, &cx.form().state_with("role", cx.t(t::spaces_member_role_missing()))).await;
    };
    let by = By::of(&cx);
    let done = cx.write(move |tx| edit_members::add_role(tx, &by, space, role)).await;
    answer(&cx, space, done).await
}

/// `POST /bureau/reglages/espaces/{space}/membres/{person}/retirer`
pub async fn remove_person(cx: Cx) -> Outcome {
    let (space, person): (SpaceId, PersonId) = (cx.path("space")?, cx.path("person")?);
    let by = By::of(&cx);
    let done = cx.write(move |tx| edit_members::remove_person(tx, &by, space, person)).await;
    answer(&cx, space, done).await
}

/// `POST /bureau/reglages/espaces/{space}/membres/roles/{role}/retirer`
pub async fn remove_role(cx: Cx) -> Outcome {
    let space: SpaceId = cx.path("space")?;
    let role = Role::from_key(&cx.path::<String>("role")?).ok_or(WebError::NotFound)?;
    let by = By::of(&cx);
    let done = cx.write(move |tx| edit_members::remove_role(tx, &by, space, role)).await;
    answer(&cx, space, done).await
}

async fn answer(cx: &Cx, space: SpaceId, done: Result<(), WebError>) -> Outcome {
    match done {
        Ok(()) => {
            cx.sessions_changed();
            Ok(Redirect::to(path(space)).notice(cx.t(t::spaces_saved())).into())
        }
        Err(WebError::Refused(refusal)) => page(cx, &cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

async fn page(cx: &Cx, state: &FormState) -> Outcome {
    let id: SpaceId = cx.path("space")?;
    let (space, members, roles) = cx
        .read(move |c| {
            let space = store::spaces::space(c, id)?.ok_or(WebError::NotFound)?;
            Ok((space, store::members::members(c, id)?, store::members::roles(c, id)?))
        })
        .await?;
    let title = cx.t(t::spaces_members_title(space.title.as_str()));
    let main = html! {
        p { a href={ (PATH) "/" (id) } { (space.title) } }
        h1 { (title) }
        @if space.visibility == Visibility::Public {
            (notice(Tone::Watch, html! { p { (cx.t(t::spaces_members_public())) } }))
        }
        p { (cx.t(t::spaces_members_intro())) }
        (by_role(cx, &space, &roles, state))
        (by_name(cx, &space, &members, state))
    };
    OfficePage::new(&title, main).with_errors(state).reply(cx).await
}

fn by_role(cx: &Cx, space: &Space, roles: &[Role], state: &FormState) -> Markup {
    let others = Role::ALL.into_iter().filter(|role| *role != Role::Administrator && !roles.contains(role));
    let mut choices = vec![Choice::new("", cx.t(t::spaces_member_choose()))];
    choices.extend(others.map(|role| Choice::new(role.key(), cx.t(words::role(role)))));
    let base = path(space.id);
    html! {
        section class="stack gap-4" aria-labelledby="par-role" {
            h2 id="par-role" { (cx.t(t::spaces_members_by_role())) }
            @if !roles.is_empty() {
                ul role="list" class="stack gap-3" {
                    @for role in roles {
                        li class="row gap-3" {
                            span { (cx.t(words::role(*role))) }
                            (remove(cx, &format!("{base}/roles/{}/retirer", role.key()), &cx.t(words::role(*role))))
                        }
                    }
                }
            }
            @if choices.len() > 1 {
                form method="post" action={ (base) "/roles" } class="stack gap-4" {
                    (cx.once())
                    (Field::select("role", cx.t(t::spaces_member_role()), choices).state(state))
                    div class="row" { (button(cx.t(t::spaces_member_role_add())).plain().icon(Icon::Plus)) }
                }
            }
        }
    }
}

fn by_name(cx: &Cx, space: &Space, members: &[Member], state: &FormState) -> Markup {
    let base = path(space.id);
    html! {
        section class="stack gap-4" aria-labelledby="par-nom" {
            h2 id="par-nom" { (cx.t(t::spaces_members_by_name())) }
            @if members.is_empty() { p { (cx.t(t::spaces_members_none())) } } @else { (table(cx, &base, members)) }
            form method="post" action=(base) class="stack gap-4" {
                (cx.once())
                (Field::email("adresse", cx.t(t::spaces_member_address())).hint(cx.t(t::spaces_member_address_hint()))
                    .autocomplete("off").state(state))
                div class="row" { (button(cx.t(t::spaces_member_add())).icon(Icon::Plus)) }
            }
        }
    }
}

fn table(cx: &Cx, base: &str, members: &[Member]) -> Markup {
    let mut table = Table::new(cx.t(t::spaces_members_by_name()))
        .caption_hidden()
        .dense()
        .column(cx.t(t::spaces_member_name()))
        .column(cx.t(t::spaces_member_address()))
        .column(cx.t(t::spaces_member_since()))
        .column(cx.t(t::spaces_member_out()));
    for member in members {
        table = table.row([
            html! { (member.public_name) },
            html! { (member.email.as_deref().unwrap_or_default()) },
            html! { (cx.texts().day_short(member.added_at)) },
            remove(cx, &format!("{base}/{}/retirer", member.person_id), &member.public_name),
        ]);
    }
    table.render()
}

fn remove(cx: &Cx, action: &str, name: &str) -> Markup {
    parts::act(action, button(cx.t(t::spaces_member_out())).small().plain().icon(Icon::Trash2).context(name))
}
