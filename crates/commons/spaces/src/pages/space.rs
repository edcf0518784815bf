//! The page of a space: what it is, its processes, its explanatory pages, its news.

use maud::{Markup, html};
use parvis_slice::PanelSeed;
use parvis_ui::{Icon, hero, icon};
use parvis_web::{Cx, Outcome, Page as WebPage, Share, WebError};

use super::{parts, processes};
use crate::{
    model::{News, Page, Space},
    pages::processes::Listed,
    policy,
    rules::timeline,
    store, t,
};

const NEWS: i64 = 5;

/// `GET /espaces/{space}`
pub async fn show(cx: Cx) -> Outcome {
    let slug: String = cx.path("space")?;
    let (seed, now) = (PanelSeed::of(&cx), cx.now());
    let (space, listed, pages, news) = cx
        .read(move |c| {
            let space = store::spaces::space_by_slug(c, &slug)?.ok_or(WebError::NotFound)?;
            if !policy::may_see_space(seed.cx(None).actor, &space) {
                return Err(WebError::NotFound);
            }
            let id = space.id;
            let listed = processes::visible(c, &seed, |process| process.space_id == id)?;
            let mut pages = store::pages::pages_of_space(c, id)?;
            pages.retain(|page| page.published);
            let news = store::news::news_of_space(c, id, now, NEWS)?;
            Ok((space, listed, pages, news))
        })
        .await?;
    let main = html! {
        (hero(&space.title, space.title.as_str(), html! { p class="lead" { (space.summary) } }))
        (calendar(&cx, &listed))
        div class="wrap band tight page-end" {
            div class="side right" {
                div class="stack gap-6" {
                    (parts::rich(&space.body))
                    @if listed.is_empty() { p { (cx.t(t::spaces_no_process())) } }
                    (processes::groups(&cx, &listed))
                }
                (aside(&cx, &space, &pages, &news))
            }
        }
    };
    let share = Share { description: space.summary.clone(), image: None };
    WebPage::new(&space.title, main).share(share).reply(&cx)
}

/// The calendar of the process that goes on, or comes next.
fn calendar(cx: &Cx, listed: &[Listed]) -> Markup {
    let (texts, now) = (cx.texts(), cx.now());
    let going_on = listed.iter().find(|one| timeline::current_phase(&one.phases, now).is_some());
    let shown =
        going_on.or_else(|| listed.iter().find(|one| timeline::next_phase(&one.phases, now).is_some()));
    html! {
        @if let Some(one) = shown {
            section class="wrap stack gap-5 band tight" aria-labelledby="calendrier" {
                h2 id="calendrier" { (cx.t(t::spaces_calendar_of(one.process.title.as_str()))) }
                (parts::phase_steps(texts, &one.process, &one.phases, now))
                (parts::act_buttons(texts, &parts::acts(texts, &one.process, &one.phases, now), now))
            }
        }
    }
}

fn aside(cx: &Cx, space: &Space, pages: &[Page], news: &[News]) -> Markup {
    html! {
        div class="stack gap-6" {
            @if !pages.is_empty() {
                nav class="stack" aria-labelledby="comprendre" {
                    h2 id="comprendre" { (cx.t(t::spaces_understand())) }
                    ul role="list" class="stack gap-3" {
                        @for page in pages {
                            li class="row gap-2" {
                                (icon(Icon::FileText))
                                a href={ "/espaces/" (space.slug) "/pages/" (page.slug) } { (page.title) }
                            }
                        }
                    }
                }
            }
            @if !news.is_empty() {
                section class="stack" aria-labelledby="actualites" {
                    h2 id="actualites" { (cx.t(t::spaces_news())) }
                    (parts::news_list(cx.texts(), news))
                    p { (parts::onward(&cx.t(t::spaces_all_news()), "/actualites")) }
                }
            }
        }
    }
}
