//! How a process is moderated: times, trust, flags. Each is a whole number with its range.

use maud::{Markup, html};
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::Message;
use parvis_spaces::{self as spaces, Process};
use parvis_ui::{Field, FormState, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};
use serde_json::json;

use crate::{
    model::{SETTINGS, Setting},
    t,
};

/// `GET /bureau/demarches/{process}/moderation`
pub async fn edit(cx: Cx) -> Outcome {
    let process = load(&cx).await?;
    let pairs = SETTINGS.iter().map(|setting| (setting.field, setting.of(&process.settings)));
    let mut state = FormState::default();
    for (field, value) in pairs {
        let is_box = field == "liens";
        state.set(field, if is_box { box_value(value) } else { value.to_string() });
    }
    page(&cx, &process, state).await
}

/// `POST /bureau/demarches/{process}/moderation`
pub async fn update(cx: Cx) -> Outcome {
    let process = load(&cx).await?;
    let mut state = cx.form().state();
    let values: Vec<(Setting, Option<i64>)> =
        SETTINGS.iter().map(|setting| (*setting, typed(&cx, setting))).collect();
    for (setting, _) in values.iter().filter(|(_, value)| value.is_none()) {
        let (least, most) = setting.range;
        state.fail(setting.field, cx.t(t::moderation_setting_wrong(least, most)));
    }
    if !state.is_clean() {
        return page(&cx, &process, state).await;
    }
    let (actor, id, now) = (cx.actor(), process.id, cx.now());
    cx.write(move |tx| {
        let permit = spaces::policy::may_configure(&actor)?;
        for (setting, value) in &values {
            spaces::configure_process(tx, &permit, id, setting.key, json!(value))?;
        }
        let event = Event::new(now, "ModerationConfigured", SubjectRef::new("process", id.raw()));
        Ok(journal::append(tx, &event.by(actor.person_id()).within(id.raw()))?)
    })
    .await?;
    Ok(Redirect::to(process.desk_path()).notice(cx.t(t::moderation_settings_saved())).into())
}

/// What was typed; a box that is not ticked is not sent, and a field that is missing is as before.
fn typed(cx: &Cx, setting: &Setting) -> Option<i64> {
    if setting.field == "liens" {
        return Some(i64::from(cx.form().ticked("liens")));
    }
    cx.form().parse::<i64>(setting.field).filter(|value| setting.holds(*value))
}

fn box_value(value: i64) -> String {
    if value == 0 { String::new() } else { "1".to_owned() }
}

async fn load(cx: &Cx) -> Result<Process, WebError> {
    let slug: String = cx.path("process")?;
    cx.read(move |c| spaces::process_by_slug(c, &slug)?.ok_or(WebError::NotFound)).await
}

async fn page(cx: &Cx, process: &Process, state: FormState) -> Outcome {
    let title = cx.t(t::moderation_settings_title());
    let number = |field: &'static str, label: Message, hint: Message| {
        Field::number(field, cx.t(label)).hint(cx.t(hint)).state(&state)
    };
    let times: Markup = html! {
        h2 { (cx.t(t::moderation_settings_times())) }
        (number("heures", t::moderation_hours(), t::moderation_hours_hint()))
        (number("annulation", t::moderation_undo_minutes(), t::moderation_undo_minutes_hint()))
        (number("verrou", t::moderation_lock_minutes(), t::moderation_lock_minutes_hint()))
        (number("recours", t::moderation_appeal_days(), t::moderation_appeal_days_hint()))
    };
    let main = html! {
        p { a href=(process.desk_path()) { (process.title) } }
        h1 { (title) }
        form method="post" class="stack gap-5" {
            (times)
            h2 { (cx.t(t::moderation_settings_trust())) }
            p { a href={ (process.desk_path()) "/depot" } { (cx.t(t::moderation_settings_before_after())) } }
            (number("confiance", t::moderation_trust(), t::moderation_trust_hint()))
            (Field::checkbox("liens", cx.t(t::moderation_hold_links())).hint(cx.t(t::moderation_hold_links_hint())).state(&state))
            h2 { (cx.t(t::moderation_settings_flags())) }
            (number("signalements_file", t::moderation_flags_queue(), t::moderation_flags_queue_hint()))
            (number("signalements_masquer", t::moderation_flags_hide(), t::moderation_flags_hide_hint()))
            div class="row" {
                (button(cx.t(t::moderation_save())))
                (link_button(cx.t(t::moderation_cancel()), process.desk_path()).plain())
            }
        }
    };
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}
