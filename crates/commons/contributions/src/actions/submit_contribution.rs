//! Sending a deposit: the draft becomes a contribution.

use parvis_db::Conn;
use parvis_jobs as jobs;
use parvis_journal::{self as journal, Event, SubjectRef};
use parvis_kernel::{Locale, Refusal, Timestamp};
use parvis_media::{self as media, MediaId};
use parvis_spaces::{self as spaces, ContributionWord, Process, Stage};
use parvis_territory as territory;
use parvis_web::{Actor, PersonId, Proof, WebError};
use serde_json::{Value, json};

use crate::{
    jobs::SEND_DEPOSIT_RECEIPT,
    model::{Contribution, ContributionId, ContributionKind, DraftData, DraftRow, Holder, NewContribution},
    policy::{self, Permit, Submit},
    rules, store, t,
};

/// Who sends, when and with what luck.
#[derive(Clone, Debug)]
pub struct Submission {
    /// Who.
    pub actor: Actor,
    /// The token of the draft as the check page showed it.
    pub token: String,
    /// A random number.
    pub shuffle: i64,
    /// The language of the form.
    pub locale: Locale,
    /// When.
    pub now: Timestamp,
}

/// Sends the person's draft in a process. Sending the same draft twice gives the first contribution again.
///
/// # Errors
/// A refusal (not signed in, closed, something missing), or the database's failure.
pub fn submit_contribution(
    tx: &mut Conn,
    process: &Process,
    given: &Submission,
) -> Result<Contribution, WebError> {
    let person = given.actor.signed_in().cloned().ok_or(WebError::NotAllowed)?;
    if let Some(sent) = store::by_token(tx, &given.token)?.filter(|sent| sent.author_id == Some(person.id)) {
        return Ok(sent);
    }
    let deposit = spaces::activity_state(tx, process.id, "deposit", given.now)?;
    let accepted = spaces::accepted_proofs(tx, process.id, "deposit", &Proof::ALL, given.now)?;
    let permit = policy::may_submit(&given.actor, &accepted, deposit)?;
    let holder = Holder::Person(person.id);
    let draft =
        store::draft(tx, holder, process.id)?.ok_or_else(|| Refusal::new(t::contributions_draft_gone()))?;
    let data = draft.data();
    let fields = spaces::form_fields(tx, process.id)?;
    let has_themes = territory::themes(tx)?.iter().any(|theme| theme.active);
    if rules::first_gap(&data, &fields, has_themes).is_some() {
        return Err(Refusal::new(t::contributions_draft_gaps()).into());
    }
    let status = spaces::status_of_stage(tx, process.id, Stage::Submitted)?
        .ok_or_else(|| WebError::Failure("the process has no first status".into()))?;
    let new = NewContribution {
        process_id: process.id,
        status_id: status.id,
        kind: kind_of(process),
        content: rules::content_of(&data, &fields),
        author_id: Some(person.id),
        author_name: data.author_name.clone(),
        at: given.now,
        shuffle: given.shuffle,
        locale: given.locale,
        early: is_public_at_once(tx, process, person.id, &data, given.now)?,
        token: Some(draft.token.clone()),
        prefix: rules::reference_prefix(&process.numbering, given.now.in_zone(&process.zone).year()),
    };
    let id = store::insert(tx, &permit, &new)?;
    keep_beside(tx, &permit, id, &draft, &data)?;
    store::forget_draft(tx, holder, process.id)?;
    tell(tx, process, id, given)?;
    store::contribution(tx, id)?.ok_or(WebError::NotFound)
}

fn tell(tx: &mut Conn, process: &Process, id: ContributionId, given: &Submission) -> Result<(), WebError> {
    let event = Event::new(given.now, "ContributionSubmitted", SubjectRef::new("contribution", id.raw()));
    journal::append(tx, &event.by(given.actor.person_id()).within(process.id.raw()))?;
    let job = jobs::Job::new(SEND_DEPOSIT_RECEIPT, &json!({ "contribution": id.raw() })).created(given.now);
    jobs::queue(tx, job.unique(format!("deposit-receipt:{id}")))?;
    Ok(())
}

/// As the deposit says, or because the author is trusted; the links of new authors are read first.
fn is_public_at_once(
    tx: &mut Conn,
    process: &Process,
    author: PersonId,
    data: &DraftData,
    now: Timestamp,
) -> Result<bool, WebError> {
    let open = spaces::open_activity(tx, process.id, "deposit", now)?;
    let after = open.is_some_and(|open| open.activity.settings["moderation"].as_str() == Some("after"));
    let text = format!("{} {} {}", data.title, data.summary, data.body);
    let standing = store::standing_of(tx, author)?;
    Ok(rules::goes_public(after, rules::Trust::of(&process.settings), standing, &text))
}

pub(crate) const fn kind_of(process: &Process) -> ContributionKind {
    match process.contribution_word {
        ContributionWord::Idea => ContributionKind::Idea,
        ContributionWord::Project => ContributionKind::Project,
    }
}

/// Answers and files.
fn keep_beside(
    tx: &mut Conn,
    permit: &Permit<Submit>,
    id: ContributionId,
    draft: &DraftRow,
    data: &DraftData,
) -> Result<(), WebError> {
    store::set_answers(tx, permit, id, &data.answers)?;
    let (own, before) = (SubjectRef::new("contribution", id.raw()), SubjectRef::new("draft", draft.id.raw()));
    for file in data.images.iter().chain(&data.documents) {
        media::attach(tx, MediaId::new(file.media), own, &file.name)?;
    }
    let answer = SubjectRef::new("contribution_answer", id.raw());
    for file in
        data.answers.values().filter_map(Value::as_array).flatten().filter_map(|file| file["media"].as_i64())
    {
        media::attach(tx, MediaId::new(file), answer, "")?;
    }
    media::detach_all(tx, before)?;
    Ok(())
}
