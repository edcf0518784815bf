//! Correcting the pictures and documents of one's own contribution: adding, taking away, saying anew what they show.

use std::path::Path;

use maud::html;
use parvis_db::Conn;
use parvis_journal::SubjectRef;
use parvis_kernel::{Refusal, Timestamp};
use parvis_media::{self as media, MediaKind};
use parvis_slice::PanelSeed;
use parvis_spaces as spaces;
use parvis_ui::{FormState, button, link_button};
use parvis_web::{Actor, Cx, Form, Outcome, Redirect, WebError};

use super::{
    correct::Own,
    deposit::attachments::{self, Keeper, Received, Views},
    deposit::shelf::Shelf,
};
use crate::{actions, model::Attachment, store, t};

/// Which contribution, for whom.
#[derive(Clone)]
struct Wanted {
    slug: String,
    reference: String,
    actor: Actor,
    seed: PanelSeed,
}

impl Wanted {
    fn of(cx: &Cx) -> Result<Wanted, WebError> {
        let (slug, reference) = (cx.path("process")?, cx.path("reference")?);
        Ok(Wanted { slug, reference, actor: cx.actor(), seed: PanelSeed::of(cx) })
    }

    /// The contribution with its files where the form expects them.
    fn load(&self, c: &mut Conn) -> Result<Own, WebError> {
        let mut own = Own::load(c, (&self.slug, &self.reference), &self.actor, &self.seed)?;
        let id = own.row.id.raw();
        for file in media::of(c, "contribution", &[id])?.remove(&id).unwrap_or_default() {
            let kept = Attachment { media: file.id.raw(), name: file.alt, file: file.name };
            if file.kind == MediaKind::Image {
                own.data.images.push(kept);
            } else {
                own.data.documents.push(kept);
            }
        }
        Ok(own)
    }

    async fn show(self, cx: &Cx) -> Result<(Own, Views), WebError> {
        cx.read(move |c| {
            let own = self.load(c)?;
            let views = attachments::views(c, &own.fields, &own.data)?;
            Ok((own, views))
        })
        .await
    }
}

/// `GET /demarches/{process}/projets/{reference}/corriger/pieces`
pub async fn edit(cx: Cx) -> Outcome {
    let (own, views) = Wanted::of(&cx)?.show(&cx).await?;
    match own.closed(&cx) {
        Some(redirect) => Ok(redirect.into()),
        None => page(&cx, &own, &views, &FormState::default()),
    }
}

/// `POST /demarches/{process}/projets/{reference}/corriger/pieces`
pub async fn update(cx: Cx) -> Outcome {
    let wanted = Wanted::of(&cx)?;
    let (own, _) = wanted.clone().show(&cx).await?;
    if let Some(redirect) = own.closed(&cx) {
        return Ok(redirect.into());
    }
    let received = attachments::receive(&cx, &own.fields).await?;
    let (asked, form, taken) = (wanted.clone(), cx.form().clone(), received.clone());
    let (folder, now) = (cx.tenant().files().clone(), cx.now());
    let refusals = cx.write(move |tx| correct(tx, &asked, &folder, (&form, &taken), now)).await?;
    if !refusals.is_empty() {
        let (own, views) = wanted.show(&cx).await?;
        let mut state = cx.form().state();
        received.clear_taken(&mut state);
        refusals.iter().for_each(|refusal| cx.add_refusal(&mut state, refusal));
        return page(&cx, &own, &views, &state);
    }
    let more = attachments::wants_more(cx.form());
    let to = if more { format!("{}/corriger/pieces", own.path()) } else { own.path() };
    Ok(Redirect::to(to).notice(cx.t(t::contributions_files_corrected())).into())
}

/// Keeps what is fine; a question that needs a file keeps its last one.
fn correct(
    tx: &mut Conn,
    wanted: &Wanted,
    folder: &Path,
    sent: (&Form, &Received),
    now: Timestamp,
) -> Result<Vec<Refusal>, WebError> {
    let own = wanted.load(tx)?;
    let id = own.row.id.raw();
    let subject = |shelf: &Shelf| {
        SubjectRef::new(if shelf.question.is_some() { "contribution_answer" } else { "contribution" }, id)
    };
    let keeper = Keeper { folder, subject: &subject, owner: wanted.actor.person_id(), now };
    actions::correcting(tx, &wanted.actor, own.scene.process(), &own.row, now, |tx, permit| {
        let mut data = own.data.clone();
        let wrong = attachments::keep(tx, &keeper, &own.fields, sent, &mut data)?;
        let known: Vec<i64> =
            spaces::form_fields(tx, own.row.process_id)?.iter().map(|field| field.id.raw()).collect();
        data.answers.retain(|field, _| known.contains(field));
        store::set_answers(tx, permit, own.row.id, &data.answers)?;
        Ok(wrong)
    })
}

fn page(cx: &Cx, own: &Own, views: &Views, state: &FormState) -> Outcome {
    let title = cx.t(t::contributions_correct_files());
    let content = html! {
        div class="wrap narrow stack gap-5 page-end" {
            h1 { (title) }
            p class="lead" { (own.row.title) }
            form class="stack gap-5" method="post" enctype="multipart/form-data" novalidate {
                (cx.once())
                (attachments::fields(cx, &own.fields, (&own.data, views), state))
                div class="row" {
                    (button(cx.t(t::contributions_correct_save())))
                    (link_button(cx.t(t::contributions_cancel()), own.path()).plain())
                }
            }
        }
    };
    own.scene.frame.act_page(cx, &title, content).private().with_errors(state).reply(cx)
}
