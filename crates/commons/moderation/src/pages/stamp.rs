//! When a form was shown, in a hidden field that nobody else can make: the moment with a keyed hash of it and of the
//! address of the form. What comes back too quickly, too late or changed was not filled by a person.

use parvis_kernel::Timestamp;
use parvis_web::Cx;

const PURPOSE: &str = "moderation form";

/// The value of the hidden field.
pub fn stamp(cx: &Cx) -> String {
    format!("{}.{}", cx.now().micros(), proof(cx, cx.now().micros()))
}

/// When the form was shown; `None`: the value is not ours, or of another form.
pub fn shown_at(cx: &Cx, value: &str) -> Option<Timestamp> {
    let (micros, own) = value.split_once('.')?;
    let micros: i64 = micros.parse().ok()?;
    (own == proof(cx, micros)).then(|| Timestamp::from_micros(micros))
}

fn proof(cx: &Cx, micros: i64) -> String {
    let mut hash = cx.tenant().keyed_hash(PURPOSE, &format!("{} {micros}", cx.current_path()));
    hash.truncate(32);
    hash
}
