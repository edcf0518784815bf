//! "/demo": who one can be, and what to try as each, in ten lines. Signing in is one click.
//!
//! Each person's element has `data-person`, `data-email` and `data-password`, so that journeys in a browser read from
//! the page what a reader reads.

use maud::{Markup, Render, html};
use parvis_authority as authority;
use parvis_spaces::{self as spaces, Process};
use parvis_ui::{Tone, button, data_list, hidden, notice};
use parvis_web::{Cx, Outcome, Page, WebError};

use super::{COMPONENTS, MAILS, only_in_demonstration};
use crate::{
    cast::{Cast, PASSWORD},
    fill::Progress,
    t,
};

/// The page.
pub(crate) async fn show(cx: Cx) -> Outcome {
    only_in_demonstration(&cx)?;
    let editions = editions(&cx).await?;
    let title = cx.t(t::demo_title());
    let main = html! {
        div class="wrap band stack gap-6" {
            div class="stack gap-3" {
                h1 { (title) }
                p class="lead" { (cx.t(t::demo_lead())) }
            }
            (notice(Tone::Neutral, html! {
                p { (cx.t(t::demo_password_note(PASSWORD))) }
                p { (cx.t(t::demo_second_factor_note())) }
            }))
            section class="stack gap-4" {
                h2 { (cx.t(t::demo_people())) }
                ol class="grid" role="list" { @for who in Cast::ALL { (person(&cx, who)) } }
            }
            (places(&cx, &editions))
        }
    };
    Page::new(&title, main).private().reply(&cx)
}

/// The editions, in the order of [`Progress::editions`].
async fn editions(cx: &Cx) -> Result<Vec<Process>, WebError> {
    cx.read(|c| {
        let slugs = authority::get::<Progress>(c)?.editions;
        let all = spaces::processes(c)?;
        Ok(slugs
            .iter()
            .filter_map(|slug| all.iter().find(|process| process.slug == *slug).cloned())
            .collect())
    })
    .await
}

fn person(cx: &Cx, who: Cast) -> Markup {
    let (email, password) = (cx.t(t::demo_email()), cx.t(t::demo_password()));
    let rows = [
        (email.as_str(), html! { span data-email="" { (who.email()) } }),
        (password.as_str(), html! { span data-password="" { (PASSWORD) } }),
    ];
    html! {
        li data-person=(who.key()) {
            article class="stack gap-3" {
                h3 { (who.name()) ", " (cx.t(who.role())) }
                p { (cx.t(who.to_try())) }
                (data_list(&rows))
                form method="post" action="/demo/entrer" {
                    (hidden("qui", who.key()))
                    (hidden("retour", start_of(who)))
                    p { (button(cx.t(t::demo_enter(who.name()))).plain().small().render()) }
                }
            }
        }
    }
}

/// Where a person begins.
const fn start_of(who: Cast) -> &'static str {
    match who {
        Cast::Amina | Cast::Bruno | Cast::Farid => "/",
        Cast::Chloe | Cast::David | Cast::Elise | Cast::Gaelle => "/bureau",
    }
}

fn places(cx: &Cx, editions: &[Process]) -> Markup {
    let words = [t::demo_edition_past(), t::demo_edition_vote(), t::demo_edition_ideas()];
    html! {
        section class="stack gap-4" {
            h2 { (cx.t(t::demo_places())) }
            ul class="stack gap-2" {
                @for (process, words) in editions.iter().zip(words) {
                    li { a href=(process.path()) { (process.title) } " : " (cx.t(words)) }
                }
                li { a href=(MAILS) { (cx.t(t::demo_mails())) } " : " (cx.t(t::demo_mails_hint())) }
                li { a href=(COMPONENTS) { (cx.t(t::demo_components())) } " : " (cx.t(t::demo_components_hint())) }
            }
        }
    }
}
