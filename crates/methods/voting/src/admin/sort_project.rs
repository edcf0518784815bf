//! The boxes of one project: to which categories it belongs. They stand on its page in the back office.

use parvis_contributions::{Contribution, store::by_reference};
use parvis_web::{Cx, Outcome, Redirect, WebError};

use super::{categories::editing, desk};
use crate::{actions::sort_project, model::CategoryId, t};

/// `POST /bureau/demarches/{process}/scrutin/projets/{reference}`
pub async fn update(cx: Cx) -> Outcome {
    let (slug, reference): (String, String) = (cx.path("process")?, cx.path("reference")?);
    let (desk, project) = cx
        .read(move |c| {
            let desk = desk(c, &slug)?;
            let project: Contribution = by_reference(c, &reference)?.ok_or(WebError::NotFound)?;
            Ok((desk, project))
        })
        .await?;
    if project.process_id != desk.process.id {
        return Err(WebError::NotFound);
    }
    let chosen: Vec<CategoryId> = cx.form().all_parsed("categorie");
    let (by, id, back) = (editing(&cx, &desk), project.id.raw(), project.desk_path());
    cx.write(move |tx| sort_project(tx, &by, id, &chosen)).await?;
    Ok(Redirect::to(back).notice(cx.t(t::voting_project_sorted())).into())
}
