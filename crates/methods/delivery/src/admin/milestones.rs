//! Adding, changing, moving, completing and removing milestones.

use maud::html;
use parvis_contributions::store as contributions;
use parvis_ui::{FormState, Icon, button, hidden, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::{
    desk::{answer, page, path, project},
    forms,
};
use crate::{
    actions::{self, Steer},
    model::{Day, Milestone, MilestoneId},
    policy::By,
    store, t,
};

/// `POST /bureau/contributions/{reference}/realisation/jalons`
pub async fn create(cx: Cx) -> Outcome {
    let new = match forms::parse_milestone(&cx) {
        Ok(new) => new,
        Err(state) => return page(&cx, state).await,
    };
    let reference: String = cx.path("reference")?;
    let (by, notice) =
        (By::person(cx.actor(), cx.now()), cx.t(t::delivery_saved_milestone(new.title.as_str())));
    let done = cx
        .write(move |tx| {
            let project = project(tx, &reference)?;
            actions::save_milestone(tx, &by, project, None, &new)
        })
        .await;
    answer(&cx, done, notice).await
}

/// `GET /bureau/contributions/{reference}/realisation/jalons/{milestone}`
pub async fn edit(cx: Cx) -> Outcome {
    let one = load(&cx).await?;
    let state = forms::milestone_state(&one);
    edit_page(&cx, &one, &state).await
}

/// `POST /bureau/contributions/{reference}/realisation/jalons/{milestone}`
pub async fn update(cx: Cx) -> Outcome {
    let one = load(&cx).await?;
    let new = match forms::parse_milestone(&cx) {
        Ok(new) => new,
        Err(state) => return edit_page(&cx, &one, &state).await,
    };
    let reference: String = cx.path("reference")?;
    let (by, id, project) = (By::person(cx.actor(), cx.now()), one.id, one.contribution_id);
    let notice = cx.t(t::delivery_saved_milestone(new.title.as_str()));
    match cx.write(move |tx| actions::save_milestone(tx, &by, project, Some(id), &new)).await {
        Ok(_) => Ok(Redirect::to(path(&reference)).notice(notice).into()),
        Err(WebError::Refused(refusal)) => edit_page(&cx, &one, &cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

/// `POST /bureau/contributions/{reference}/realisation/jalons/{milestone}/{act}`: `monter`, `descendre`, `retirer`, and
/// `terminer` (today).
pub async fn steer(cx: Cx) -> Outcome {
    let one = load(&cx).await?;
    let act: String = cx.path("act")?;
    let (by, id, project) = (By::person(cx.actor(), cx.now()), one.id, one.contribution_id);
    if act == "terminer" {
        let now = cx.now();
        let done = cx
            .write(move |tx| {
                let work = store::work(tx, project)?.ok_or(WebError::NotFound)?;
                actions::complete_milestone(tx, &by, project, id, Day::of(now, &work.row.zone))
            })
            .await;
        return answer(&cx, done, cx.t(t::delivery_completed(one.title.as_str()))).await;
    }
    let steer = Steer::from_word(&act).ok_or(WebError::NotFound)?;
    let done = cx.write(move |tx| actions::steer_milestone(tx, &by, project, id, steer)).await;
    let notice = match steer {
        Steer::Remove => t::delivery_removed_milestone(one.title.as_str()),
        Steer::Up | Steer::Down => t::delivery_saved_order(),
    };
    answer(&cx, done, cx.t(notice)).await
}

/// The milestone of the address, which must belong to the project of the address.
async fn load(cx: &Cx) -> Result<Milestone, WebError> {
    let (reference, id): (String, MilestoneId) = (cx.path("reference")?, cx.path("milestone")?);
    cx.read(move |c| {
        let project = contributions::by_reference(c, &reference)?.ok_or(WebError::NotFound)?;
        let one = store::milestone(c, id)?.filter(|one| one.contribution_id == project.id);
        one.ok_or(WebError::NotFound)
    })
    .await
}

async fn edit_page(cx: &Cx, one: &Milestone, state: &FormState) -> Outcome {
    let reference: String = cx.path("reference")?;
    let desk = path(&reference);
    let title = cx.t(t::delivery_edit_milestone(one.title.as_str()));
    let main = html! {
        p { a href=(desk) { (cx.t(t::delivery_edit_back())) } }
        h1 { (title) }
        form method="post" class="stack gap-4" {
            (forms::milestone_fields(cx, state))
            div class="row" {
                (button(cx.t(t::delivery_save())))
                (link_button(cx.t(t::delivery_cancel()), desk.as_str()).plain())
            }
        }
        form method="post" action={ (desk) "/jalons/" (one.id) "/retirer" } class="stack gap-2" {
            h2 { (cx.t(t::delivery_remove_title())) }
            p { (cx.t(t::delivery_remove_why())) }
            (hidden("titre_retire", &one.title))
            p { (button(cx.t(t::delivery_remove_milestone())).danger().small().icon(Icon::Trash2)) }
        }
    };
    OfficePage::new(&title, main).with_errors(state).reply(cx).await
}
