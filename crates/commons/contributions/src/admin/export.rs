//! The list as a CSV file for spreadsheets: UTF-8 with its mark, semicolons, no cell that runs as a formula.

use csv::WriterBuilder;
use parvis_db::DbError;
use parvis_kernel::Money;
use parvis_spaces::StatusId;
use parvis_web::{Cx, Download, Outcome, WebError};

use super::filter::{self, Names};
use crate::{
    rules::csv_cell,
    store::{self, ExportRow},
    t,
};

/// `GET /bureau/contributions/export.csv`
pub async fn show(cx: Cx) -> Outcome {
    let actor = cx.actor();
    let query = filter::query(cx.query(), &actor);
    let head = head(&cx);
    let texts = cx.texts().clone();
    let bytes = cx
        .read(move |c| {
            let names = Names::load(c, &actor)?;
            let mut writer = WriterBuilder::new().delimiter(b';').from_writer(b"\xef\xbb\xbf".to_vec());
            let failed =
                |error: &dyn std::fmt::Display| DbError::other(format!("the export failed: {error}"));
            writer.write_record(&head).map_err(|error| failed(&error))?;
            store::export(c, &query, |row| {
                let day = row.submitted_at.in_zone(texts.zone()).date().to_string();
                writer.write_record(record(&names, row, day)).map_err(|error| failed(&error))
            })?;
            writer.into_inner().map_err(|error| WebError::Failure(error.to_string()))
        })
        .await?;
    Ok(Download {
        name: "contributions.csv".into(),
        content_type: "text/csv; charset=utf-8",
        bytes: bytes.into(),
        inline: false,
        immutable: false,
    }
    .into())
}

fn head(cx: &Cx) -> Vec<String> {
    [
        t::contributions_reference(),
        t::contributions_number(),
        t::contributions_title(),
        t::contributions_summary(),
        t::contributions_body_term(),
        t::contributions_status(),
        t::contributions_theme(),
        t::contributions_canton(),
        t::contributions_place(),
        t::contributions_lat(),
        t::contributions_lon(),
        t::contributions_cost_asked(),
        t::contributions_cost(),
        t::contributions_supports_head(),
        t::contributions_proponent(),
        t::contributions_organisation(),
        t::contributions_visible(),
        t::contributions_sent_on(),
    ]
    .into_iter()
    .map(|message| cx.t(message))
    .collect()
}

fn record(names: &Names, row: ExportRow, day: String) -> Vec<String> {
    let status = |id: StatusId| names.status(id).map(|status| status.label.clone()).unwrap_or_default();
    let theme =
        names.themes.iter().find(|theme| Some(theme.id) == row.theme_id).map(|theme| theme.name.clone());
    let area = names.areas.iter().find(|area| Some(area.id) == row.area_id).map(|area| area.name.clone());
    let money = |money: Option<Money>| money.map(Money::to_input).unwrap_or_default();
    let number = |number: Option<f64>| number.map(|number| number.to_string()).unwrap_or_default();
    let cells = [
        row.reference,
        row.number.map(|number| number.to_string()).unwrap_or_default(),
        row.title,
        row.summary,
        row.body,
        status(row.status_id),
        theme.unwrap_or_default(),
        area.unwrap_or_default(),
        row.place,
        number(row.lat),
        number(row.lon),
        money(row.asked_cents),
        money(row.cost_cents),
        row.support_count.to_string(),
        row.author_name,
        row.organisation.unwrap_or_default(),
        i64::from(row.visible).to_string(),
        day,
    ];
    cells.into_iter().map(|cell| csv_cell(&cell)).collect()
}
