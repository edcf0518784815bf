//! What the audit log keeps of processes and what they are made of.

use parvis_db::{Conn, DbError, params, sql};
use parvis_slice::Facts;
use serde_json::{Value, json};

use super::{fields, members, news, pages, phases, processes, spaces, statuses};
use crate::model::{NewsId, PageId, PhaseId, ProcessId, SpaceId, StatusId};

/// The key of a process from its name in addresses.
pub(crate) fn find_process(conn: &mut Conn, slug: &str) -> Result<Option<i64>, DbError> {
    Ok(processes::process_by_slug(conn, slug)?.map(|process| process.id.raw()))
}

/// A process with its settings, each a field.
pub(crate) fn process(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let Some(process) = processes::process(conn, ProcessId::new(id))? else { return Ok(None) };
    let facts = Facts::new(&process.title, &process.slug)
        .within(id)
        .with("title", process.title.as_str())
        .long("summary", &process.summary)
        .long("body", &process.body.source)
        .with("state", process.state.key())
        .amount("envelope", process.envelope)
        .with("zone", process.zone)
        .with("numbering", process.numbering)
        .with("contribution_word", process.contribution_word.key());
    Ok(Some(process.settings.0.into_iter().fold(facts, |facts, (key, value)| facts.with(&key, value))))
}

/// A phase with its activities and their settings.
pub(crate) fn phase(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let process: Option<ProcessId> =
        conn.query_opt(sql!("select process_id from phase where id = $1"), params![id])?;
    let Some(process) = process else { return Ok(None) };
    let all = phases::phases(conn, process)?;
    let Some(phase) = all.into_iter().find(|phase| phase.id == PhaseId::new(id)) else { return Ok(None) };
    let kinds: Vec<&str> = phase.activities.iter().map(|activity| activity.kind.as_str()).collect();
    let mut facts = Facts::new(&phase.title, id)
        .within(process.raw())
        .with("title", phase.title.as_str())
        .with("position", phase.position)
        .long("summary", &phase.summary)
        .at("opens", phase.period.opens_at)
        .at("closes", phase.period.closes_at)
        .with("activities", json!(kinds));
    for activity in &phase.activities {
        if let Value::Object(settings) = &activity.settings {
            for (key, value) in settings {
                facts = facts.with(&format!("{}.{key}", activity.kind), value.clone());
            }
        }
    }
    Ok(Some(facts))
}

/// A status of a workflow.
pub(crate) fn status(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let found = statuses::status(conn, StatusId::new(id))?;
    Ok(found.map(|status| {
        let movers: Vec<&str> = status.movers.iter().map(|role| role.key()).collect();
        Facts::new(&status.label, id)
            .within(status.process_id.raw())
            .with("label", status.label.as_str())
            .with("hint", status.hint)
            .with("tone", status.tone.key())
            .with("shape", status.shape)
            .with("stage", status.stage.key())
            .with("public", status.public)
            .with("position", status.position)
            .with("movers", json!(movers))
    }))
}

/// A question of a deposit form.
pub(crate) fn question(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let process: Option<ProcessId> =
        conn.query_opt(sql!("select process_id from form_field where id = $1"), params![id])?;
    let Some(process) = process else { return Ok(None) };
    let all = fields::form_fields(conn, process)?;
    Ok(all.into_iter().find(|field| field.id.raw() == id).map(|field| {
        Facts::new(&field.label, id)
            .within(process.raw())
            .with("label", field.label.as_str())
            .with("hint", field.hint)
            .with("kind", field.kind.key())
            .with("required", field.required)
            .with("public", field.public)
            .with("position", field.position)
            .with("options", json!(field.options))
            .with("max_length", field.max_length)
    }))
}

/// A space.
pub(crate) fn space(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let found = spaces::space(conn, SpaceId::new(id))?;
    let members = members::members(conn, SpaceId::new(id))?.len();
    let roles: Vec<&str> = members::roles(conn, SpaceId::new(id))?.iter().map(|role| role.key()).collect();
    Ok(found.map(|space| {
        Facts::new(&space.title, id)
            .with("title", space.title.as_str())
            .long("summary", &space.summary)
            .long("body", &space.body.source)
            .with("visibility", space.visibility.key())
            .with("members", members)
            .with("roles", json!(roles))
            .with("position", space.position)
            .with("archived", space.archived)
    }))
}

/// A page.
pub(crate) fn page(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let found = pages::page(conn, PageId::new(id))?;
    Ok(found.map(|page| {
        let facts = Facts::new(&page.title, id)
            .with("title", page.title.as_str())
            .with("slug", page.slug)
            .long("body", &page.body.source)
            .with("position", page.position)
            .with("published", page.published);
        match page.process_id {
            Some(process) => facts.within(process.raw()),
            None => facts,
        }
    }))
}

/// A piece of news.
pub(crate) fn piece_of_news(conn: &mut Conn, id: i64) -> Result<Option<Facts>, DbError> {
    let found = news::news(conn, NewsId::new(id))?;
    Ok(found.map(|news| {
        let facts = Facts::new(&news.title, id)
            .with("title", news.title.as_str())
            .long("body", &news.body.source)
            .at("published_at", news.published_at);
        match news.process_id {
            Some(process) => facts.within(process.raw()),
            None => facts,
        }
    }))
}
