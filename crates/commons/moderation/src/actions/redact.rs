//! Takes a passage out of a text and seals it: personal data go at once, the rest of the text stays.

use parvis_contributions::{self as contributions, Contribution, ContributionContent, policy::decided_by};
use parvis_db::Conn;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::{Id, Random};
use parvis_web::WebError;
use serde_json::json;

use super::{By, PassageKey, chosen};
use crate::{
    model::{Part, ReasonId, Redaction},
    policy, rules, store,
};

/// What to take out.
#[derive(Clone, Debug)]
pub struct Passage {
    /// From which part.
    pub part: Part,
    /// The words, as they stand there.
    pub words: String,
    /// Why.
    pub reason: Option<ReasonId>,
}

/// Takes it out wherever it occurs in that part.
///
/// # Errors
/// It does not occur, or the contribution does not fall to this person.
pub fn redact(
    conn: &mut Conn,
    by: &By,
    reference: &str,
    passage: &Passage,
    (key, random): (&PassageKey, &dyn Random),
) -> Result<(), WebError> {
    let what = contributions::store::by_reference(conn, reference)?.ok_or(WebError::NotFound)?;
    let permit = policy::may_decide(&by.actor, &what)?;
    let mut content = content_of(&what);
    let text = match passage.part {
        Part::Title => &mut content.title,
        Part::Summary => &mut content.summary,
        Part::Body => &mut content.body,
    };
    *text = rules::take_out(text, &passage.words)?;
    let new = Redaction {
        id: Id::new(0),
        contribution_id: what.id,
        field: passage.part,
        sealed: key.seal(what.id, passage.words.trim(), random)?,
        reason_id: chosen(conn, passage.reason)?.map(|reason| reason.id),
        agent_id: by.actor.person_id(),
        at: by.now,
    };
    let id = store::add_redaction(conn, &permit, &new)?;
    // The moment of the author's last change stays: nothing waits again for what a moderator did.
    let edited = decided_by("moderation");
    contributions::store::update_content(conn, &edited, &what, &content, what.updated_at)?;
    // The passage must not live on in what the author wrote before a correction.
    contributions::store::forget_versions(conn, what.id)?;
    let event = Event::new(by.now, "ContributionRedacted", SubjectRef::new("contribution", what.id.raw()));
    let data = json!({ "redaction": id.raw(), "part": passage.part.key() });
    journal::append(conn, &event.by(by.actor.person_id()).within(what.process_id.raw()).with(data))?;
    Ok(())
}

fn content_of(what: &Contribution) -> ContributionContent {
    ContributionContent {
        title: what.title.clone(),
        summary: what.summary.clone(),
        body: what.body.clone(),
        theme_id: what.theme_id,
        area_id: what.area_id,
        place: what.place.clone(),
        point: what.point(),
        asked: what.asked,
        organisation: what.organisation.clone(),
        youth: what.youth,
    }
}
