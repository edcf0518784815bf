//! "/demo/courriels": every mail in the outbox, newest first, with its text. A demonstration sends none.

use maud::{Markup, html};
use parvis_mail::{MailId, MailRow};
use parvis_ui::{Pagination, data_list, empty_state, fold, link_button, pagination};
use parvis_web::{Cx, Outcome, Page};

use super::{GUIDE, MAILS, crumbs, only_in_demonstration};
use crate::t;

/// Mails of one page.
const MOST: u32 = 20;

/// The page. `avant` is the key of the last mail already seen.
pub(crate) async fn show(cx: Cx) -> Outcome {
    only_in_demonstration(&cx)?;
    let before = cx.query().parse::<MailId>("avant");
    let mut mails = cx.read(move |c| Ok(parvis_mail::recent(c, before, MOST + 1)?)).await?;
    let has_more = mails.len() > MOST as usize;
    mails.truncate(MOST as usize);
    let title = cx.t(t::demo_mails());
    let next = mails.last().filter(|_| has_more);
    let next = next.map(|last| (cx.t(t::demo_mails_older()), format!("{MAILS}?avant={}", last.id)));
    let previous = before.map(|_| (cx.t(t::demo_mails_newest()), MAILS.to_owned()));
    let main = html! {
        div class="wrap narrow band stack gap-5" {
            div class="stack gap-3" {
                h1 { (title) }
                p class="lead" { (cx.t(t::demo_mails_lead())) }
            }
            @if mails.is_empty() { (empty_state(&cx.t(t::demo_mails_none()), cx.t(t::demo_mails_none_next()), link_button(cx.t(t::demo_title()), GUIDE).plain())) }
            section class="stack gap-6" {
                h2 class="sr-only" { (cx.t(t::demo_mails_list())) }
                @for (rank, mail) in mails.iter().enumerate() { (letter(&cx, mail, rank == 0)) }
            }
            (pagination(&Pagination { label: cx.t(t::demo_mails_pages()), previous, next, pages: Vec::new() }))
        }
    };
    Page::new(&title, main).crumbs(crumbs(&cx)).private().reply(&cx)
}

fn letter(cx: &Cx, mail: &MailRow, is_open: bool) -> Markup {
    let (to, when) = (cx.t(t::demo_mail_to()), cx.t(t::demo_mail_when()));
    let rows = [
        (to.as_str(), html! { (mail.to_address) }),
        (when.as_str(), html! { (cx.texts().moment(mail.created_at)) }),
    ];
    html! {
        article class="stack gap-3" data-mail=(mail.to_address) {
            h3 { (mail.subject) }
            (data_list(&rows))
            @if is_open { (text(&mail.text)) } @else { (fold(cx.t(t::demo_mail_read()), text(&mail.text))) }
        }
    }
}

/// The text as it was written, with its addresses as links.
pub(super) fn text(text: &str) -> Markup {
    html! {
        @for paragraph in text.split("\n\n").filter(|paragraph| !paragraph.trim().is_empty()) {
            p {
                @for (rank, line) in paragraph.lines().enumerate() {
                    @if rank > 0 { br; }
                    (linked(line))
                }
            }
        }
    }
}

fn linked(line: &str) -> Markup {
    let parts: Vec<&str> = line.split_inclusive(' ').collect();
    html! {
        @for part in parts {
            @if part.starts_with("http://") || part.starts_with("https://") { a href=(part.trim_end()) { (part) } }
            @else { (part) }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_in_a_mail_are_links_and_nothing_else_is_markup() {
        let shown = text("Bonjour <b>,\nConfirmez : https://ici.example/a?b=1\n\nÀ bientôt").into_string();
        assert!(shown.contains(r#"<a href="https://ici.example/a?b=1">"#), "{shown}");
        assert!(shown.contains("&lt;b&gt;") && shown.matches("<p>").count() == 2, "{shown}");
    }
}
