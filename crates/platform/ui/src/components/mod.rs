//! One folder a component: its function, its stylesheet, its sample.

macro_rules! components {
    ($($name:ident),* $(,)?) => { $(pub mod $name;)* };
}

components! {
    banner, bar, bar_chart, breadcrumb, bulk_bar, button, card, columns_chart, data_list, dialog, empty_state,
    error_summary, facts, field, file_list, filters, geo_map, head, hero, icon, key, notice, office_shell,
    pagination, paving, progress, queue, search_box, similar_ideas, site_shell, status_timeline, steps,
    summary_list, table, tabs, tag, vote_bar,
}
