//! What is done each night: ended sessions and dead links go, accounts that were never proven are forgotten, and who
//! turned fifteen gets their name back.

use parvis_jobs::{JobCx, Outcome};
use parvis_kernel::Timestamp;
use parvis_web::WebError;
use serde_json::Value;

use crate::{actions, policy, store};

/// How many accounts one transaction takes at most.
const AT_ONCE: usize = 200;
/// Zone of the day on which somebody turns fifteen.
const ZONE: &str = "Europe/Paris";

/// Removes ended sessions and links that are long dead.
pub(crate) fn purge_sessions(cx: &JobCx, _payload: &Value) -> Outcome {
    let now = cx.now;
    cx.db.write_blocking(move |tx| store::purge(tx, now)).into()
}

/// Forgets accounts whose address was never proven, in steps that let others write in between.
pub(crate) fn forget_unconfirmed(cx: &JobCx, _payload: &Value) -> Outcome {
    let now = cx.now;
    let step = move |tx: &mut parvis_db::Conn| actions::forget_unconfirmed(tx, now, AT_ONCE);
    loop {
        match cx.db.write_blocking(step) {
            Ok(found) if found == AT_ONCE => {}
            Ok(_) => return Outcome::Done,
            Err(error) => return failed(&error),
        }
    }
}

/// Shows the names of those who turned fifteen.
pub(crate) fn show_names_of_age(cx: &JobCx, _payload: &Value) -> Outcome {
    let today = local_date(cx.now);
    let step = move |tx: &mut parvis_db::Conn| {
        store::show_names_of_age(tx, &policy::the_night_cleans_up(), today, AT_ONCE)
    };
    loop {
        match cx.db.write_blocking(step) {
            Ok(found) if found == AT_ONCE => {}
            Ok(_) => return Outcome::Done,
            Err(error) => return Outcome::retry(error.to_string()),
        }
    }
}

fn local_date(now: Timestamp) -> jiff::civil::Date {
    now.in_zone(ZONE).date()
}

fn failed(error: &WebError) -> Outcome {
    Outcome::retry(format!("{error:?}"))
}
