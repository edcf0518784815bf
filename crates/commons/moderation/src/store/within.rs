//! A list limited to what falls to an agent.

use parvis_db::Filter;

use crate::model::{Limit, Scope};

/// Only rows of the scope; `alias` is that of the table with `area_id`, `theme_id` and `process_id`.
#[must_use]
pub fn within(filter: Filter, scope: &Scope, alias: &str) -> Filter {
    match scope {
        Scope::Everything => filter,
        Scope::Within(limits) if limits.is_empty() => filter.fixed("1 = 0"),
        // Keys of our own tables: numbers, so that they may stand in the text.
        Scope::Within(limits) => {
            let parts: Vec<String> = limits.iter().map(|limit| condition(limit, alias)).collect();
            filter.fixed(&format!("({})", parts.join(" or ")))
        }
    }
}

fn condition(limit: &Limit, alias: &str) -> String {
    let area = limit.area.map(|area| format!("{alias}.area_id = {area}"));
    let theme = limit.theme.map(|theme| format!("{alias}.theme_id = {theme}"));
    let process = limit.process.map(|process| format!("{alias}.process_id = {process}"));
    let closed: Vec<String> = limit.closed.iter().map(i64::to_string).collect();
    let outside = (!closed.is_empty()).then(|| format!("{alias}.process_id not in ({})", closed.join(", ")));
    let parts: Vec<String> = area.into_iter().chain(theme).chain(process).chain(outside).collect();
    if parts.is_empty() { "1 = 1".to_owned() } else { format!("({})", parts.join(" and ")) }
}
