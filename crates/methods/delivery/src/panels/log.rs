//! What was changed about the works and when, from the journal: so that nobody wonders whether a date was moved silently.

use maud::{Markup, html};
use parvis_db::{Conn, DbError};
use parvis_i18n::Texts;
use parvis_journal::{self as journal, EventFilter, EventRow, SubjectRef};
use parvis_kernel::{Arg, Message, Money};
use parvis_ui::fold as folded;
use serde_json::Value;

use crate::{actions::SUBJECT, model::Day, t};

const MOST: u32 = 50;

/// The changes of one project, newest first.
pub fn load(conn: &mut Conn, contribution: i64) -> Result<Vec<EventRow>, DbError> {
    let subject = Some(SubjectRef::new(SUBJECT, contribution));
    journal::recent(conn, &EventFilter { subject, most: MOST, ..EventFilter::default() })
}

/// The changes under a fold; nothing where there are none.
pub fn fold(texts: &Texts, events: &[EventRow]) -> Markup {
    let lines: Vec<(&EventRow, Message)> =
        events.iter().filter_map(|event| Some((event, sentence(event)?))).collect();
    if lines.is_empty() {
        return html! {};
    }
    folded(
        texts.say(&t::delivery_log(lines.len())),
        html! {
            ul {
                @for (event, message) in lines {
                    li { time datetime=(event.at.to_jiff().to_string()) { (texts.day(event.at)) } ", " (texts.say(&message)) }
                }
            }
        },
    )
}

fn sentence(event: &EventRow) -> Option<Message> {
    let data = event.data();
    let title = data["title"].as_str().unwrap_or_default();
    let day = |name: &str| data[name].as_i64().map(|number| Arg::Day(Day::new(number).noon()));
    Some(match event.kind.as_str() {
        "MilestoneAdded" => match day("planned") {
            Some(planned) => t::delivery_log_added_planned(title, planned),
            None => t::delivery_log_added(title),
        },
        "MilestoneChanged" => match day("planned") {
            Some(planned) => t::delivery_log_changed_planned(title, planned),
            None => t::delivery_log_changed(title),
        },
        "MilestoneCompleted" => t::delivery_log_completed(title, day("done")?),
        "MilestoneRemoved" => t::delivery_log_removed(title),
        "SpendingRecorded" => spending(&data),
        "DelayExplained" => t::delivery_log_delay(),
        "DeliveryPhotoAdded" => t::delivery_log_photo(),
        "DeliveryPhotoRemoved" => t::delivery_log_photo_removed(),
        _ => return None,
    })
}

fn spending(data: &Value) -> Message {
    let amount = |name: &str| Money::from_cents(data[name].as_i64().unwrap_or_default());
    t::delivery_log_spending(amount("committed"), amount("spent"))
}
