//! Pictures and documents: those kept in the draft, with a box to take each away, and a field for more.

use maud::{Markup, html};
use parvis_db::Conn;
use parvis_journal::SubjectRef;
use parvis_media::{self as media, Accepts, Prepared};
use parvis_spaces::{FieldKind, FormField};
use parvis_ui::{Field, FormState};
use parvis_web::{Cx, Form, WebError};
use serde_json::{Value, json};

use super::{holding::Filling, question};
use crate::{
    model::{Attachment, DraftData, DraftId},
    t,
};

/// Most pictures of a deposit.
const MOST_IMAGES: usize = 6;
/// Most documents of a deposit.
const MOST_DOCUMENTS: usize = 4;

/// What came with the request, checked and redrawn, before any transaction.
#[derive(Clone, Default)]
pub(crate) struct Received {
    images: Vec<Prepared>,
    documents: Vec<Prepared>,
    answer: Vec<Prepared>,
}

impl Received {
    /// Whether nothing came.
    pub fn is_empty(&self) -> bool {
        self.images.is_empty() && self.documents.is_empty() && self.answer.is_empty()
    }
}

/// Receives the files of the step "pieces", or of a question that wants files.
pub(crate) async fn receive(
    cx: &Cx,
    step_is_files: bool,
    question: Option<&FormField>,
) -> Result<Received, WebError> {
    let mut received = Received::default();
    if step_is_files {
        received.images = media::receive(cx, "images", Accepts::Images, MOST_IMAGES).await?;
        received.documents = media::receive(cx, "documents", Accepts::Documents, MOST_DOCUMENTS).await?;
    }
    if let Some(field) = question {
        let accepts = match field.kind {
            FieldKind::File => Accepts::Documents,
            FieldKind::Image => Accepts::Images,
            _ => return Ok(received),
        };
        received.answer = media::receive(cx, &question::name(field), accepts, MOST_DOCUMENTS).await?;
    }
    Ok(received)
}

/// Stores what was received, held by the draft until it is sent; takes away what was ticked.
pub(crate) fn keep(
    tx: &mut Conn,
    folder: &std::path::Path,
    (filling, draft): (&Filling, DraftId),
    (form, received, question): (&Form, &Received, Option<&FormField>),
    data: &mut DraftData,
) -> Result<(), WebError> {
    let gone: Vec<i64> = form.all_parsed("enlever");
    data.images.retain(|image| !gone.contains(&image.media));
    data.documents.retain(|document| !gone.contains(&document.media));
    for image in &mut data.images {
        if let Some(text) = form.filled(&format!("legende-{}", image.media)) {
            image.name = text.chars().take(300).collect();
        }
    }
    let mut store = |file: &Prepared| -> Result<Attachment, WebError> {
        let id = media::store(folder, tx, file, filling.actor.person_id(), filling.now)?;
        media::attach(tx, id, SubjectRef::new("draft", draft.raw()), "")?;
        Ok(Attachment { media: id.raw(), name: file.name().to_owned() })
    };
    for file in &received.images {
        data.images.push(Attachment { name: String::new(), ..store(file)? });
    }
    for file in &received.documents {
        data.documents.push(store(file)?);
    }
    if let Some(field) = question.filter(|_| !received.answer.is_empty()) {
        let files = received
            .answer
            .iter()
            .map(|file| Ok(json!(store(file)?)))
            .collect::<Result<Vec<Value>, WebError>>()?;
        data.answers.insert(field.id.raw(), Value::Array(files));
    }
    data.images.truncate(MOST_IMAGES);
    data.documents.truncate(MOST_DOCUMENTS);
    Ok(())
}

/// The fields of the step.
pub(crate) fn fields(cx: &Cx, data: &DraftData, state: &FormState) -> Markup {
    html! {
        @for image in &data.images {
            div class="stack gap-2" {
                p { b { (cx.t(t::contributions_image_kept())) } " " (image.name) }
                (Field::text(format!("legende-{}", image.media), cx.t(t::contributions_image_alt())).hint(cx.t(t::contributions_image_alt_hint())).value(image.name.as_str()).optional(cx.t(t::contributions_optional())))
                (remove(cx, image))
            }
        }
        @for document in &data.documents {
            div class="stack gap-2" { p { b { (cx.t(t::contributions_document_kept())) } " " (document.name) } (remove(cx, document)) }
        }
        @if data.images.len() < MOST_IMAGES {
            (Field::file("images", cx.t(t::contributions_images())).hint(cx.t(t::contributions_images_hint())).optional(cx.t(t::contributions_optional())).attr("accept", Accepts::Images.hint()).attr("multiple", "").state(state))
        }
        @if data.documents.len() < MOST_DOCUMENTS {
            (Field::file("documents", cx.t(t::contributions_documents())).hint(cx.t(t::contributions_documents_hint())).optional(cx.t(t::contributions_optional())).attr("accept", Accepts::Documents.hint()).attr("multiple", "").state(state))
        }
    }
}

fn remove(cx: &Cx, file: &Attachment) -> Markup {
    let choice = parvis_ui::Choice::new(
        file.media.to_string(),
        cx.t(t::contributions_file_remove(file.name.as_str())),
    );
    html! { (Field::checkboxes("enlever", cx.t(t::contributions_file_remove_label()), vec![choice]).label_hidden()) }
}
