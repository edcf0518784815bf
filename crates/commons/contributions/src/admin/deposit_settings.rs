//! How a process takes deposits: moderation before or after publication, and how long authors may change their mind.

use maud::{Markup, html};
use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_spaces::{self as spaces, Process, Stage};
use parvis_ui::{Choice, Field, FormState, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};
use serde_json::json;

use crate::{rules::Window, t};

/// Most hours of the window for corrections: a year.
const MOST_HOURS: i64 = 24 * 365;

/// `GET /bureau/demarches/{process}/depot`
pub async fn edit(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let (process, after) = cx.read(move |c| load(c, &slug)).await?;
    let window = Window::of(&process.settings);
    let mut state = FormState::default();
    state.set("moderation", if after { "after" } else { "before" });
    state.set("heures", window.edit_hours.to_string());
    state.set("retrait", window.withdraw_before.key());
    page(&cx, &process, &state).await
}

fn load(c: &mut Conn, slug: &str) -> Result<(Process, bool), WebError> {
    let process = spaces::process_by_slug(c, slug)?.ok_or(WebError::NotFound)?;
    let phases = spaces::phases(c, process.id)?;
    let deposit = phases.iter().find_map(|phase| phase.activity("deposit"));
    let after = deposit.is_some_and(|deposit| deposit.settings["moderation"].as_str() == Some("after"));
    Ok((process, after))
}

/// `POST /bureau/demarches/{process}/depot`
pub async fn update(cx: Cx) -> Outcome {
    let slug: String = cx.path("process")?;
    let (actor, now, form) = (cx.actor(), cx.now(), cx.form().clone());
    let hours = form.parse::<i64>("heures").filter(|hours| (0..=MOST_HOURS).contains(hours));
    let before = Stage::from_key(&form.text("retrait"));
    let after = form.text("moderation") == "after";
    let (Some(hours), Some(before)) = (hours, before) else {
        let state = form.state_with("heures", cx.t(t::contributions_hours_wrong(MOST_HOURS)));
        let (process, _) = cx.read(move |c| load(c, &slug)).await?;
        return page(&cx, &process, &state).await;
    };
    let path = cx
        .write(move |tx| {
            let permit = spaces::policy::may_configure(&actor)?;
            let (process, _) = load(tx, &slug)?;
            let moderation = json!({ "moderation": if after { "after" } else { "before" } });
            spaces::configure_activity(tx, &permit, process.id, "deposit", &moderation)?;
            spaces::configure_process(tx, &permit, process.id, "edit_window_hours", json!(hours))?;
            spaces::configure_process(tx, &permit, process.id, "withdraw_before", json!(before.key()))?;
            let event = Event::new(now, "DepositConfigured", SubjectRef::new("process", process.id.raw()));
            journal::append(tx, &event.by(actor.person_id()).within(process.id.raw()).with(moderation))?;
            Ok(process.desk_path())
        })
        .await?;
    Ok(Redirect::to(path).notice(cx.t(t::contributions_saved())).into())
}

async fn page(cx: &Cx, process: &Process, state: &FormState) -> Outcome {
    let title = cx.t(t::contributions_activity_deposit());
    let content: Markup = html! {
        p { a href=(process.desk_path()) { (process.title) } }
        h1 { (title) }
        form class="stack gap-5" method="post" novalidate {
            (Field::radios("moderation", cx.t(t::contributions_moderation()), vec![
                Choice::new("before", cx.t(t::contributions_moderation_before())),
                Choice::new("after", cx.t(t::contributions_moderation_after())).hint(cx.t(t::contributions_moderation_after_hint())),
            ]).state(state))
            (Field::number("heures", cx.t(t::contributions_hours())).hint(cx.t(t::contributions_hours_hint())).state(state))
            (Field::radios("retrait", cx.t(t::contributions_withdraw_until()), stages(cx)).state(state))
            div class="row" {
                (button(cx.t(t::contributions_save())))
                (link_button(cx.t(t::contributions_cancel()), process.desk_path()).plain())
            }
        }
    };
    OfficePage::new(&title, content).with_errors(state).reply(cx).await
}

fn stages(cx: &Cx) -> Vec<Choice> {
    let choices = [
        (Stage::Published, t::contributions_withdraw_until_published()),
        (Stage::Admissible, t::contributions_withdraw_until_admissible()),
        (Stage::Shortlisted, t::contributions_withdraw_until_shortlisted()),
        (Stage::Winner, t::contributions_withdraw_until_winner()),
    ];
    choices.into_iter().map(|(stage, label)| Choice::new(stage.key(), cx.t(label))).collect()
}
