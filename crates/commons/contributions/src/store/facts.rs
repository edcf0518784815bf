//! What the audit log keeps of a contribution: what agents may change; of the citizen's texts only that they changed.

use parvis_db::{Conn, DbError};
use parvis_slice::Facts;
use parvis_spaces as spaces;
use parvis_territory as territory;

use super::contributions::{by_reference, contribution};
use crate::model::ContributionId;

/// The key of a contribution from its reference.
pub(crate) fn find(conn: &mut Conn, reference: &str) -> Result<Option<i64>, DbError> {
    Ok(by_reference(conn, reference)?.map(|found| found.id.raw()))
}

/// See the module.
pub(crate) fn contribution_facts(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let Some(found) = contribution(conn, ContributionId::new(id))? else { return Ok(None) };
    let status = spaces::status(conn, found.status_id)?.map(|status| status.label);
    let theme = match found.theme_id {
        Some(theme) => territory::theme(conn, theme)?.map(|theme| theme.name),
        None => None,
    };
    let area = match found.area_id {
        Some(area) => territory::area(conn, area)?.map(|area| area.name),
        None => None,
    };
    let merged = match found.merged_into {
        Some(other) => contribution(conn, other)?.map(|other| other.reference),
        None => None,
    };
    Ok(Some(
        Facts::new(&found.title, &found.reference)
            .within(found.process_id.raw())
            .with("title", found.title.as_str())
            .with("status", status)
            .with("visible", found.visible)
            .with("hidden", found.hidden)
            .with("number", found.number)
            .amount("cost", found.cost)
            .amount("asked", found.asked)
            .with("youth", found.youth)
            .with("theme", theme)
            .with("area", area)
            .with("merged", merged)
            .long("summary", &found.summary)
            .long("body", &found.body),
    ))
}
