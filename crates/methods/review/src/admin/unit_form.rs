//! One unit: adding it, and changing its name and address.

use maud::html;
use parvis_ui::{Field, FormState, button, link_button};
use parvis_web::{Cx, OfficePage, Outcome, Redirect, WebError};

use super::UNITS;
use crate::{
    actions::{By, edit_unit},
    model::{NewUnit, UnitId},
    store, t,
};

/// `GET /bureau/reglages/services/ajouter`
pub async fn new(cx: Cx) -> Outcome {
    let fresh = NewUnit::default();
    page(&cx, None, FormState::new([("prevenir", "1"), ("rappel", &*fresh.remind_days.to_string())])).await
}

/// `POST /bureau/reglages/services/ajouter`
pub async fn create(cx: Cx) -> Outcome {
    let (by, new) = (By::of(&cx), parse(&cx));
    let wanted = new.clone();
    answer(&cx, None, &new, cx.write(move |tx| edit_unit::add(tx, &by, &wanted)).await).await
}

/// `GET /bureau/reglages/services/{unit}`
pub async fn edit(cx: Cx) -> Outcome {
    let id: UnitId = cx.path("unit")?;
    let unit = cx.read(move |c| store::unit(c, id)?.ok_or(WebError::NotFound)).await?;
    let state = FormState::new([
        ("nom", unit.name.as_str()),
        ("courriel", unit.mailbox.as_str()),
        ("prevenir", if unit.notify { "1" } else { "" }),
        ("rappel", &*unit.remind_days.to_string()),
    ]);
    page(&cx, Some(&unit.name), state).await
}

/// `POST /bureau/reglages/services/{unit}`
pub async fn update(cx: Cx) -> Outcome {
    let id: UnitId = cx.path("unit")?;
    let (by, new) = (By::of(&cx), parse(&cx));
    let wanted = new.clone();
    let done = cx.write(move |tx| edit_unit::change(tx, &by, id, &wanted)).await;
    answer(&cx, Some(&new.name), &new, done).await
}

async fn answer(cx: &Cx, title: Option<&str>, new: &NewUnit, done: Result<(), WebError>) -> Outcome {
    match done {
        Ok(()) => Ok(Redirect::to(UNITS).notice(cx.t(t::review_unit_saved(new.name.as_str()))).into()),
        Err(WebError::Refused(refusal)) => page(cx, title, cx.refused(&refusal)).await,
        Err(error) => Err(error),
    }
}

fn parse(cx: &Cx) -> NewUnit {
    let form = cx.form();
    // An empty field means no reminder; what is no number is refused with what may be typed.
    let remind_days = if form.filled("rappel").is_some() { form.parse("rappel").unwrap_or(-1) } else { 0 };
    NewUnit {
        name: form.text("nom"),
        mailbox: form.text("courriel"),
        notify: form.ticked("prevenir"),
        remind_days,
    }
}

async fn page(cx: &Cx, name: Option<&str>, state: FormState) -> Outcome {
    let title =
        name.filter(|name| !name.is_empty()).map_or_else(|| cx.t(t::review_unit_add()), str::to_owned);
    let main = html! {
        p { a href=(UNITS) { (cx.t(t::review_units_back())) } }
        h1 { (title) }
        form method="post" class="stack gap-5" {
            (cx.once())
            (Field::text("nom", cx.t(t::review_unit_name())).hint(cx.t(t::review_unit_name_hint())).state(&state))
            (Field::email("courriel", cx.t(t::review_unit_mailbox())).hint(cx.t(t::review_unit_mailbox_hint())).optional(cx.t(t::review_optional())).autocomplete("off").state(&state))
            (Field::checkbox("prevenir", cx.t(t::review_unit_notify())).hint(cx.t(t::review_unit_notify_hint())).optional(cx.t(t::review_optional())).state(&state))
            (Field::number("rappel", cx.t(t::review_unit_remind())).hint(cx.t(t::review_unit_remind_hint())).suffix(cx.t(t::review_unit_days())).width("w-5").optional(cx.t(t::review_optional())).state(&state))
            div class="row" {
                (button(cx.t(t::review_save())))
                (link_button(cx.t(t::review_cancel()), UNITS).plain())
            }
        }
    };
    OfficePage::new(&title, main).with_errors(&state).reply(cx).await
}
