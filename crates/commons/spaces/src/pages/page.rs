//! An explanatory page, of a space or of the whole site.

use maud::{Markup, html};
use parvis_web::{Crumb, Cx, Outcome, Page as WebPage, WebError};

use super::parts;
use crate::{
    model::{Page, Space},
    policy, store, t,
};

/// `GET /espaces/{space}/pages/{page}`
pub async fn of_space(cx: Cx) -> Outcome {
    let (space, slug): (String, String) = (cx.path("space")?, cx.path("page")?);
    let actor = cx.actor();
    let (space, page, beside) = cx
        .read(move |c| {
            let space = store::spaces::space_by_slug(c, &space)?.ok_or(WebError::NotFound)?;
            let page = store::pages::page_by_slug(c, Some(space.id), &slug)?.ok_or(WebError::NotFound)?;
            if !policy::may_see_space(&actor, &space) || !(page.published || actor.is_agent()) {
                return Err(WebError::NotFound);
            }
            let mut beside = store::pages::pages_of_space(c, space.id)?;
            beside.retain(|page| page.published);
            Ok((space, page, beside))
        })
        .await?;
    let here = format!("/espaces/{}", space.slug);
    let main = html! {
        div class="wrap page-end" {
            div class="side" {
                (menu(&cx, &space, &beside, &page))
                (text(&page))
            }
        }
    };
    let shown = WebPage::new(&page.title, main).crumbs(vec![Crumb::new(&space.title, here)]);
    shown.preview(preview(&cx, &page)).reply(&cx)
}

/// `GET /pages/{page}`
pub async fn of_site(cx: Cx) -> Outcome {
    let slug: String = cx.path("page")?;
    let agent = cx.actor().is_agent();
    let page = cx
        .read(move |c| {
            let page = store::pages::page_by_slug(c, None, &slug)?;
            page.filter(|page| page.published || agent).ok_or(WebError::NotFound)
        })
        .await?;
    let main = html! { div class="wrap narrow band" { (text(&page)) } };
    WebPage::new(&page.title, main).crumbs(Vec::new()).preview(preview(&cx, &page)).reply(&cx)
}

fn text(page: &Page) -> Markup {
    html! { article class="stack gap-5" { h1 { (page.title) } (parts::rich(&page.body)) } }
}

fn preview(cx: &Cx, page: &Page) -> Option<String> {
    (!page.published).then(|| cx.t(t::spaces_preview_page()))
}

fn menu(cx: &Cx, space: &Space, pages: &[Page], here: &Page) -> Markup {
    html! {
        nav class="stack" aria-label=(cx.t(t::spaces_understand())) {
            ul role="list" class="stack gap-3" {
                @for page in pages {
                    li { a href={ "/espaces/" (space.slug) "/pages/" (page.slug) } aria-current=[(page.id == here.id).then_some("page")] { (page.title) } }
                }
            }
        }
    }
}
