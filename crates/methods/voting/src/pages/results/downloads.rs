//! The files of a result: CSV for people, JSON for machines, `.pb` to count again. All three are made from what was
//! frozen at publication and hold the same bytes for ever.

use parvis_tally::Decision;
use parvis_web::{Cx, Download, Outcome, WebError};

use super::load;
use crate::{model::Report, rules::why_sentence, store, t};

/// `GET /demarches/{process}/resultats/resultats.csv`
pub async fn csv(cx: Cx) -> Outcome {
    let report = report(&cx).await?;
    let bytes = table(&cx, &report).map_err(|error| WebError::Failure(error.to_string()))?;
    Ok(file("resultats.csv", "text/csv; charset=utf-8", bytes))
}

/// `GET /demarches/{process}/resultats/resultats.json`
pub async fn json(cx: Cx) -> Outcome {
    let report = report(&cx).await?;
    let bytes = serde_json::to_vec_pretty(&report).map_err(|error| WebError::Failure(error.to_string()))?;
    Ok(file("resultats.json", "application/json", bytes))
}

/// `GET /demarches/{process}/resultats/bulletins.pb`
pub async fn pb(cx: Cx) -> Outcome {
    let round = load(&cx).await?.round.id;
    let text = cx.read(move |c| store::stored_pb(c, round)?.ok_or(WebError::NotFound)).await?;
    Ok(file("bulletins.pb", "text/plain; charset=utf-8", text.into_bytes()))
}

async fn report(cx: &Cx) -> Result<Report, WebError> {
    load(cx).await?.report.ok_or(WebError::NotFound)
}

fn file(name: &str, content_type: &'static str, bytes: Vec<u8>) -> parvis_web::Reply {
    Download { name: name.to_owned(), content_type, bytes: bytes.into(), inline: false, immutable: false }
        .into()
}

/// UTF-8 with its mark and semicolons, which French spreadsheets open as a table.
fn table(cx: &Cx, report: &Report) -> Result<Vec<u8>, csv::Error> {
    let mut writer = csv::WriterBuilder::new().delimiter(b';').from_writer(b"\xEF\xBB\xBF".to_vec());
    let heads = [
        t::voting_csv_number(),
        t::voting_table_project(),
        t::voting_form_area(),
        t::voting_table_cost(),
        t::voting_table_votes(),
        t::voting_csv_rank(),
        t::voting_table_decision(),
        t::voting_csv_reason(),
    ];
    writer.write_record(heads.map(|head| cx.t(head)))?;
    for line in &report.result.projects {
        let project = report.project(line.project.as_str());
        let won = matches!(line.decision, Decision::Won { .. });
        writer.write_record([
            line.project.to_string(),
            safe_cell(project.map_or("", |project| &project.title)),
            project.and_then(|project| project.area.clone()).unwrap_or_default(),
            line.cost.to_input(),
            line.votes.to_string(),
            line.rank.to_string(),
            cx.t(if won { t::voting_won() } else { t::voting_not_won() }),
            safe_cell(&cx.t(why_sentence(report, line))),
        ])?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// A cell that no spreadsheet takes for a formula (OWASP, CSV injection).
fn safe_cell(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}
