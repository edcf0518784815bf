//! One step of the form: shown, or sent and kept.

use parvis_db::Conn;
use parvis_journal::SubjectRef;
use parvis_kernel::{Refusal, token_hex};
use parvis_territory::{self as territory, AreaKind};
use parvis_ui::FormState;
use parvis_web::{Cx, Form, Outcome, Redirect, WebError};

use super::{
    attachments::{self, Keeper, Received},
    check, fields,
    holding::{Deposit, Filling},
    question, read, similar,
    step_view::{self, Around},
};
use crate::{
    model::{DraftData, Holder, Step},
    rules, store,
};

/// `GET /demarches/{process}/deposer/{step}`
pub async fn show(cx: Cx) -> Outcome {
    let (step, filling) = (cx.path::<Step>("step")?, Filling::of(&cx)?);
    match step {
        Step::Similar => return similar::show(cx, filling).await,
        Step::Check => return check::show(cx, filling).await,
        _ => {}
    }
    let path = filling.path();
    let (deposit, around) = cx
        .read(move |c| {
            let deposit = filling.load(c)?;
            let around = around(c, &deposit, step)?;
            Ok((deposit, around))
        })
        .await?;
    if !deposit.state.is_open() || !deposit.steps().contains(&step) {
        return Ok(Redirect::to(path).into());
    }
    let mut state = fields::state_of(&deposit.data, &usual_name(&cx));
    deposit.questions(step).iter().for_each(|field| question::fill(&mut state, field, &deposit.data));
    step_view::page(&cx, &deposit, step, &around, &state)
}

pub(super) fn usual_name(cx: &Cx) -> String {
    cx.actor().signed_in().map(|person| person.public_name.clone()).unwrap_or_default()
}

fn around(c: &mut Conn, deposit: &Deposit, step: Step) -> Result<Around, WebError> {
    Ok(match step {
        Step::Place => Around { communes: territory::areas(c, AreaKind::Municipality)?, ..Around::default() },
        Step::Files => {
            Around { files: attachments::views(c, &deposit.fields, &deposit.data)?, ..Around::default() }
        }
        _ => Around::default(),
    })
}

/// What a step did with what was sent.
enum Kept {
    /// Kept: where to go on.
    Next(Step),
    /// Something is wrong: the form again.
    Wrong(Box<(Deposit, Around)>, Vec<Refusal>),
}

/// `POST /demarches/{process}/deposer/{step}`
pub async fn update(cx: Cx) -> Outcome {
    let (step, filling) = (cx.path::<Step>("step")?, Filling::of(&cx)?);
    let (session, new_session) = cx.ensure_session().await?;
    let filling = Filling { session: Some(session), ..filling };
    let path = filling.path();
    let loading = filling.clone();
    let deposit = cx.read(move |c| loading.load(c)).await?;
    if let Err(refusal) = rules::deposit_is_open(deposit.state) {
        return Ok(Redirect::to(path).notice(cx.t(refusal.message)).into());
    }
    let received = match step {
        Step::Files => attachments::receive(&cx, &deposit.fields).await?,
        _ => Received::default(),
    };
    let sent = Sent {
        step,
        form: cx.form().clone(),
        received: received.clone(),
        token: token_hex(&*cx.random(), 16),
        folder: cx.tenant().files().clone(),
    };
    let next = match cx.write(move |tx| keep(tx, &filling, &sent)).await? {
        Kept::Wrong(page, refusals) => {
            let mut state: FormState = cx.form().state();
            received.clear_taken(&mut state);
            refusals.iter().for_each(|refusal| cx.add_refusal(&mut state, refusal));
            return step_view::page(&cx, &page.0, step, &page.1, &state);
        }
        Kept::Next(next) if next != step && cx.form().text("puis") == Step::Check.to_string() => Step::Check,
        Kept::Next(next) => next,
    };
    let redirect = Redirect::to(format!("{path}/{next}"));
    Ok(match new_session {
        Some(token) => redirect.set_session(token),
        None => redirect,
    }
    .into())
}

/// What was sent, carried into the transaction.
struct Sent {
    step: Step,
    form: Form,
    received: Received,
    token: String,
    folder: std::path::PathBuf,
}

fn keep(tx: &mut Conn, filling: &Filling, sent: &Sent) -> Result<Kept, WebError> {
    let mut deposit = filling.load(tx)?;
    filling.adopt(tx, &deposit)?;
    let mut data = deposit.data.clone();
    let holder = filling.holder().ok_or(WebError::NotAllowed)?;
    let refusals = match sent.step {
        Step::Files => keep_files(tx, filling, holder, (&deposit, sent), &mut data)?,
        _ => read_step(tx, &deposit, sent, &mut data)?,
    };
    let next = match sent.step {
        Step::Files if attachments::wants_more(&sent.form) => Step::Files,
        step => deposit.after(step),
    };
    let at = if refusals.is_empty() { next } else { sent.step };
    if refusals.is_empty() || sent.step == Step::Files {
        let process = deposit.scene.process().id;
        store::keep_draft(tx, holder, process, (&data, &at.to_string()), &sent.token, filling.now)?;
        deposit.data = data;
    }
    if refusals.is_empty() {
        return Ok(Kept::Next(next));
    }
    let around = around(tx, &deposit, sent.step)?;
    Ok(Kept::Wrong(Box::new((deposit, around)), refusals))
}

/// Files belong to the draft's row, which must be there first.
fn keep_files(
    tx: &mut Conn,
    filling: &Filling,
    holder: Holder,
    (before, sent): (&Deposit, &Sent),
    data: &mut DraftData,
) -> Result<Vec<Refusal>, WebError> {
    let process = before.scene.process().id;
    store::keep_draft(tx, holder, process, (data, &sent.step.to_string()), &sent.token, filling.now)?;
    let draft = store::draft(tx, holder, process)?.ok_or(WebError::NotFound)?;
    let keeper = Keeper {
        folder: &sent.folder,
        subject: &|_| SubjectRef::new("draft", draft.id.raw()),
        owner: filling.actor.person_id(),
        now: filling.now,
    };
    attachments::keep(tx, &keeper, &before.fields, (&sent.form, &sent.received), data)
}

fn read_step(
    tx: &mut Conn,
    deposit: &Deposit,
    sent: &Sent,
    data: &mut DraftData,
) -> Result<Vec<Refusal>, WebError> {
    let (form, scene) = (&sent.form, &deposit.scene);
    let mut wrong = match sent.step {
        Step::Title => read::title(form, data),
        Step::Description => read::description(form, data),
        Step::Place => read::place(tx, form, scene, data)?,
        Step::Author => read::author(form, data),
        Step::Questions(_) | Step::Similar | Step::Files | Step::Check => Vec::new(),
    };
    if sent.step == Step::Title && deposit.has_themes() {
        wrong.extend(read::theme(form, scene, data));
    }
    for field in deposit.questions(sent.step) {
        wrong.extend(question::read(form, field, data));
    }
    Ok(wrong)
}
