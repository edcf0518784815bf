//! How contributions are moderated, for everybody: the rule in a few sentences, the figures of each year. A count from 1
//! to 4 is not shown, so that it names nobody.

use maud::{Markup, html};
use parvis_kernel::Timestamp;
use parvis_ui::{Table, data_list};
use parvis_web::{Cx, Outcome, Page};

use crate::{
    model::{Figures, Reason},
    rules::{self, SMALLEST},
    store, t,
};

/// Most years shown.
const YEARS: i16 = 5;

/// `GET /moderation`
pub async fn show(cx: Cx) -> Outcome {
    let zone = cx.texts().zone().to_owned();
    let this_year = cx.now().in_zone(&zone).year();
    let (years, reasons) = cx
        .read(move |c| {
            let first = store::first_decision(c)?.map_or(this_year, |at| at.in_zone(&zone).year());
            let mut years = Vec::new();
            for year in (first.max(this_year - YEARS + 1)..=this_year).rev() {
                years.push(store::figures(c, year, start(year, &zone), start(year + 1, &zone))?);
            }
            let reasons: Vec<Reason> =
                store::reasons(c)?.into_iter().filter(|reason| reason.active).collect();
            Ok((years, reasons))
        })
        .await?;
    let title = cx.t(t::moderation_public_title());
    let main = html! {
        div class="wrap stack gap-6 page-end" {
            h1 { (title) }
            div class="stack measure" {
                p class="lead" { (cx.t(t::moderation_public_lead())) }
                ul {
                    li { (cx.t(t::moderation_public_read())) }
                    li { (cx.t(t::moderation_public_reason())) }
                    li { (cx.t(t::moderation_public_appeal())) }
                    li { (cx.t(t::moderation_public_flag())) }
                    li { (cx.t(t::moderation_public_machine())) }
                }
            }
            @for figures in &years { (year(&cx, figures)) }
            p class="hint" { (cx.t(t::moderation_public_small())) }
            (library(&cx, &reasons))
        }
    };
    Page::new(&title, main).reply(&cx)
}

fn start(year: i16, zone: &str) -> Timestamp {
    Timestamp::from_local(jiff::civil::date(year, 1, 1).at(0, 0, 0, 0), zone).unwrap_or_default()
}

fn year(cx: &Cx, figures: &Figures) -> Markup {
    let name = cx.t(t::moderation_public_year(figures.year.to_string()));
    let id = format!("annee-{}", figures.year);
    let refused_rest = figures.reasons.iter().map(|reason| reason.n).sum::<i64>();
    let reasons = rules::gathered(figures.reasons.clone());
    let mut rows: Vec<(String, String)> = vec![
        (cx.t(t::moderation_public_received()), shown(cx, figures.received)),
        (cx.t(t::moderation_public_published()), shown(cx, figures.published)),
        (cx.t(t::moderation_public_corrections()), shown(cx, figures.corrections)),
        (cx.t(t::moderation_public_refused()), shown(cx, figures.refused)),
        (cx.t(t::moderation_public_appeals()), shown(cx, figures.appeals)),
    ];
    let outcomes = [figures.upheld, figures.overturned];
    let waiting = figures.appeals - figures.upheld - figures.overturned;
    if figures.appeals >= SMALLEST && rules::are_shown(&outcomes) && rules::is_shown(waiting) {
        rows.push((cx.t(t::moderation_public_upheld()), shown(cx, figures.upheld)));
        rows.push((cx.t(t::moderation_public_overturned()), shown(cx, figures.overturned)));
    }
    rows.push((cx.t(t::moderation_public_flags()), shown(cx, figures.flags)));
    if figures.flags >= SMALLEST
        && rules::are_shown(&[figures.flags_followed, figures.flags - figures.flags_followed])
    {
        rows.push((cx.t(t::moderation_public_followed()), shown(cx, figures.flags_followed)));
    }
    if let Some(seconds) = figures.median_seconds.filter(|_| figures.published + figures.refused >= SMALLEST)
    {
        let hours = (seconds / 3_600).max(1);
        rows.push((cx.t(t::moderation_public_median()), cx.t(t::moderation_public_hours(hours))));
    }
    let pairs: Vec<(&str, &str)> = rows.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    html! {
        section class="stack" aria-labelledby=(id) {
            h2 id=(id) { (name) }
            (data_list(&pairs))
            @if !reasons.is_empty() && refused_rest >= SMALLEST { (by_reason(cx, figures.year, &reasons)) }
        }
    }
}

fn by_reason(cx: &Cx, year: i16, reasons: &[crate::model::ReasonCount]) -> Markup {
    let mut table = Table::new(cx.t(t::moderation_public_by_reason(year.to_string())))
        .column(cx.t(t::moderation_reason()))
        .numeric(cx.t(t::moderation_public_refused()));
    for reason in reasons {
        let title = reason.title.clone().unwrap_or_else(|| cx.t(t::moderation_public_others()));
        table = table.row([html! { (title) }, html! { (cx.texts().number(reason.n)) }]);
    }
    html! { (table) }
}

fn shown(cx: &Cx, n: i64) -> String {
    if rules::is_shown(n) { cx.texts().number(n) } else { cx.t(t::moderation_public_few(SMALLEST)) }
}

/// The reasons that a refusal can have.
fn library(cx: &Cx, reasons: &[Reason]) -> Markup {
    html! {
        @if !reasons.is_empty() {
            section class="stack" aria-labelledby="motifs" {
                h2 id="motifs" { (cx.t(t::moderation_public_library())) }
                ul role="list" class="stack measure" {
                    @for reason in reasons {
                        li {
                            p { b { (reason.title) } }
                            p { (reason.sentence) }
                            @if !reason.article.is_empty() { p class="hint" { (reason.article) } }
                        }
                    }
                }
            }
        }
    }
}
