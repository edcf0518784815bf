//! Receives a file of areas.

use parvis_web::{Cx, Outcome, Redirect};

use super::{
    areas::{self, PATH},
    kind_label,
};
use crate::{
    actions::{
        By,
        import_areas::{self, FileFormat},
    },
    t,
};

/// `POST /bureau/reglages/territoire/import`
pub async fn create(cx: Cx) -> Outcome {
    let kind = areas::wanted_kind(&cx)?;
    let file = cx.form().files("fichier").first().map(|file| file.bytes.clone());
    let Some(bytes) = file.filter(|bytes| !bytes.is_empty()) else {
        let state = cx.form().state_with("fichier", cx.t(t::territory_import_no_file()));
        return areas::page(&cx, kind, &state, &[]).await;
    };
    let format = if cx.form().text("format") == "geojson" { FileFormat::GeoJson } else { FileFormat::Csv };
    let by = By::of(&cx);
    let done = cx.write(move |tx| import_areas::import_as(tx, &by, kind, format, &bytes)).await?;
    match done {
        Ok(report) => {
            let notice = cx.t(t::territory_import_done(cx.t(kind_label(kind)), report.added, report.changed));
            Ok(Redirect::to(format!("{PATH}?echelon={}", kind.word())).notice(notice).into())
        }
        Err(problems) => {
            let state = cx.form().state_with("fichier", cx.t(t::territory_import_refused(problems.len())));
            areas::page(&cx, kind, &state, &problems).await
        }
    }
}
