//! A table with its caption; on a phone each row becomes a short list, and roles keep it a table for those
//! who listen.
//!
//! ```
//! use maud::{Render, html};
//! use parvis_ui::Table;
//! let table = Table::new("Projets par nombre de voix")
//!     .column("Projet").numeric("Voix")
//!     .row([html! { "27. Le bus qui répare" }, html! { "1 893" }]);
//! assert!(table.render().into_string().contains("<caption>"));
//! ```

use super::icon::{Icon, icon};
use maud::{Markup, Render, html};

/// How a column is sorted, told to those who listen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sorted {
    /// Not by this column.
    No,
    /// Smallest first.
    Up,
    /// Largest first.
    Down,
}

#[derive(Clone, Debug)]
struct Column {
    head: Markup,
    label: String,
    numeric: bool,
    sort: Option<(String, Sorted)>,
}

/// A table; it renders itself.
#[derive(Clone, Debug, Default)]
pub struct Table {
    caption: Markup,
    caption_hidden: bool,
    columns: Vec<Column>,
    rows: Vec<(Option<String>, Vec<Markup>)>,
    foot: Option<Vec<Markup>>,
    classes: String,
}

impl Table {
    /// A table with its caption.
    pub fn new(caption: impl Render) -> Table {
        Table { caption: caption.render(), classes: "as-list".into(), ..Table::default() }
    }

    /// The caption is only heard.
    pub fn caption_hidden(mut self) -> Table {
        self.caption_hidden = true;
        self
    }

    /// Denser, for the back office.
    pub fn dense(mut self) -> Table {
        self.classes.push_str(" dense");
        self
    }

    /// Stays a table on a phone (few, short columns).
    pub fn keep(mut self) -> Table {
        self.classes = self.classes.replace("as-list", "");
        self
    }

    /// A column of words.
    pub fn column(self, label: impl Into<String>) -> Table {
        self.add(label.into(), None, false, None)
    }

    /// A column of numbers, aligned on the right.
    pub fn numeric(self, label: impl Into<String>) -> Table {
        self.add(label.into(), None, true, None)
    }

    /// A column whose head is not a word (a box that chooses all rows); `label` is heard.
    pub fn column_with(self, label: impl Into<String>, head: Markup) -> Table {
        self.add(label.into(), Some(head), false, None)
    }

    /// A column whose head sorts the list; `href` gives the other order.
    pub fn sortable(self, label: impl Into<String>, href: impl Into<String>, sorted: Sorted, numeric: bool) -> Table {
        self.add(label.into(), None, numeric, Some((href.into(), sorted)))
    }

    fn add(mut self, label: String, head: Option<Markup>, numeric: bool, sort: Option<(String, Sorted)>) -> Table {
        let head = head.unwrap_or_else(|| html! { (label) });
        self.columns.push(Column { head, label, numeric, sort });
        self
    }

    /// A row; its first cell names it.
    pub fn row(mut self, cells: impl IntoIterator<Item = Markup>) -> Table {
        self.rows.push((None, cells.into_iter().collect()));
        self
    }

    /// A row that can be linked to.
    pub fn row_with_id(mut self, id: impl Into<String>, cells: impl IntoIterator<Item = Markup>) -> Table {
        self.rows.push((Some(id.into()), cells.into_iter().collect()));
        self
    }

    /// The line of totals.
    pub fn foot(mut self, cells: impl IntoIterator<Item = Markup>) -> Table {
        self.foot = Some(cells.into_iter().collect());
        self
    }

    fn head_cell(&self, column: &Column) -> Markup {
        let class = column.numeric.then_some("num");
        let Some((href, sorted)) = &column.sort else {
            return html! { th role="columnheader" scope="col" class=[class] { (column.head) } };
        };
        let (word, arrow) = match sorted {
            Sorted::No => (None, None),
            Sorted::Up => (Some("ascending"), Some(Icon::ArrowUp)),
            Sorted::Down => (Some("descending"), Some(Icon::ArrowDown)),
        };
        html! {
            th role="columnheader" scope="col" class=[class] aria-sort=[word] {
                a class="sort" href=(href) { (column.head) @if let Some(arrow) = arrow { (icon(arrow)) } }
            }
        }
    }

    fn cells(&self, cells: &[Markup]) -> Markup {
        html! {
            @for (column, cell) in self.columns.iter().zip(cells) {
                td role="cell" class=[column.numeric.then_some("num")] data-label=(column.label) { (cell) }
            }
        }
    }
}

impl Render for Table {
    fn render(&self) -> Markup {
        html! {
            div class="table-frame" {
                table role="table" class=(self.classes.trim()) {
                    caption class=[self.caption_hidden.then_some("sr-only")] { (self.caption) }
                    thead role="rowgroup" { tr role="row" { @for column in &self.columns { (self.head_cell(column)) } } }
                    tbody role="rowgroup" { @for (id, row) in &self.rows { tr role="row" id=[id] { (self.cells(row)) } } }
                    @if let Some(foot) = &self.foot { tfoot role="rowgroup" { tr role="row" { (self.cells(foot)) } } }
                }
            }
        }
    }
}

pub(crate) fn sample() -> Markup {
    use crate::{Tone, bar, tag};
    let row = |title: &str, votes: &str, share: f64, tone, word: &str| {
        [html! { b { (title) } (bar(share, tone == Tone::Good)) }, html! { (votes) }, tag(tone, word).render()]
    };
    Table::new("Projets par nombre de voix, et pourquoi chacun est retenu ou non")
        .column("Projet")
        .sortable("Voix", "#", Sorted::Down, true)
        .column("Décision")
        .row(row("27. Le bus qui répare : atelier vélo itinérant", "1\u{202f}893", 1.0, Tone::Good, "Lauréat"))
        .row(row("41. Une salle de répétition à prix libre", "988", 0.52, Tone::Neutral, "Non retenu"))
        .render()
}
