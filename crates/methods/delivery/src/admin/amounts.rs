//! Recording amounts, and saying why a project is late.

use parvis_web::{Cx, Outcome};

use super::{
    desk::{answer, page, project},
    forms,
};
use crate::{actions, policy::By, t};

/// `POST /bureau/contributions/{reference}/realisation/montants`
pub async fn update(cx: Cx) -> Outcome {
    let spending = match forms::parse_spending(&cx) {
        Ok(spending) => spending,
        Err(state) => return page(&cx, state).await,
    };
    let reference: String = cx.path("reference")?;
    let by = By::person(cx.actor(), cx.now());
    let done = cx
        .write(move |tx| {
            let project = project(tx, &reference)?;
            actions::record_spending(tx, &by, project, &spending)
        })
        .await;
    answer(&cx, done, cx.t(t::delivery_saved_amounts())).await
}

/// `POST /bureau/contributions/{reference}/realisation/retard`
pub async fn explain(cx: Cx) -> Outcome {
    let reference: String = cx.path("reference")?;
    let (by, reason) = (By::person(cx.actor(), cx.now()), cx.form().text("raison_retard"));
    let done = cx
        .write(move |tx| {
            let project = project(tx, &reference)?;
            actions::explain_delay(tx, &by, project, &reason)
        })
        .await;
    answer(&cx, done, cx.t(t::delivery_saved_delay())).await
}
