//! Two days that people type: the first and the last of a stretch.

use maud::{Markup, html};
use parvis_kernel::{Period, Refusal, Timestamp};
use parvis_ui::{DateWords, Field, FormState};
use parvis_web::{Cx, Form};

use crate::{
    model::PeopleFault,
    rules::{period_of_days, typed_day},
    t,
};

const FROM: &str = "a_partir_du";
const TO: &str = "jusqu_au";

/// The two fields; `needed`: neither may be empty.
pub(crate) fn day_fields(cx: &Cx, needed: bool, state: &FormState) -> Markup {
    let words = || DateWords {
        day: cx.t(t::people_day()),
        month: cx.t(t::people_month()),
        year: cx.t(t::people_year()),
        birthday: false,
    };
    let field = |name: &'static str, label: String| {
        let field = Field::date(name, label, words()).state(state);
        if needed { field } else { field.optional(cx.t(t::people_optional())) }
    };
    html! {
        (field(FROM, cx.t(t::people_from_day())))
        (field(TO, cx.t(t::people_to_day())).hint(cx.t(t::people_to_day_hint())))
    }
}

/// The stretch typed.
pub(crate) fn typed_period(form: &Form, needed: bool, zone: &str, now: Timestamp) -> Result<Period, Refusal> {
    let day = |name: &'static str| {
        let part = |part: &str| form.text(&format!("{name}_{part}"));
        let day = typed_day(&part("day"), &part("month"), &part("year"));
        let day = day.ok().filter(|day| day.is_some() || !needed);
        day.ok_or(PeopleFault::DayMalformed(name))
    };
    Ok(period_of_days(day(FROM)?, day(TO)?, zone, now)?)
}
