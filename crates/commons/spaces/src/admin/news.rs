//! News in the back office.

use maud::{Markup, Render, html};
use parvis_ui::{Icon, Pagination, Table, button, empty_state, link_button, pagination};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::{pages::published_tag, parts};
use crate::{
    actions::{By, edit_news},
    model::{News, NewsId},
    store, t,
};

/// The address of this list.
pub const PATH: &str = "/bureau/reglages/actualites";
const ROWS: i64 = 50;

/// `GET /bureau/reglages/actualites?page=1`
pub async fn list(cx: Cx) -> Outcome {
    let page = cx.query().parse::<i64>("page").unwrap_or(1).clamp(1, 1_000);
    let mut news = cx.read(move |c| Ok(store::news::all(c, (page - 1) * ROWS, ROWS + 1)?)).await?;
    let more = news.len() > 50;
    news.truncate(50);
    let title = cx.t(t::spaces_news());
    let main = html! {
        div class="row between" {
            h1 { (title) }
            (link_button(cx.t(t::spaces_news_add()), format!("{PATH}/ajouter")).icon(Icon::Plus))
        }
        @if news.is_empty() {
            (empty_state(&cx.t(t::spaces_news_none()), cx.t(t::spaces_news_none_next()), html! {}))
        } @else {
            (table(&cx, &news))
        }
        (pagination(&Pagination {
            label: cx.t(t::spaces_pages_of_list()),
            previous: (page > 1).then(|| (cx.t(t::spaces_newer()), format!("{PATH}?page={}", page - 1))),
            next: more.then(|| (cx.t(t::spaces_older()), format!("{PATH}?page={}", page + 1))),
            pages: Vec::new(),
        }))
    };
    OfficePage::new(&title, main).reply(&cx).await
}

/// `POST /bureau/reglages/actualites/{news}/{act}`: `supprimer`.
pub async fn steer(cx: Cx) -> Outcome {
    let (id, act): (NewsId, String) = (cx.path("news")?, cx.path("act")?);
    if act != "supprimer" {
        return Err(WebError::NotFound);
    }
    let by = By::of(&cx);
    cx.write(move |tx| edit_news::remove(tx, &by, id)).await?;
    Ok(Redirect::to(PATH).notice(cx.t(t::spaces_saved())).into())
}

fn table(cx: &Cx, news: &[News]) -> Markup {
    let mut table = Table::new(cx.t(t::spaces_news()))
        .caption_hidden()
        .dense()
        .column(cx.t(t::spaces_title()))
        .column(cx.t(t::spaces_state()))
        .column(cx.t(t::spaces_published_on()))
        .column(cx.t(t::spaces_order()));
    for piece in news {
        let base = format!("{PATH}/{}", piece.id);
        let remove =
            button(cx.t(t::spaces_remove())).small().plain().icon(Icon::Trash2).context(piece.title.as_str());
        let published = piece.published_at.is_some_and(|at| at <= cx.now());
        table = table.row([
            html! { a href=(base) { (piece.title) } },
            published_tag(cx, published),
            html! { @if let Some(at) = piece.published_at { (cx.texts().moment(at)) } },
            html! { @if piece.published_at.is_none() { (parts::act(&format!("{base}/supprimer"), remove)) } },
        ]);
    }
    table.render()
}
