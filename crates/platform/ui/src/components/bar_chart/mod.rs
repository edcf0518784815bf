//! Amounts side by side, as bars with their names and numbers in plain text: the chart is its own table.

use super::bar::bar;
use maud::{Markup, html};

/// One bar.
#[derive(Clone, Debug)]
pub struct BarRow {
    /// What it counts.
    pub label: String,
    /// How much; only its share of the largest is drawn.
    pub value: f64,
    /// The number in words: "1 893 voix".
    pub text: String,
    /// In the authority's color.
    pub strong: bool,
    /// Leads to what it counts.
    pub href: Option<String>,
}

/// A chart of bars.
#[derive(Clone, Debug, Default)]
pub struct BarChart {
    /// What the chart shows, as a sentence.
    pub title: String,
    /// Heads of its two columns, for those who listen: "Canton", "Participation".
    pub heads: (String, String),
    /// The bars in order.
    pub rows: Vec<BarRow>,
    /// Below: source, day of the count, download links.
    pub note: Markup,
}

/// The chart.
pub fn bar_chart(chart: &BarChart) -> Markup {
    let most = chart.rows.iter().map(|row| row.value).fold(0.0, f64::max).max(f64::MIN_POSITIVE);
    html! {
        figure class="bar-chart" data-chart="bars" {
            table {
                caption { (chart.title) }
                thead class="sr-only" { tr { th scope="col" { (chart.heads.0) } th scope="col" { (chart.heads.1) } } }
                tbody {
                    @for row in &chart.rows {
                        tr {
                            th scope="row" {
                                @if let Some(href) = &row.href { a href=(href) { (row.label) } } @else { (row.label) }
                                (bar(row.value / most, row.strong))
                            }
                            td class="num" { (row.text) }
                        }
                    }
                }
            }
            @if crate::attributes::filled(&chart.note) { figcaption class="hint" { (chart.note) } }
        }
    }
}

pub(crate) fn sample() -> Markup {
    let row = |label: &str, value: f64, text: &str| BarRow { label: label.into(), value, text: text.into(), strong: true, href: None };
    bar_chart(&BarChart {
        title: "Participation par canton".into(),
        heads: ("Canton".into(), "Votants".into()),
        rows: vec![row("Agen-1", 812.0, "812"), row("Le Confluent", 644.0, "644"), row("Marmande-2", 120.0, "120")],
        note: html! { "Votants en ligne et sur papier." },
    })
}
