//! The button that moves a winner to the status its milestones call for.

use parvis_spaces::Stage;
use parvis_web::{Cx, Outcome, WebError};

use super::desk::{answer, project};
use crate::{actions, policy::By, t};

/// `POST /bureau/contributions/{reference}/realisation/etat`
pub async fn update(cx: Cx) -> Outcome {
    let to = Stage::from_key(&cx.form().text("etat")).ok_or(WebError::NotFound)?;
    let reference: String = cx.path("reference")?;
    let (actor, by) = (cx.actor(), By::person(cx.actor(), cx.now()));
    let done = cx
        .write(move |tx| {
            let project = project(tx, &reference)?;
            actions::advance_project(tx, &actor, &by, project, to)
        })
        .await;
    answer(&cx, done, cx.t(t::delivery_advanced())).await
}
