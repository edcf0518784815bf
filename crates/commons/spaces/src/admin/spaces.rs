//! Spaces in the back office.

use maud::{Markup, Render, html};
use parvis_ui::{Icon, Table, Tone, empty_state, link_button, tag};
use parvis_web::{Cx, OfficePage, Outcome, Redirect};

use super::{members, parts, words};
use crate::{
    actions::{By, edit_space, is_up},
    model::{Space, SpaceId, Visibility},
    store, t,
};

/// The address of this list.
pub const PATH: &str = "/bureau/reglages/espaces";

/// `GET /bureau/reglages/espaces`
pub async fn list(cx: Cx) -> Outcome {
    let spaces = cx.read(|c| Ok(store::spaces::spaces(c)?)).await?;
    let title = cx.t(t::spaces_spaces());
    let main = html! {
        div class="row between" {
            h1 { (title) }
            (link_button(cx.t(t::spaces_space_add()), format!("{PATH}/ajouter")).icon(Icon::Plus))
        }
        p { (cx.t(t::spaces_spaces_intro())) }
        @if spaces.is_empty() {
            (empty_state(&cx.t(t::spaces_spaces_none()), cx.t(t::spaces_spaces_none_why()), html! {}))
        } @else {
            (table(&cx, &spaces))
        }
    };
    OfficePage::new(&title, main).reply(&cx).await
}

/// `POST /bureau/reglages/espaces/{space}/{act}`: `monter`, `descendre`.
pub async fn steer(cx: Cx) -> Outcome {
    let (id, act): (SpaceId, String) = (cx.path("space")?, cx.path("act")?);
    let (by, up) = (By::of(&cx), is_up(&act)?);
    cx.write(move |tx| edit_space::shift(tx, &by, id, up)).await?;
    Ok(Redirect::to(PATH).notice(cx.t(t::spaces_saved())).into())
}

fn table(cx: &Cx, spaces: &[Space]) -> Markup {
    let mut table = Table::new(cx.t(t::spaces_spaces()))
        .caption_hidden()
        .dense()
        .column(cx.t(t::spaces_title()))
        .column(cx.t(t::spaces_visibility()))
        .column(cx.t(t::spaces_state()))
        .column(cx.t(t::spaces_order()));
    for (rank, space) in spaces.iter().enumerate() {
        let state = if space.archived {
            tag(Tone::Neutral, cx.t(t::spaces_state_archived()))
        } else {
            tag(Tone::Good, cx.t(t::spaces_space_active()))
        };
        table = table.row([
            html! { a href={ (PATH) "/" (space.id) } { (space.title) } },
            html! {
                (cx.t(words::visibility(space.visibility)))
                @if space.visibility == Visibility::Members {
                    br; a href=(members::path(space.id)) aria-label=(cx.t(t::spaces_members_title(space.title.as_str()))) { (cx.t(t::spaces_members())) }
                }
            },
            state.render(),
            parts::order_acts(
                cx,
                &format!("{PATH}/{}", space.id),
                &space.title,
                rank == 0,
                rank + 1 == spaces.len(),
                false,
            ),
        ]);
    }
    table.render()
}
