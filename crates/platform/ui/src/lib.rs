//! Everything that a page is made of: components as functions that give markup, the two page frames, form
//! state, the authority's colors, and the files that browsers load.
//!
//! Components take texts that are already in the person's language and know nothing of databases, requests
//! or translation. No component writes a `style` attribute or a script into a page: the security policy of
//! the platform forbids both. `README.md` lists the components and says how to add one.
//!
//! ```
//! use maud::html;
//! use parvis_ui::{Icon, Tone, button, tag};
//! let page = html! { p { (tag(Tone::Now, "Vote ouvert").icon(Icon::Vote)) (button("Voter")) } };
//! ```

pub mod assets;
mod attributes;
mod components;
mod form;
mod samples;
pub mod theme;

pub use components::{
    banner::banner,
    bar::bar,
    bar_chart::{BarChart, BarRow, bar_chart},
    breadcrumb::breadcrumb,
    bulk_bar::{all_box, bulk_bar, row_box},
    button::{Button, button, link_button},
    card::{Card, card},
    columns_chart::{ColumnPoint, ColumnsChart, columns_chart},
    data_list::data_list,
    dialog::{dialog, fold, fold_of_fields},
    empty_state::empty_state,
    error_summary::error_summary,
    facts::{Fact, fact, facts},
    field::{CharCount, Choice, DateWords, Field, field_id, hidden},
    file_list::{FileItem, file_list},
    filters::filters,
    geo_map::{GeoMap, MapInput, geo_map},
    head::{Head, document},
    hero::hero,
    icon::{Icon, icon},
    key::{kbd, keys_switch},
    notice::{notice, notice_done},
    office_shell::{OfficeShell, RailItem, office_shell},
    pagination::{PageLink, Pagination, page_window, pagination},
    paving::paving,
    progress::progress,
    queue::{Queue, QueueItem, decide, queue},
    search_box::search_box,
    similar_ideas::{SimilarItem, similar_ideas, similar_list},
    site_shell::{Footer, LanguageChoice, NavItem, SiteShell, site_shell},
    status_timeline::{TimelineEntry, status_timeline},
    steps::{Step, StepState, steps},
    summary_list::{Change, SummaryRow, summary_list},
    table::{Sorted, Table},
    tabs::{Tab, tabs},
    tag::{Tag, Tone, tag},
    vote_bar::{VoteBar, vote_bar},
};
pub use form::{FieldError, FormState};
pub use samples::{Sample, samples};
