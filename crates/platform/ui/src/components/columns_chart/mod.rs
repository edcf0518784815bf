//! A number a day: columns along time, with the same numbers in a table behind a fold.

use maud::{Markup, html};

/// One column.
#[derive(Clone, Debug)]
pub struct ColumnPoint {
    /// Its day, in full: "19 mars 2026".
    pub label: String,
    /// Its day under the axis: "19 mars".
    pub short: String,
    /// How much.
    pub value: f64,
    /// The number in words.
    pub text: String,
}

/// A chart of columns.
#[derive(Clone, Debug, Default)]
pub struct ColumnsChart {
    /// What the chart shows.
    pub title: String,
    /// The same in a sentence, for those who do not see it: first, last, highest.
    pub summary: String,
    /// Heads of the table: "Jour", "Votes".
    pub heads: (String, String),
    /// The columns in order.
    pub points: Vec<ColumnPoint>,
    /// "Voir les nombres"
    pub table_label: String,
}

/// Size of the drawing, in its own units.
const WIDTH: f64 = 720.0;
const HEIGHT: f64 = 200.0;
const FOOT: f64 = 28.0;

/// The chart.
pub fn columns_chart(chart: &ColumnsChart) -> Markup {
    html! {
        figure class="columns-chart" data-chart="columns" {
            figcaption { b { (chart.title) } @if !chart.summary.is_empty() { p class="hint" { (chart.summary) } } }
            svg viewBox={ "0 0 " (WIDTH) " " (HEIGHT + FOOT) } role="img" aria-label={ (chart.title) ". " (chart.summary) } { (drawing(chart)) }
            details { summary { (chart.table_label) } (numbers(chart)) }
        }
    }
}

fn drawing(chart: &ColumnsChart) -> Markup {
    let most = chart.points.iter().map(|point| point.value).fold(0.0, f64::max).max(f64::MIN_POSITIVE);
    let step = WIDTH / chart.points.len().max(1) as f64;
    let highest = chart.points.iter().position(|point| point.value >= most);
    let every = chart.points.len().div_ceil(6).max(1);
    html! {
        line class="axis" x1="0" x2=(WIDTH) y1=(HEIGHT) y2=(HEIGHT) {}
        @for (rank, point) in chart.points.iter().enumerate() {
            @let height = (HEIGHT - 24.0) * point.value / most;
            @let left = rank as f64 * step;
            rect class="fill" x=(px(left + step * 0.12)) y=(px(HEIGHT - height)) width=(px(step * 0.76)) height=(px(height)) rx="2" {
                title { (point.label) ", " (point.text) }
            }
            @if rank % every == 0 { text class="tick" x=(px(left + 2.0)) y=(px(HEIGHT + 20.0)) { (point.short) } }
            @if Some(rank) == highest { text class="top" x=(px((left + step / 2.0).clamp(28.0, WIDTH - 28.0))) y="16" text-anchor="middle" { (point.text) } }
        }
    }
}

fn px(value: f64) -> String {
    format!("{value:.1}")
}

fn numbers(chart: &ColumnsChart) -> Markup {
    html! {
        table class="dense" {
            caption class="sr-only" { (chart.title) }
            thead { tr { th scope="col" { (chart.heads.0) } th scope="col" class="num" { (chart.heads.1) } } }
            tbody { @for point in &chart.points { tr { th scope="row" { (point.label) } td class="num" { (point.text) } } } }
        }
    }
}

pub(crate) fn sample() -> Markup {
    let values = [120.0, 340.0, 280.0, 95.0, 410.0, 388.0, 612.0, 130.0, 75.0, 240.0];
    let point = |(day, value): (usize, &f64)| ColumnPoint {
        label: format!("{} mars 2026", day + 1),
        short: format!("{} mars", day + 1),
        value: *value,
        text: format!("{value}"),
    };
    columns_chart(&ColumnsChart {
        title: "Votes par jour".into(),
        summary: "Le plus de votes le 7 mars : 612.".into(),
        heads: ("Jour".into(), "Votes".into()),
        points: values.iter().enumerate().map(point).collect(),
        table_label: "Voir les nombres".into(),
    })
}
