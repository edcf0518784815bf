//! Who took part, by canton and by day: two charts, each its own table. Never both at once, never less than five people.

use maud::{Markup, html};
use parvis_spaces::proofs_words;
use parvis_ui::{BarChart, BarRow, ColumnPoint, ColumnsChart, bar_chart, columns_chart};
use parvis_web::Cx;

use crate::{
    model::{Report, Round},
    pages::{day_words, noon_of},
    t,
};

/// The charts there is something to show in.
pub fn charts(cx: &Cx, round: &Round, report: &Report) -> Markup {
    let told = &report.participation;
    html! {
        section class="stack gap-5" {
            h2 { (cx.t(t::voting_participation_title())) }
            @if !told.by_area.is_empty() { (by_area(cx, report)) }
            @if told.by_day.len() > 1 { (by_day(cx, report)) }
            (proofs(cx, round, report))
            p class="hint" { (cx.t(t::voting_participation_note(crate::rules::SMALLEST))) }
        }
    }
}

/// How the ballots came, and what their voters had proved.
fn proofs(cx: &Cx, round: &Round, report: &Report) -> Markup {
    let (web, link) = (channel(report, "web"), channel(report, "web_link"));
    let (paper, desk) = (channel(report, "paper"), channel(report, "desk"));
    html! {
        @if paper + desk > 0 { p { (cx.t(t::voting_by_channel(web + link, paper, desk))) } }
        p { (cx.t(t::voting_proofs_past(proofs_words(cx.texts(), &round.proofs)))) }
        @if link > 0 { p { (cx.t(t::voting_by_proof(web, link))) } }
    }
}

fn channel(report: &Report, key: &str) -> i64 {
    report.participation.by_channel.get(key).copied().unwrap_or(0)
}

fn by_area(cx: &Cx, report: &Report) -> Markup {
    let row = |(name, voters): &(String, i64)| BarRow {
        label: if name.is_empty() { cx.t(t::voting_other_areas()) } else { name.clone() },
        value: *voters as f64,
        text: cx.texts().number(*voters),
        strong: !name.is_empty(),
        href: None,
    };
    bar_chart(&BarChart {
        title: cx.t(t::voting_by_area_title()),
        heads: (cx.t(t::voting_by_area_head()), cx.t(t::voting_voters_head())),
        rows: report.participation.by_area.iter().map(row).collect(),
        note: html! {},
    })
}

fn by_day(cx: &Cx, report: &Report) -> Markup {
    let texts = cx.texts();
    let point = |(first, last, voters): &(i64, i64, i64)| {
        let (from, to) = (day_words(texts, *first, &report.zone), day_words(texts, *last, &report.zone));
        ColumnPoint {
            label: if first == last { from } else { cx.t(t::voting_from_to(from, to)) },
            short: texts.day_short(noon_of(*first, &report.zone)),
            value: *voters as f64,
            text: texts.number(*voters),
        }
    };
    let points: Vec<ColumnPoint> = report.participation.by_day.iter().map(point).collect();
    let highest = points.iter().max_by(|a, b| a.value.total_cmp(&b.value));
    let summary = highest.map(|top| cx.t(t::voting_by_day_summary(top.label.as_str(), top.value as i64)));
    columns_chart(&ColumnsChart {
        title: cx.t(t::voting_by_day_title()),
        summary: summary.unwrap_or_default(),
        heads: (cx.t(t::voting_by_day_head()), cx.t(t::voting_voters_head())),
        points,
        table_label: cx.t(t::voting_see_numbers()),
    })
}
