//! Within which time the contributions of a process are decided.

use maud::html;
use parvis_kernel::Refusal;
use parvis_spaces::{self as spaces, Process};
use parvis_ui::{Field, FormState, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use crate::{
    model::{HOURS_KEY, ModerationSettings},
    t,
};

/// Most hours: sixty days.
const MOST_HOURS: i64 = 24 * 60;

/// `GET /bureau/demarches/{process}/moderation`
pub async fn edit(cx: Cx) -> Outcome {
    let process = load(&cx).await?;
    let hours = ModerationSettings::of(&process.settings).hours;
    page(&cx, &process, FormState::new([("heures", hours.to_string())])).await
}

/// `POST /bureau/demarches/{process}/moderation`
pub async fn update(cx: Cx) -> Outcome {
    let process = load(&cx).await?;
    let hours = cx.form().parse::<i64>("heures").filter(|hours| (1..=MOST_HOURS).contains(hours));
    let Some(hours) = hours else {
        let refusal = Refusal::on("heures", t::moderation_hours_wrong(MOST_HOURS));
        return page(&cx, &process, cx.refused(&refusal)).await;
    };
    let (actor, id) = (cx.actor(), process.id);
    cx.write(move |tx| {
        let permit = spaces::policy::may_configure(&actor)?;
        Ok(spaces::configure_process(tx, &permit, id, HOURS_KEY, hours.into())?)
    })
    .await?;
    Ok(Redirect::to(process.desk_path()).notice(cx.t(t::moderation_hours_saved(hours))).into())
}

async fn load(cx: &Cx) -> Result<Process, WebError> {
    let slug: String = cx.path("process")?;
    cx.read(move |c| spaces::process_by_slug(c, &slug)?.ok_or(WebError::NotFound)).await
}

async fn page(cx: &Cx, process: &Process, state: FormState) -> Outcome {
    let title = cx.t(t::moderation_hours_title());
    let main = html! {
        p { a href=(process.desk_path()) { (process.title) } }
        h1 { (title) }
        form method="post" class="stack gap-5" {
            (Field::number("heures", cx.t(t::moderation_hours())).hint(cx.t(t::moderation_hours_hint())).state(&state))
            div class="row" {
                (button(cx.t(t::moderation_save())))
                (link_button(cx.t(t::moderation_cancel()), process.desk_path()).plain())
            }
        }
    };
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}
