//! Explanatory pages in the back office, by space.

use maud::{Markup, Render, html};
use parvis_ui::{Icon, Table, Tone, empty_state, link_button, tag};
use parvis_web::{Cx, OfficePage, Outcome, Redirect};

use super::parts;
use crate::{
    actions::{By, edit_page, is_up},
    model::{Page, PageId, Space, SpaceId},
    store, t,
};

/// The address of this list.
pub const PATH: &str = "/bureau/reglages/pages";

/// `GET /bureau/reglages/pages`
pub async fn list(cx: Cx) -> Outcome {
    let (pages, spaces) = cx.read(|c| Ok((store::pages::all_pages(c)?, store::spaces::spaces(c)?))).await?;
    let title = cx.t(t::spaces_pages());
    let main = html! {
        div class="row between" {
            h1 { (title) }
            (link_button(cx.t(t::spaces_page_add()), format!("{PATH}/ajouter")).icon(Icon::Plus))
        }
        p { (cx.t(t::spaces_pages_intro())) }
        @if pages.is_empty() {
            (empty_state(&cx.t(t::spaces_pages_none()), cx.t(t::spaces_pages_none_why()), html! {}))
        }
        (group(&cx, &cx.t(t::spaces_site_pages()), None, &pages, "/pages"))
        @for space in &spaces {
            (group(&cx, &space.title, Some(space), &pages, &format!("/espaces/{}/pages", space.slug)))
        }
    };
    OfficePage::new(&title, main).reply(&cx).await
}

/// `POST /bureau/reglages/pages/{page}/{act}`: `monter`, `descendre`, `supprimer`.
pub async fn steer(cx: Cx) -> Outcome {
    let (page, act): (PageId, String) = (cx.path("page")?, cx.path("act")?);
    let by = By::of(&cx);
    cx.write(move |tx| match act.as_str() {
        "supprimer" => edit_page::remove(tx, &by, page),
        act => edit_page::shift(tx, &by, page, is_up(act)?),
    })
    .await?;
    Ok(Redirect::to(PATH).notice(cx.t(t::spaces_saved())).into())
}

fn group(cx: &Cx, title: &str, space: Option<&Space>, all: &[Page], public: &str) -> Markup {
    let wanted: Option<SpaceId> = space.map(|space| space.id);
    let pages: Vec<&Page> = all.iter().filter(|page| page.space_id == wanted).collect();
    if pages.is_empty() {
        return html! {};
    }
    let mut table = Table::new(title)
        .dense()
        .column(cx.t(t::spaces_title()))
        .column(cx.t(t::spaces_address()))
        .column(cx.t(t::spaces_state()))
        .column(cx.t(t::spaces_order()));
    for (rank, page) in pages.iter().enumerate() {
        let address = format!("{public}/{}", page.slug);
        let (first, last) = (rank == 0, rank + 1 == pages.len());
        table = table.row([
            html! { a href={ (PATH) "/" (page.id) } { (page.title) } },
            html! { a href=(address) { (address) } },
            published_tag(cx, page.published),
            parts::order_acts(cx, &format!("{PATH}/{}", page.id), &page.title, first, last, !page.published),
        ]);
    }
    table.render()
}

/// Whether citizens see it.
pub(super) fn published_tag(cx: &Cx, published: bool) -> Markup {
    if published {
        tag(Tone::Good, cx.t(t::spaces_is_published())).render()
    } else {
        tag(Tone::Watch, cx.t(t::spaces_is_draft())).render()
    }
}
