//! Numbering the projects put to the vote by canton then theme, with a preview.

use std::collections::HashMap;

use maud::{Markup, html};
use parvis_ui::{Table, button, empty_state, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::filter::Names;
use crate::{
    actions,
    model::{CardRow, ContributionId},
    rules, store, t,
};

/// `GET /bureau/demarches/{process}/numeroter`
pub async fn edit(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let actor = cx.actor();
    let (process, names, numbers, rows) = cx
        .read(move |c| {
            let process = parvis_spaces::process_by_slug(c, &slug)?.ok_or(WebError::NotFound)?;
            let numbers = rules::number_by_area_and_theme(store::numbering_rows(c, process.id)?);
            let ids: Vec<ContributionId> = numbers.iter().map(|(id, _)| *id).collect();
            Ok((process, Names::load(c, &actor)?, numbers, store::cards(c, &ids)?))
        })
        .await?;
    let title = cx.t(t::contributions_number_title());
    let content = html! {
        p { a href=(process.desk_path()) { (process.title) } }
        h1 { (title) }
        p { (cx.t(t::contributions_number_how())) }
        @if rows.is_empty() {
            (empty_state(&cx.t(t::contributions_number_none()), cx.t(t::contributions_number_none_why()), html! {}))
        } @else {
            (preview(&cx, &names, &numbers, &rows))
            form class="row" method="post" {
                (button(cx.t(t::contributions_number_confirm(rows.len()))))
                (link_button(cx.t(t::contributions_cancel()), process.desk_path()).plain())
            }
        }
    };
    OfficePage::new(&title, content).reply(&cx).await
}

fn preview(cx: &Cx, names: &Names, numbers: &[(ContributionId, i64)], rows: &[CardRow]) -> Markup {
    let numbers: HashMap<ContributionId, i64> = numbers.iter().copied().collect();
    let mut table = Table::new(cx.t(t::contributions_number_preview()))
        .dense()
        .numeric(cx.t(t::contributions_number()))
        .column(cx.t(t::contributions_title()))
        .column(cx.t(t::contributions_canton()))
        .column(cx.t(t::contributions_theme()))
        .numeric(cx.t(t::contributions_number_now()));
    for row in rows {
        let theme =
            names.themes.iter().find(|theme| Some(theme.id) == row.theme_id).map(|theme| theme.name.as_str());
        let area =
            names.areas.iter().find(|area| Some(area.id) == row.area_id).map(|area| area.name.as_str());
        table = table.row([
            html! { (numbers.get(&row.id).copied().unwrap_or_default()) },
            html! { (row.title) },
            html! { (area.unwrap_or_default()) },
            html! { (theme.unwrap_or_default()) },
            html! { @if let Some(number) = row.number { (number) } },
        ]);
    }
    html! { (table) }
}

/// `POST /bureau/demarches/{process}/numeroter`
pub async fn update(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let (actor, now) = (cx.actor(), cx.now());
    let done = cx
        .write(move |tx| {
            let process = parvis_spaces::process_by_slug(tx, &slug)?.ok_or(WebError::NotFound)?;
            let count = actions::number_projects(tx, &actor, &process, now)?;
            Ok((process, count))
        })
        .await;
    match done {
        Ok((process, count)) => {
            Ok(Redirect::to(process.desk_path()).notice(cx.t(t::contributions_numbered(count))).into())
        }
        Err(WebError::Refused(refusal)) => {
            Ok(Redirect::to(cx.current_path()).notice(cx.t(refusal.message)).into())
        }
        Err(other) => Err(other),
    }
}
