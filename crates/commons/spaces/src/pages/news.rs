//! News: the list, and one piece.

use maud::html;
use parvis_ui::{Pagination, empty_state, pagination};
use parvis_web::{Crumb, Cx, Outcome, Page, WebError};

use super::parts;
use crate::{policy, store, t};

const ROWS: usize = 20;

/// `GET /actualites?page=1`
pub async fn list(cx: Cx) -> Outcome {
    let (page, now, actor) =
        (cx.query().parse::<usize>("page").unwrap_or(1).clamp(1, 1_000), cx.now(), cx.actor());
    let mut news = cx
        .read(move |c| Ok(store::news::published_news(c, &actor, now, (page - 1) * ROWS, ROWS + 1)?))
        .await?;
    let more = news.len() > ROWS;
    news.truncate(ROWS);
    let title = cx.t(t::spaces_news());
    let main = html! {
        div class="wrap narrow stack gap-6 band" {
            h1 { (title) }
            @if news.is_empty() {
                (empty_state(&cx.t(t::spaces_news_none()), cx.t(t::spaces_news_none_why()), html! {}))
            } @else {
                (parts::news_list(cx.texts(), &news))
            }
            (pagination(&Pagination {
                label: cx.t(t::spaces_pages_of_list()),
                previous: (page > 1).then(|| (cx.t(t::spaces_newer()), format!("/actualites?page={}", page - 1))),
                next: more.then(|| (cx.t(t::spaces_older()), format!("/actualites?page={}", page + 1))),
                pages: Vec::new(),
            }))
        }
    };
    Page::new(&title, main).reply(&cx)
}

/// `GET /actualites/{slug}`
pub async fn show(cx: Cx) -> Outcome {
    let slug: String = cx.path("slug")?;
    let (now, actor) = (cx.now(), cx.actor());
    let (news, space) = cx
        .read(move |c| {
            let news = store::news::news_by_slug(c, &slug)?.ok_or(WebError::NotFound)?;
            let space = news.space_id.map(|id| store::spaces::space(c, id)).transpose()?.flatten();
            let public = news.published_at.is_some_and(|at| at <= now);
            let inside =
                news.process_id.map(|id| store::members::private_space_of(c, id.raw())).transpose()?;
            let visible = space.as_ref().is_none_or(|space| policy::may_see_space(&actor, space))
                && inside.flatten().is_none_or(|space| actor.sees_space(space));
            if visible && (public || actor.is_agent()) { Ok((news, space)) } else { Err(WebError::NotFound) }
        })
        .await?;
    let main = html! {
        article class="wrap narrow stack gap-5 page-end" {
            h1 { (news.title) }
            @if let Some(at) = news.published_at { p class="hint" { (cx.texts().day(at)) } }
            (parts::rich(&news.body))
            @if let Some(space) = &space {
                p { (parts::onward(&cx.t(t::spaces_see_space(space.title.as_str())), &format!("/espaces/{}", space.slug))) }
            }
        }
    };
    let draft = news.published_at.is_none_or(|at| at > now);
    Page::new(&news.title, main)
        .crumbs(vec![Crumb::new(cx.t(t::spaces_news()), "/actualites")])
        .preview(draft.then(|| cx.t(t::spaces_preview_page())))
        .reply(&cx)
}
