//! The acts of a search as a CSV file for spreadsheets. What it is for is asked first, and the export is an entry itself:
//! `web` writes it down before the file leaves.

use csv::WriterBuilder;
use maud::html;
use parvis_db::DbError;
use parvis_i18n::Texts;
use parvis_ui::{Field, FormState, button, link_button};
use parvis_web::{Cx, Download, OfficePage, Outcome, WebError};

use super::{audit::PATH, filter};
use crate::{
    model::{AuditFilter, AuditRow},
    store, t,
    words::{self, Names},
};

/// `GET /bureau/journal/exporter`
pub(crate) async fn new(cx: Cx) -> Outcome {
    page(&cx, &FormState::default()).await
}

/// `POST /bureau/journal/exporter`
pub(crate) async fn create(cx: Cx) -> Outcome {
    let purpose = cx.form().text("finalite");
    if purpose.chars().count() < 5 || purpose.chars().count() > 300 {
        let state = cx.form().state_with("finalite", cx.t(t::journal_purpose_needed()));
        return page(&cx, &state).await;
    }
    let wanted = AuditFilter { before: None, ..filter::typed(cx.form(), cx.texts().zone()) };
    let texts = cx.texts().clone();
    let bytes = cx.read(move |c| file(c, &wanted, &texts)).await?;
    Ok(Download {
        name: format!("journal-{}.csv", cx.now().in_zone(cx.texts().zone()).date()),
        content_type: "text/csv; charset=utf-8",
        bytes: bytes.into(),
        inline: false,
        immutable: false,
    }
    .into())
}

async fn page(cx: &Cx, state: &FormState) -> Outcome {
    let title = cx.t(t::journal_export());
    let asked = if cx.form().pairs().is_empty() { cx.query() } else { cx.form() };
    let back = format!("{PATH}?{}", filter::kept(asked).trim_start_matches('&'));
    let main = html! {
        div class="stack gap-5" {
            p { a href=(back) { (cx.t(t::journal_back())) } }
            h1 { (title) }
            p {
                @if filter::count(asked) == 0 { (cx.t(t::journal_export_all())) } @else { (cx.t(t::journal_export_some())) }
                " " (cx.t(t::journal_export_lead()))
            }
            form method="post" action="/bureau/journal/exporter" class="stack gap-4" novalidate {
                (filter::carried(asked))
                (Field::text("finalite", cx.t(t::journal_purpose())).hint(cx.t(t::journal_purpose_hint())).state(state))
                div class="row" {
                    (button(cx.t(t::journal_export_button())))
                    (link_button(cx.t(t::journal_cancel()), back).plain())
                }
            }
        }
    };
    OfficePage::new(&title, main).with_errors(state).reply(cx).await
}

fn file(conn: &mut parvis_db::Conn, wanted: &AuditFilter, texts: &Texts) -> Result<Vec<u8>, WebError> {
    let mut entries = Vec::new();
    store::for_each_entry(conn, wanted, |entry| {
        entries.push(entry);
        Ok(())
    })?;
    let names = parvis_slice::registry().names_of(conn, &words::people_in(&entries))?;
    let failed = |error: &dyn std::fmt::Display| DbError::other(format!("the export failed: {error}"));
    let mut writer = WriterBuilder::new().delimiter(b';').from_writer(b"\xef\xbb\xbf".to_vec());
    writer.write_record(head(texts)).map_err(|error| failed(&error))?;
    for entry in &entries {
        let cells = cells(texts, entry, &names).map(|text| harmless(&text));
        writer.write_record(cells).map_err(|error| failed(&error))?;
    }
    writer.into_inner().map_err(|error| WebError::Failure(error.to_string()))
}

fn head(texts: &Texts) -> [String; 12] {
    [
        t::journal_col_number(),
        t::journal_when(),
        t::journal_agent(),
        t::journal_act(),
        t::journal_subject(),
        t::journal_col_key(),
        t::journal_process(),
        t::journal_before(),
        t::journal_after(),
        t::journal_purpose(),
        t::journal_col_origin(),
        t::journal_col_print(),
    ]
    .map(|message| texts.say(&message))
}

fn cells(texts: &Texts, entry: &AuditRow, names: &Names) -> [String; 12] {
    let changes = words::changes(texts, entry);
    let side = |json: &str, pick: fn(&(String, String, String)) -> &String| {
        if json.is_empty() {
            return String::new();
        }
        let lines = changes.iter().map(|change| format!("{} : {}", change.0, pick(change)));
        lines.collect::<Vec<_>>().join(" | ")
    };
    [
        entry.seq.to_string(),
        entry.at.to_jiff().to_string(),
        entry.actor_name.clone(),
        words::sentence(texts, entry, names),
        words::subject(texts, entry, names),
        entry.subject_key.clone(),
        entry.process_words.clone(),
        side(&entry.before_json, |change| &change.1),
        side(&entry.after_json, |change| &change.2),
        entry.note.clone(),
        entry.origin.clone(),
        entry.hash.clone(),
    ]
}

/// A cell that no spreadsheet runs as a formula.
fn harmless(text: &str) -> String {
    if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() }
}
