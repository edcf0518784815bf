-- A filter by status or by area finds its few rows without walking the process.
create index contribution_by_facet on contribution (process_id, visible, status_id, theme_id, area_id, id);
create index contribution_by_area on contribution (area_id, process_id, visible, status_id, theme_id, id);
