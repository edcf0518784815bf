//! One step of the form: shown, or sent and kept.

use parvis_db::Conn;
use parvis_kernel::{Refusal, token_hex};
use parvis_territory::{self as territory, Area, AreaKind};
use parvis_ui::FormState;
use parvis_web::{Cx, Form, Outcome, Redirect, WebError};

use super::{
    attachments::{self, Received},
    check, fields,
    holding::{Deposit, Filling},
    question, read, similar, step_view,
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
    let (deposit, communes) = cx.read(move |c| Ok((filling.load(c)?, communes(c, step)?))).await?;
    if !deposit.state.is_open() || !deposit.steps().contains(&step) {
        return Ok(Redirect::to(path).into());
    }
    let mut state = fields::state_of(&deposit.data, &usual_name(&cx));
    if let Some(field) = deposit.question(step) {
        question::fill(&mut state, field, &deposit.data);
    }
    step_view::page(&cx, &deposit, step, &communes, &state)
}

pub(super) fn usual_name(cx: &Cx) -> String {
    cx.actor().signed_in().map(|person| person.public_name.clone()).unwrap_or_default()
}

fn communes(c: &mut Conn, step: Step) -> Result<Vec<Area>, WebError> {
    if step == Step::Place { Ok(territory::areas(c, AreaKind::Municipality)?) } else { Ok(Vec::new()) }
}

/// What a step did with what was sent.
enum Kept {
    /// Kept: where to go on.
    Next(Step),
    /// Something is wrong: the form again.
    Wrong(Box<Deposit>, Vec<Area>, Vec<Refusal>),
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
    let received = match attachments::receive(&cx, step == Step::Files, deposit.question(step)).await {
        Ok(received) => received,
        Err(WebError::Refused(refusal)) => return wrong(&cx, &deposit, step, &[], &[refusal]),
        Err(other) => return Err(other),
    };
    let sent = Sent {
        step,
        form: cx.form().clone(),
        received,
        token: token_hex(&*cx.random(), 16),
        folder: cx.tenant().files().clone(),
    };
    match cx.write(move |tx| keep(tx, &filling, &sent)).await? {
        Kept::Wrong(deposit, communes, refusals) => wrong(&cx, &deposit, step, &communes, &refusals),
        Kept::Next(next) => {
            let next = if cx.form().text("puis") == Step::Check.to_string() { Step::Check } else { next };
            let redirect = Redirect::to(format!("{path}/{next}"));
            Ok(match new_session {
                Some(token) => redirect.set_session(token),
                None => redirect,
            }
            .into())
        }
    }
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
    let before = filling.load(tx)?;
    filling.adopt(tx, &before)?;
    let mut data = before.data.clone();
    let refusals = read_step(tx, &before, sent, &mut data)?;
    if !refusals.is_empty() {
        return Ok(Kept::Wrong(Box::new(before), communes(tx, sent.step)?, refusals));
    }
    let holder = filling.holder().ok_or(WebError::NotAllowed)?;
    let next = before.after(sent.step);
    keep_files(tx, filling, holder, (&before, sent), &mut data)?;
    let process = before.scene.process().id;
    store::keep_draft(tx, holder, process, (&data, &next.to_string()), &sent.token, filling.now)?;
    Ok(Kept::Next(next))
}

/// Files belong to the draft's row, which must be there first.
fn keep_files(
    tx: &mut Conn,
    filling: &Filling,
    holder: Holder,
    (before, sent): (&Deposit, &Sent),
    data: &mut DraftData,
) -> Result<(), WebError> {
    let process = before.scene.process().id;
    store::keep_draft(tx, holder, process, (data, &sent.step.to_string()), &sent.token, filling.now)?;
    let draft = store::draft(tx, holder, process)?.ok_or(WebError::NotFound)?;
    let question = before.question(sent.step);
    attachments::keep(tx, &sent.folder, (filling, draft.id), (&sent.form, &sent.received, question), data)
}

fn read_step(
    tx: &mut Conn,
    deposit: &Deposit,
    sent: &Sent,
    data: &mut DraftData,
) -> Result<Vec<Refusal>, WebError> {
    let (form, scene) = (&sent.form, &deposit.scene);
    Ok(match sent.step {
        Step::Title => read::title(form, data),
        Step::Description => read::description(form, data),
        Step::Theme => read::theme(form, scene, data),
        Step::Place => read::place(tx, form, scene, data)?,
        Step::Author => read::author(form, data),
        Step::Question(_) => {
            let field = deposit.question(sent.step).ok_or(WebError::NotFound)?;
            if sent.received.is_empty() { question::read(form, field, data) } else { Vec::new() }
        }
        Step::Similar => {
            data.similar_seen = true;
            Vec::new()
        }
        Step::Files | Step::Check => Vec::new(),
    })
}

/// The same page with what was typed and what is wrong.
fn wrong(cx: &Cx, deposit: &Deposit, step: Step, communes: &[Area], refusals: &[Refusal]) -> Outcome {
    let mut state: FormState = cx.form().state();
    refusals.iter().for_each(|refusal| cx.add_refusal(&mut state, refusal));
    step_view::page(cx, deposit, step, communes, &state)
}
